/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  /** With the leading "=": a range, a constant or a formula. */
  formula: string;
  comment?: string;
  visible: boolean;
}
