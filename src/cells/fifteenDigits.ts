/** A number as Excel keeps it: with 15 digits. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** Whether two values of cells are the same to Excel. */
export function isSameCell(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return fifteenDigits(one) === fifteenDigits(other);
}
