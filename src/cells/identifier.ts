/**
 * True for an id that Excel cut to 15 digits: text like 1.989E+15, or a number too long to be held exactly.
 *
 * @example isMangledId("1989000000000000") // true: 16 digits, of which Excel keeps 15 and writes 0 for the last
 */
export function isMangledId(label: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d{2}$/i.test(label) || /^\d{15,}0$/.test(label);
}
