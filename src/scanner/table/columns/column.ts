import type { DateOrder } from "../../../cells/date/text";

/** Whether a row's cell could be used: 0 = yes, the others say why not. */
export const cellState = { ok: 0, missing: 1, unusable: 2, placeholder: 3 } as const;

/** Where a column stands. */
export interface ColumnPlace {
  readonly heading: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
}

interface ColumnBase extends ColumnPlace {
  readonly state: Uint8Array;
  /** Cells that hold a mark for "no value" ("?", "n/a") where a blank would do. */
  readonly marks: number;
  /** Cells with an Excel error such as #N/A. */
  readonly errors: number;
  /** Spellings with spaces around or doubled within: they are read, but the criteria of formulas don't match them. */
  readonly padded: number;
}

/** A column of times of day. */
export interface TimesColumn {
  readonly heading: string;
  readonly column: number;
  readonly obstacle?: string;
}

/** Points in time as serials; NaN where there is none. */
export interface TimeColumn extends ColumnBase {
  readonly type: "time";
  readonly values: Float64Array;
  /** Cells whose date is text: native formulas can't use them. */
  readonly texts: number;
  /** Of the texts, those in ISO form. */
  readonly isoTexts: number;
  /** Of the texts, those that name their time zone ("+01:00"), which are read as UTC. */
  readonly zoned: number;
  readonly order?: DateOrder;
  /** True where hardly any date carries a time of day: what the column tells are days. */
  readonly dateOnly: boolean;
  /** Dates that carry a time of day although the column tells days. */
  readonly strayTimes: number;
  /** 1 where a date has no time of day although others have; left out where each has one, and for due dates. */
  readonly without?: Uint8Array | undefined;
  /** The column that holds the times of day, which are part of `values`; the obstacle says why no formula can add them. */
  readonly times?: TimesColumn;
  /** Dates in 1900, 1970, 2099 or later, which stand for something else. */
  readonly placeholders: number;
}

/** Numbers, or durations in hours. */
export interface NumberColumn extends ColumnBase {
  readonly type: "number" | "duration";
  readonly values: Float64Array;
  readonly texts: number;
  /** What one of the column's own numbers is multiplied by to give `values` (hours per unit); 1 for plain numbers. */
  readonly scale: number;
  /** For each row the highest possible rating that its cell names ("4/5"), NaN where it names none; left out where none does. */
  readonly scaleEnds?: Float64Array;
  /** Why no formula can give `values`: they differ from the cells by more than the scale. */
  readonly obstacle?: string;
}

/** Yes (1) and no (0); the words as they stand in the cells, for formulas. */
export interface FlagColumn extends ColumnBase {
  readonly type: "flag";
  readonly values: Uint8Array;
  readonly yes: readonly (string | number | boolean)[];
  readonly no: readonly (string | number | boolean)[];
  /** 1 for cells that say neither, but that an agreement is a trial; left out where there are none. */
  readonly trials?: Uint8Array;
}

/** Labels, as numbers into `labels` (first spelling); -1 where blank. */
export interface CategoryColumn extends ColumnBase {
  readonly type: "category";
  readonly values: Int32Array;
  /** Made when first asked for: `count` and `worded` answer most questions about a million of them. */
  readonly labels: readonly string[];
  /** What the labels stand for, where they are codes. */
  readonly words?: readonly string[];
  readonly count: number;
  /** Whether some label is more than a number. */
  readonly worded: boolean;
}

export type Column = TimeColumn | NumberColumn | FlagColumn | CategoryColumn;
