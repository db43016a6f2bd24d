/** The middle value, or the mean of the two middle ones; NaN of nothing. Reorders the values. */
export function medianOf(values: Float64Array): number {
  const { length } = values;
  if (length === 0) return NaN;
  const upper = select(values, Math.floor(length / 2));
  if (length % 2 === 1) return upper;
  let lower = -Infinity;
  // Everything before the upper middle is at most that.
  for (let at = 0; at < length / 2; at++) if ((values[at] ?? NaN) > lower) lower = values[at] ?? NaN;
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
