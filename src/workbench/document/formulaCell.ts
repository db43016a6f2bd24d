import type { SheetDocument } from "./sheetDocument";

export interface FormulaCell {
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
  /** With the leading "=", in Excel's en-US syntax. */
  readonly formula: string;
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
