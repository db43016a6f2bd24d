import { noBucket, type Bucketed } from "./buckets";

/** Counters of all cells together. */
const mostCounters = 2 ** 18;
/** Views that are told in one pass over the values: bits of a byte. */
const mostViews = 8;

/** Cells put together: those with the same place; below 0 = in none. */
export interface View {
  /** By cell. */
  readonly places: Int32Array;
  readonly count: number;
}

/** The middle of each place's values and how many they are; NaN where there are none. */
export interface Medians {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

/** Values that stand in cells, ready to tell the medians of any of them put together. */
export interface CellMedians {
  /** Values in each cell. */
  readonly rows: Int32Array;
  by(views: readonly View[]): Medians[];
}

/** In which cell the values stand. */
interface Placed {
  /** The cell of each row. */
  readonly of: Int32Array;
  readonly cells: number;
}

/** How many values of each bucket a cell holds; where there are many cells, buckets are put together. */
interface Counted {
  /** By cell, and within it by bucket. */
  readonly counters: Int32Array;
  /** Buckets of a cell, as a power of two. */
  readonly bits: number;
  /** By how many bits a value's own bucket is cut. */
  readonly cut: number;
}

/**
 * The middle value, or the mean of the two middle ones, wherever cells are put together. The buckets of each cell are counted
 * once; then the only values looked at are those of the buckets where the middles lie.
 */
export function mediansIn(bucketed: Bucketed, placed: Placed): CellMedians {
  const counted = countedIn(bucketed, placed);
  const { counters, bits } = counted;
  const rows = new Int32Array(placed.cells);
  for (let at = 0; at < counters.length; at++) rows[at >> bits] = (rows[at >> bits] ?? 0) + (counters[at] ?? 0);
  return { rows, by: (views) => mediansOf(bucketed, placed, counted, views) };
}

function countedIn(bucketed: Bucketed, placed: Placed): Counted {
  const { count } = bucketed;
  let [cut, bits] = [0, 0];
  while (count >> cut > 0 && placed.cells * (count >> cut) > mostCounters) cut += 1;
  while (1 << bits < (count >> cut) + 1) bits += 1;
  const counters = new Int32Array(placed.cells << bits);
  countBuckets(counters, bits, cut, bucketed.buckets, placed.of);
  return { counters, bits, cut };
}

// Each loop over all values stands in a function of its own: the engine's code for it then serves every later call.

function countBuckets(counters: Int32Array, bits: number, cut: number, buckets: Uint16Array, of: Int32Array): void {
  const none = noBucket;
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row] ?? none;
    if (bucket === none) continue;
    const at = ((of[row] ?? 0) << bits) + (bucket >> cut);
    counters[at] = (counters[at] ?? 0) + 1;
  }
}

/** A view with what is known of the middle of each of its places, and room for the values that stand there. */
interface Asked extends View {
  readonly middles: readonly Middle[];
  readonly values: Float64Array;
  /** Where the values of each place end, as far as they are filled in. */
  readonly ends: Int32Array;
}

function mediansOf(bucketed: Bucketed, placed: Placed, counted: Counted, views: readonly View[]): Medians[] {
  if (views.length === 0) return [];
  if (views.length > mostViews)
    return [views.slice(0, mostViews), views.slice(mostViews)].flatMap((some) =>
      mediansOf(bucketed, placed, counted, some),
    );
  const asked = views.map((view) => prepared(view, counted));
  const wanted = new Uint8Array(counted.counters.length);
  asked.forEach((one, number) => want(wanted, counted.bits, 1 << number, one));
  gather(asked, wanted, counted, bucketed, placed);
  return asked.map(({ middles, values, ends }) => ({
    values: Float64Array.from(middles, ({ size, all, before }, place) =>
      median(values.subarray((ends[place] ?? 0) - size, ends[place]), all / 2 - before),
    ),
    rows: Int32Array.from(middles, ({ all }) => all),
  }));
}

function prepared(view: View, counted: Counted): Asked {
  const counters = addedUp(counted, view.places, view.count);
  const { bits } = counted;
  const middles = Array.from({ length: view.count }, (_, place) =>
    middleOf(counters.subarray(place << bits, (place + 1) << bits)),
  );
  const ends = new Int32Array(view.count);
  let size = 0;
  middles.forEach((middle, place) => {
    ends[place] = size;
    size += middle.size;
  });
  return { ...view, middles, values: new Float64Array(size), ends };
}

/** Marks the buckets of each cell that hold the middle of its place. */
function want(wanted: Uint8Array, bits: number, mark: number, { places, middles }: Asked): void {
  for (let cell = 0; cell < places.length; cell++) {
    const middle = middles[places[cell] ?? -1];
    for (let bucket = middle?.from ?? 0; bucket < (middle?.to ?? 0); bucket++) {
      const at = (cell << bits) + bucket;
      wanted[at] = (wanted[at] ?? 0) | mark;
    }
  }
}

/** Puts the values that are wanted where they are wanted. */
function gather(
  asked: readonly Asked[],
  wanted: Uint8Array,
  { bits, cut }: Counted,
  { value, buckets }: Bucketed,
  { of }: Placed,
): void {
  const none = noBucket;
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row] ?? none;
    if (bucket === none) continue;
    const cell = of[row] ?? 0;
    const marks = wanted[(cell << bits) + (bucket >> cut)] ?? 0;
    if (marks === 0) continue;
    for (let number = 0; marks >> number > 0; number++) if ((marks >> number) & 1) put(asked[number], cell, value(row));
  }
}

function put(asked: Asked | undefined, cell: number, value: number): void {
  if (!asked) return;
  const { places, values, ends } = asked;
  const place = places[cell] ?? -1;
  const end = ends[place] ?? 0;
  values[end] = value;
  ends[place] = end + 1;
}

/** How many values of each bucket the places hold. */
function addedUp({ counters, bits }: Counted, places: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(count << bits);
  for (let cell = 0; cell < places.length; cell++) {
    const place = places[cell] ?? -1;
    if (place < 0) continue;
    const end = (place + 1) << bits;
    for (let at = place << bits, from = cell << bits; at < end; at++, from++)
      sums[at] = (sums[at] ?? 0) + (counters[from] ?? 0);
  }
  return sums;
}

/** Where the middle of some values lies. */
interface Middle {
  /** The buckets that hold it, the last not included. */
  readonly from: number;
  readonly to: number;
  /** How many values come before these buckets, stand in them, and are there at all. */
  readonly before: number;
  readonly size: number;
  readonly all: number;
}

function middleOf(counters: Int32Array): Middle {
  let all = 0;
  for (let bucket = 0; bucket < counters.length; bucket++) all += counters[bucket] ?? 0;
  if (all === 0) return { from: 0, to: 0, before: 0, size: 0, all };
  const [lower, upper] = [(all - 1) >> 1, all >> 1];
  let [passed, from] = [0, 0];
  for (; passed + (counters[from] ?? 0) <= lower; from++) passed += counters[from] ?? 0;
  const before = passed;
  let to = from;
  // The two middle values may lie in different buckets, with empty ones between them at most.
  for (; passed <= upper; to++) passed += counters[to] ?? 0;
  return { from, to, before, size: passed - before, all };
}

/** The value in the middle of others, told by half their number, NaN without any; reorders the values. */
function median(values: Float64Array, half: number): number {
  if (values.length === 0) return NaN;
  const upper = select(values, Math.floor(half));
  if (half % 1 !== 0) return upper;
  let lower = -Infinity;
  // Everything before the upper middle is at most that.
  for (let at = 0; at < half; at++) if ((values[at] ?? NaN) > lower) lower = values[at] ?? NaN;
  return (lower + upper) / 2;
}

/** Puts the value that sorting would put at `wanted` there, the smaller ones before it; in linear time. */
function select(values: Float64Array, wanted: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = middleOfThree(values[left] ?? 0, values[(left + right) >> 1] ?? 0, values[right] ?? 0);
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? NaN) < pivot) low += 1;
      while ((values[high] ?? NaN) > pivot) high -= 1;
      if (low > high) break;
      const kept = values[low] ?? NaN;
      values[low++] = values[high] ?? NaN;
      values[high--] = kept;
    }
    if (wanted <= high) right = high;
    else if (wanted >= low) left = low;
    else break;
  }
  return values[wanted] ?? NaN;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
