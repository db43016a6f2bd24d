/** Characters that a cell can hold, as Excel counts them (UTF-16). */
export const longestText = 32_767;

export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
] as const;

export type ErrorText = (typeof errorTexts)[number];

/** An error in a cell: distinct from the text that looks like it. */
export interface CellErrorValue {
  readonly error: ErrorText;
}

/** What a cell holds; null is a blank cell. Dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellErrorValue | null;

const errors = new Map<string, CellErrorValue>(errorTexts.map((error) => [error, Object.freeze({ error })]));

/** The one shared error object of this text: errors may be compared with ===. */
export function cellError(text: ErrorText): CellErrorValue {
  return errors.get(text) ?? { error: text };
}

/** The error whose text this is, for readers of files; undefined for any other text. */
export function cellErrorOf(text: string): CellErrorValue | undefined {
  return errors.get(text);
}

export function isCellError(value: CellValue): value is CellErrorValue {
  return typeof value === "object" && value !== null;
}
