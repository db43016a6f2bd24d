import type { Calculated } from "./cellStore";
import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

export interface FormulaCell {
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
  /** With the leading "=", in Excel's en-US syntax. */
  readonly formula: string;
}

export interface Calculator {
  /**
   * Values for the given formula cells, in the same order; rows of values for a formula that spills.
   * Throws UnsupportedFormula naming sheet, cell and formula when one can't be computed.
   */
  calculate(document: WorkbookDocument, cells: readonly FormulaCell[]): readonly Calculated[];
}

/** A formula that nothing here can compute. The workbench refuses rather than showing a made-up value. */
export class UnsupportedFormula extends Error {
  override readonly name = "UnsupportedFormula";

  constructor(
    readonly sheet: string,
    /** A1 address without sheet. */
    readonly address: string,
    readonly formula: string,
    readonly why: string,
  ) {
    super(`The formula in ${sheet}!${address} can't be calculated here (${why}): ${formula}`);
  }
}
