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
  let [low, high] = [Infinity, -Infinity];
  for (let at = upperHalf; at < halves.length; at += 2) {
    const key = orderOf(halves[at] ?? 0);
    if (key < low) low = key;
    if (key > high) high = key;
  }
  let shift = 0;
  while ((high - low) / 2 ** shift >= mostBuckets) shift += 1;
  const buckets = new Uint16Array(values.length);
  for (let at = upperHalf; at < halves.length; at += 2)
    buckets[at >> 1] = (orderOf(halves[at] ?? 0) - low) / 2 ** shift;
  return { values, buckets, count: values.length === 0 ? 0 : Math.floor((high - low) / 2 ** shift) + 1 };
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
  /** At most 16 views at once. */
  by(views: readonly View[]): Medians[];
}

/** In which cell the values stand. */
interface Placed {
  /** The cell of each row, and the row of each value. */
  readonly of: Int32Array;
  readonly rows: Int32Array;
  readonly cells: number;
}

/**
 * The middle value, or the mean of the two middle ones, wherever cells are put together. Two passes over the values for
 * all views: one counts the buckets of each cell, one gathers those that hold a middle.
 */
export function mediansIn({ values, buckets, count }: Bucketed, { of, rows: rowOf, cells }: Placed): CellMedians {
  let [shift, bits] = [0, 0];
  while (count >> shift > 0 && cells * (count >> shift) > mostCounters) shift += 1;
  while (1 << bits < (count >> shift) + 1) bits += 1;
  const counters = new Int32Array(cells << bits);
  const slots = new Int32Array(rowOf.length);
  for (let index = 0; index < slots.length; index++) {
    const slot = ((of[rowOf[index] ?? 0] ?? 0) << bits) + ((buckets[index] ?? 0) >> shift);
    slots[index] = slot;
    counters[slot] = (counters[slot] ?? 0) + 1;
  }
  const rows = new Int32Array(cells);
  for (let slot = 0; slot < counters.length; slot++)
    rows[slot >> bits] = (rows[slot >> bits] ?? 0) + (counters[slot] ?? 0);
  return {
    rows,
    by: (views) =>
      gather(
        values,
        slots,
        bits,
        views,
        views.map((view) => middles(counters, bits, view)),
      ),
  };
}

/** Where the middles of a view's places lie. */
interface Middles {
  /** Values of each place, how many of them come before the gathered ones, and where those begin. */
  readonly rows: Int32Array;
  readonly before: Int32Array;
  readonly starts: Int32Array;
  readonly gathered: number;
  /** 1 for each bucket of a place that is gathered. */
  readonly wanted: Uint8Array;
}

function middles(counters: Int32Array, bits: number, { places, count }: View): Middles {
  const width = 1 << bits;
  const counted = new Int32Array(count << bits);
  places.forEach((place, cell) => {
    if (place < 0) return;
    for (let bucket = 0; bucket < width; bucket++) {
      const slot = (place << bits) + bucket;
      counted[slot] = (counted[slot] ?? 0) + (counters[(cell << bits) + bucket] ?? 0);
    }
  });
  const wanted = new Uint8Array(counted.length);
  const [rows, before, starts] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let gathered = 0;
  for (let place = 0; place < count; place++) {
    const first = place << bits;
    let all = 0;
    for (let slot = first; slot < first + width; slot++) all += counted[slot] ?? 0;
    rows[place] = all;
    starts[place] = gathered;
    if (all === 0) continue;
    const [lower, upper] = [(all - 1) >> 1, all >> 1];
    let [passed, slot] = [0, first];
    for (; passed + (counted[slot] ?? 0) <= lower; slot++) passed += counted[slot] ?? 0;
    before[place] = passed;
    // The two middle values may lie in different buckets, with empty ones between them at most.
    for (; passed <= upper; slot++) {
      passed += counted[slot] ?? 0;
      gathered += counted[slot] ?? 0;
      wanted[slot] = 1;
    }
  }
  return { rows, before, starts, gathered, wanted };
}

function gather(
  values: Float64Array,
  slots: Int32Array,
  bits: number,
  views: readonly View[],
  found: readonly Middles[],
): Medians[] {
  const flags = flagsOf(views, found, bits);
  const lists = found.map(({ gathered, starts }) => ({ values: new Float64Array(gathered), ends: starts.slice() }));
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] ?? 0;
    let flag = flags[slot] ?? 0;
    for (let view = 0; flag > 0; view++, flag >>= 1) {
      const list = lists[view];
      const place = views[view]?.places[slot >> bits] ?? -1;
      if ((flag & 1) === 0 || !list) continue;
      const end = list.ends[place] ?? 0;
      list.values[end] = values[index] ?? NaN;
      list.ends[place] = end + 1;
    }
  }
  return found.map(({ rows, before, starts }, view) => {
    const medians = new Float64Array(rows.length).fill(NaN);
    const list = lists[view];
    for (let place = 0; place < rows.length; place++) {
      const part = list?.values.subarray(starts[place], list.ends[place]);
      if (part && part.length > 0) medians[place] = middleOf(part, (rows[place] ?? 0) / 2 - (before[place] ?? 0));
    }
    return { values: medians, rows };
  });
}

/** For each bucket of a cell the views that gather it, a bit for each. */
function flagsOf(views: readonly View[], found: readonly Middles[], bits: number): Uint16Array {
  const width = 1 << bits;
  const flags = new Uint16Array((views[0]?.places.length ?? 0) << bits);
  views.forEach(({ places }, view) => {
    const wanted = found[view]?.wanted;
    places.forEach((place, cell) => {
      if (place < 0) return;
      for (let bucket = 0; bucket < width; bucket++) {
        if (wanted?.[(place << bits) + bucket])
          flags[(cell << bits) + bucket] = (flags[(cell << bits) + bucket] ?? 0) | (1 << view);
      }
    });
  });
  return flags;
}

/** The value in the middle of others, told by half their number; reorders the values. */
function middleOf(values: Float64Array, half: number): number {
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
