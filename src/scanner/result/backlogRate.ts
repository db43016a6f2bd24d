/** As long as the rate is looked at: four weeks have as many of each weekday. */
export const rateDays = 28;

/**
 * Days until nothing is open at the rate of the last four weeks; undefined where the backlog does not shrink.
 *
 * @param open tickets
 * @param rate tickets opened and resolved within `rateDays`
 */
export function daysToClear(
  open: number,
  rate: { readonly opened: number; readonly resolved: number },
): number | undefined {
  const { opened, resolved } = rate;
  return resolved > opened ? Math.ceil(open / ((resolved - opened) / rateDays)) : undefined;
}
