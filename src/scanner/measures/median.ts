/** Buckets that values are put into, where a group is not so small that they would be empty. */
const mostBuckets = 512;
/** Counters of all cells together. */
const mostCounters = 2 ** 18;
/** The upper half of 2 ** -24 as a double: anything nearer to 0 is one bucket, or the way down to 0 would take most of them. */
const tiny = 0x3e700000;
/** Which half of a double holds its sign and exponent. */
const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Values with the bucket of each: all of a bucket are smaller than all of the next. */
export interface Bucketed {
  readonly values: Float64Array;
  readonly buckets: Uint16Array;
  readonly count: number;
}

/** Puts values into buckets that are narrow where numbers are small, as sorting by their first digits would. */
export function bucketed(values: Float64Array): Bucketed {
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const [low, high] = lowestAndHighest(halves);
  let shift = 0;
  while ((high - low) / 2 ** shift >= mostBuckets) shift += 1;
  const buckets = new Uint16Array(values.length);
  fillBuckets(buckets, halves, low, 2 ** shift);
  return { values, buckets, count: values.length === 0 ? 0 : Math.floor((high - low) / 2 ** shift) + 1 };
}

function lowestAndHighest(halves: Int32Array): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let at = upperHalf; at < halves.length; at += 2) {
    const key = orderOf(halves[at] ?? 0);
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return [low, high];
}

function fillBuckets(buckets: Uint16Array, halves: Int32Array, low: number, width: number): void {
  for (let at = upperHalf; at < halves.length; at += 2) buckets[at >> 1] = (orderOf(halves[at] ?? 0) - low) / width;
}

/** The upper half of a double as a number in the order of the doubles, without what lies between -tiny and tiny. */
function orderOf(half: number): number {
  if (half >= 0) return half > tiny ? half - tiny : 0;
  const size = half & 0x7fffffff;
  return size > tiny ? tiny - size : 0;
}

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
  /** The cell of each row, and the row of each value. */
  readonly of: Int32Array;
  readonly rows: Int32Array;
  readonly cells: number;
}

/** Values sorted by cell, and within it by bucket. */
interface Sorted {
  readonly values: Float64Array;
  /** Where the values of each bucket of each cell begin, and at last where they all end. */
  readonly starts: Int32Array;
  /** Buckets of a cell, as a power of two. */
  readonly bits: number;
}

/**
 * The middle value, or the mean of the two middle ones, wherever cells are put together. Two passes over the values, however
 * often they are asked for: one counts the buckets of each cell, one sorts by them.
 */
export function mediansIn(bucketed: Bucketed, placed: Placed): CellMedians {
  const sorted = sort(bucketed, placed);
  const { starts, bits } = sorted;
  const rows = new Int32Array(placed.cells);
  for (let cell = 0; cell < rows.length; cell++)
    rows[cell] = (starts[(cell + 1) << bits] ?? 0) - (starts[cell << bits] ?? 0);
  return { rows, by: (views) => views.map((view) => mediansOf(sorted, view)) };
}

function sort({ values, buckets, count }: Bucketed, { of, rows, cells }: Placed): Sorted {
  let [shift, bits] = [0, 0];
  while (count >> shift > 0 && cells * (count >> shift) > mostCounters) shift += 1;
  while (1 << bits < (count >> shift) + 1) bits += 1;
  const slots = new Int32Array(rows.length);
  fillSlots(slots, of, rows, bits, buckets, shift);
  const starts = startsOf(slots, (cells << bits) + 1);
  const sorted = new Float64Array(values.length);
  putInPlace(sorted, values, slots, starts.slice());
  return { values: sorted, starts, bits };
}

// Each loop over all values stands in a function of its own: the engine's code for it then serves every later call.

function fillSlots(
  slots: Int32Array,
  of: Int32Array,
  rows: Int32Array,
  bits: number,
  buckets: Uint16Array,
  shift: number,
): void {
  for (let index = 0; index < slots.length; index++)
    slots[index] = ((of[rows[index] ?? 0] ?? 0) << bits) + ((buckets[index] ?? 0) >> shift);
}

/** Where the values of each slot begin, and at last where they all end. */
function startsOf(slots: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count);
  for (let index = 0; index < slots.length; index++) {
    const next = (slots[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let slot = 1; slot < count; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  return starts;
}

function putInPlace(sorted: Float64Array, values: Float64Array, slots: Int32Array, ends: Int32Array): void {
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] ?? 0;
    const end = ends[slot] ?? 0;
    sorted[end] = values[index] ?? NaN;
    ends[slot] = end + 1;
  }
}

function mediansOf({ values, starts, bits }: Sorted, { places, count }: View): Medians {
  const width = 1 << bits;
  const counters = new Int32Array(count << bits);
  const cellsOf = Array.from({ length: count }, (): number[] => []);
  for (let cell = 0; cell < places.length; cell++) {
    const place = places[cell] ?? -1;
    let slot = cell << bits;
    if (place < 0 || starts[slot] === starts[slot + width]) continue;
    cellsOf[place]?.push(cell);
    for (let counter = place << bits; counter < (place + 1) << bits; counter++, slot++)
      counters[counter] = (counters[counter] ?? 0) + (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
  }
  const rows = new Int32Array(count);
  const medians = Float64Array.from(cellsOf, (cells, place) => {
    const own = counters.subarray(place << bits, (place + 1) << bits);
    let all = 0;
    for (let bucket = 0; bucket < width; bucket++) all += own[bucket] ?? 0;
    rows[place] = all;
    return all === 0 ? NaN : medianOf({ values, starts, bits }, cells, own, all);
  });
  return { values: medians, rows };
}

function medianOf(sorted: Sorted, cells: readonly number[], counters: Int32Array, all: number): number {
  const { from, to, before, size } = middleOf(counters, all);
  const middle = new Float64Array(size);
  let filled = 0;
  for (const cell of cells) filled = gather(sorted, cell, from, to, middle, filled);
  return median(middle, all / 2 - before);
}

/** Appends the values of some of a cell's buckets; says how many there are then. */
function gather(
  { values, starts, bits }: Sorted,
  cell: number,
  from: number,
  to: number,
  into: Float64Array,
  filled: number,
): number {
  const end = starts[(cell << bits) + to] ?? 0;
  let next = filled;
  for (let at = starts[(cell << bits) + from] ?? 0; at < end; at++) into[next++] = values[at] ?? NaN;
  return next;
}

/** The buckets, the last not included, that hold the middle; how many values come before them and stand in them. */
function middleOf(counters: Int32Array, all: number): { from: number; to: number; before: number; size: number } {
  const [lower, upper] = [(all - 1) >> 1, all >> 1];
  let [passed, from] = [0, 0];
  for (; passed + (counters[from] ?? 0) <= lower; from++) passed += counters[from] ?? 0;
  const before = passed;
  let to = from;
  // The two middle values may lie in different buckets, with empty ones between them at most.
  for (; passed <= upper; to++) passed += counters[to] ?? 0;
  return { from, to, before, size: passed - before };
}

/** The value in the middle of others, told by half their number; reorders the values. */
function median(values: Float64Array, half: number): number {
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
