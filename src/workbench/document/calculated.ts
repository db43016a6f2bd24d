import { cellError, type CellValue } from "./cellValue";
import type { Rect } from "./rect";

/** What a formula comes to: one value, or rows of values that spill over the cells below and to the right. */
export type Calculated = CellValue | readonly (readonly CellValue[])[];

export function isMatrix(value: Calculated): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

/** The value that stands in the formula's own cell. */
export function firstOf(value: Calculated): CellValue {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/**
 * The values in the cells that a formula was entered for: one row, column or value is repeated, what is too much is left
 * out, what is missing is #N/A.
 */
export function fitted(value: Calculated, { rows, columns }: Rect): readonly (readonly CellValue[])[] {
  const given = isMatrix(value) ? value : [[value]];
  const at = <T>(list: readonly T[], index: number, missing: T) => {
    const found = list.length === 1 ? list[0] : list[index];
    return found === undefined ? missing : found;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => at(at(given, row, []), column, cellError("#N/A"))),
  );
}
