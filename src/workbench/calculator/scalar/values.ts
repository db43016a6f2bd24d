import type { CellValue } from "../../document/cellValue";
import { isCellError } from "../../document/cellValue";

/** What a cell holds that is no error; null for a blank one. */
export type Scalar = number | string | boolean | null;

/** The value of an expression in a formula on this row, which counts from zero. */
export type Compute = (row: number) => Scalar;

/** Thrown where the engine has to say what a formula comes to: one for all, as it is no failure. */
export const askEngine = new Error("The engine has to be asked");

export function scalarOf(value: CellValue): Scalar {
  if (value !== null && isCellError(value)) throw askEngine;
  return value;
}

/** A number to calculate with; text is left to the engine. */
export function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") throw askEngine;
  return Number(value ?? 0);
}

/** A result that a cell can hold. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw askEngine;
  return value;
}

/** Whether something is taken for true. */
export function truthOf(value: Scalar): boolean {
  if (typeof value === "string") throw askEngine;
  return Boolean(value);
}
