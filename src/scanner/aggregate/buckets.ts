/** Buckets that values are put into, where a group is not so small that they would be empty. */
const mostBuckets = 512;
/** The upper half of 2 ** -24 as a double: anything nearer to 0 is one bucket, or the way down to 0 would take most of them. */
const tiny = 0x3e700000;
/** Which half of a double holds its sign and exponent. */
const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The bucket of rows that have no value. */
export const noBucket = 0xffff;

/** Values by row, with the bucket of each: all of a bucket are smaller than all of the next. */
export interface Bucketed {
  readonly value: (row: number) => number;
  /** By row; `noBucket` where it has no value. */
  readonly buckets: Uint16Array;
  readonly count: number;
}

/** Some rows and their values, the first `filled` of each. */
interface Values {
  readonly rows: Int32Array;
  readonly upper: Float64Array;
  readonly filled: number;
}

/**
 * Puts values into buckets that are narrow where numbers are small, as sorting by their first digits would.
 *
 * @param each gives all rows that have a value, some at a time
 */
export function bucketed(
  rows: number,
  value: (row: number) => number,
  each: (visit: (some: Values) => void) => void,
): Bucketed {
  let [low, high] = [Infinity, -Infinity];
  each((some) => {
    const [lowest, highest] = lowestAndHighest(some);
    [low, high] = [Math.min(low, lowest), Math.max(high, highest)];
  });
  let shift = 0;
  while ((high - low) / 2 ** shift >= mostBuckets) shift += 1;
  const buckets = new Uint16Array(rows).fill(noBucket);
  each((some) => fillBuckets(buckets, some, low, 2 ** shift));
  return { value, buckets, count: high < low ? 0 : Math.floor((high - low) / 2 ** shift) + 1 };
}

function lowestAndHighest({ upper, filled }: Values): readonly [low: number, high: number] {
  const halves = new Int32Array(upper.buffer, upper.byteOffset, 2 * filled);
  let [low, high] = [Infinity, -Infinity];
  for (let at = upperHalf; at < halves.length; at += 2) {
    const key = orderOf(halves[at] ?? 0);
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return [low, high];
}

function fillBuckets(buckets: Uint16Array, { rows, upper, filled }: Values, low: number, width: number): void {
  const halves = new Int32Array(upper.buffer, upper.byteOffset, 2 * filled);
  for (let at = upperHalf; at < halves.length; at += 2)
    buckets[rows[at >> 1] ?? -1] = (orderOf(halves[at] ?? 0) - low) / width;
}

/** The upper half of a double as a number in the order of the doubles, without what lies between -tiny and tiny. */
function orderOf(half: number): number {
  if (half >= 0) return half > tiny ? half - tiny : 0;
  const size = half & 0x7fffffff;
  return size > tiny ? tiny - size : 0;
}
