/** True for an id that Excel cut to 15 digits: text like 1.989E+15, or a number too long to be held exactly. */
export function isMangledId(label: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d{2}$/i.test(label) || /^\d{15,}0$/.test(label);
}
