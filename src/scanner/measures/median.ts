/** Buckets that values are put into, where a group is not so small that they would be empty. */
const mostBuckets = 512;
/** Counters of all groups together. */
const mostCounters = 2 ** 20;
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
  const keys = new Int32Array(values.length);
  for (let index = 0; index < keys.length; index++) {
    const key = orderOf(halves[2 * index + upperHalf] ?? 0);
    keys[index] = key;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  let width = 1;
  while ((high - low) / width >= mostBuckets) width *= 2;
  const buckets = new Uint16Array(keys.length);
  for (let index = 0; index < keys.length; index++) buckets[index] = ((keys[index] ?? 0) - low) / width;
  return { values, buckets, count: keys.length === 0 ? 0 : Math.floor((high - low) / width) + 1 };
}

/** The upper half of a double as a number in the order of the doubles, without what lies between -tiny and tiny. */
function orderOf(half: number): number {
  if (half >= 0) return half > tiny ? half - tiny : 0;
  const size = half & 0x7fffffff;
  return size > tiny ? tiny - size : 0;
}

/** The middle of each group and how many values it has; NaN where a group is empty. */
export interface Medians {
  readonly values: Float64Array;
  readonly sizes: Int32Array;
}

/**
 * The middle value of each group, or the mean of the two middle ones. Two passes over the values, however many groups:
 * one counts the buckets of each group, one gathers those that hold its middle.
 *
 * @param groupOf the group of a value by its index, below `count`; below 0 = of none
 */
export function mediansBy({ values, buckets, count: all }: Bucketed, groupOf: Int32Array, count: number): Medians {
  let shift = 0;
  while (count * ((all >> shift) + 1) > mostCounters && all >> shift > 0) shift += 1;
  const width = (all >> shift) + 1;
  const counters = new Int32Array(count * width);
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index] ?? -1;
    if (group < 0) continue;
    const counter = group * width + ((buckets[index] ?? 0) >> shift);
    counters[counter] = (counters[counter] ?? 0) + 1;
  }
  const { sizes, before, starts, wanted, gathered } = middleBuckets(counters, count, width);
  const middle = new Float64Array(gathered);
  const ends = starts.slice();
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index] ?? -1;
    if (group < 0 || wanted[group * width + ((buckets[index] ?? 0) >> shift)] === 0) continue;
    const end = ends[group] ?? 0;
    middle[end] = values[index] ?? NaN;
    ends[group] = end + 1;
  }
  const medians = new Float64Array(count).fill(NaN);
  for (let group = 0; group < count; group++) {
    const [start, end] = [starts[group] ?? 0, ends[group] ?? 0];
    const half = (sizes[group] ?? 0) / 2 - (before[group] ?? 0);
    if (end > start) medians[group] = middleOf(middle.subarray(start, end), half);
  }
  return { values: medians, sizes };
}

/** In which buckets the middle of each group lies, and how many of its values come before them. */
function middleBuckets(counters: Int32Array, count: number, width: number) {
  const wanted = new Uint8Array(counters.length);
  const [before, sizes, starts] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let gathered = 0;
  for (let group = 0; group < count; group++) {
    const first = group * width;
    let size = 0;
    for (let bucket = first; bucket < first + width; bucket++) size += counters[bucket] ?? 0;
    sizes[group] = size;
    starts[group] = gathered;
    if (size === 0) continue;
    const [lower, upper] = [(size - 1) >> 1, size >> 1];
    let [passed, bucket] = [0, first];
    for (; passed + (counters[bucket] ?? 0) <= lower; bucket++) passed += counters[bucket] ?? 0;
    before[group] = passed;
    // The two middle values may lie in different buckets, with empty ones between them at most.
    for (; passed <= upper; bucket++) {
      passed += counters[bucket] ?? 0;
      gathered += counters[bucket] ?? 0;
      wanted[bucket] = 1;
    }
  }
  return { sizes, before, starts, wanted, gathered };
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
