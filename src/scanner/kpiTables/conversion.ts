import type { ValueRefusal } from "../notices/warnings";
import type { Notice } from "../result/notice";

/** A value in the KPI's unit, and what the cell's number was multiplied by (undefined when the cell holds text). */
export interface Converted {
  readonly value: number;
  readonly factor?: number;
  /** The variant that the value is, where it can't be the one that others report. */
  readonly variant?: string;
  readonly reason?: Notice;
  /** The other cells that it was worked out from, and the formula over them. */
  readonly from?: { readonly ranges: readonly string[]; readonly expression: string };
}

/** What became of a cell: a value, why it is none, or what a person has to be asked. */
export type Conversion =
  | Converted
  | { readonly refused: ValueRefusal }
  | { readonly asksUnit: true }
  | { readonly asksShare: true }
  | { readonly asksMean: true };
