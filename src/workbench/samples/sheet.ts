/** A cell of a sample: dates are serials, "#N/A" and its kind are errors, a formula comes with the value it has. */
export type SampleCell = string | number | null | { readonly formula: string; readonly value: string | number };

export type SampleRow = readonly SampleCell[];

/** A table of a sample workbook: an optional title line, headings, rows. */
export interface SampleSheet {
  readonly name: string;
  readonly title?: string;
  /** Names above the headings; each is merged over the blanks that follow it. */
  readonly groups?: readonly (string | null)[];
  readonly headings: readonly string[];
  readonly widths: readonly number[]; // characters
  readonly formats: Readonly<Record<string, string>>; // number format by heading
  readonly rows: readonly SampleRow[];
  /** Where the first line stands; rows and columns count from zero. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly hidden?: boolean;
}
