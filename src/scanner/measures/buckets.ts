/** Buckets that values are put into, where a group is not so small that they would be empty. */
const mostBuckets = 512;
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
