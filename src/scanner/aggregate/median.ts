/**
 * The middle value of each group, the mean of the middle two where their number is even; NaN for a group without values,
 * or with one that is no number.
 *
 * @param groups the group of each value; below 0 where it belongs to none
 * @param sizes the number of values in each group
 */
export function medians(values: Float64Array, groups: Int32Array, sizes: Int32Array): Float64Array {
  const { sorted, ends } = sortedByGroup(values, groups, sizes);
  return Float64Array.from(sizes, (size, group) => medianOf(sorted.subarray((ends[group] ?? 0) - size, ends[group])));
}

/** The values, group after group, each group in order; and where each group ends. */
function sortedByGroup(
  values: Float64Array,
  groups: Int32Array,
  sizes: Int32Array,
): { readonly sorted: Float64Array; readonly ends: Int32Array } {
  let total = 0;
  const ends = sizes.map((size) => {
    total += size;
    return total - size;
  });
  const sorted = new Float64Array(total);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? -1;
    if (group < 0) continue;
    const at = ends[group] ?? 0;
    sorted[at] = values[index] ?? NaN;
    ends[group] = at + 1;
  }
  sizes.forEach((size, group) => sorted.subarray((ends[group] ?? 0) - size, ends[group]).sort());
  return { sorted, ends };
}

/** @param sorted what is no number stands last */
function medianOf(sorted: Float64Array): number {
  const { length } = sorted;
  if (Number.isNaN(sorted[length - 1])) return NaN;
  return ((sorted[(length - 1) >> 1] ?? NaN) + (sorted[length >> 1] ?? NaN)) / 2;
}
