import type { BusinessCalendar } from "../../catalogue/businessCalendar";
import type { Cell } from "../../cells/cell";
import type { DateOrder } from "../../cells/date/text";

/** What is known of a sheet before any cell is read. Rows and columns are zero-based. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Undefined for an empty sheet. */
  readonly used?: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** A scorecard sheet that the add-in wrote: never scanned. */
  readonly ours: boolean;
}

/** The port through which the scanner sees a workbook. */
export interface WorkbookReader {
  sheets(): Promise<readonly SheetInfo[]>;
  /** A rectangle, row-major, for heads and small sheets. */
  block(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Promise<readonly (readonly Cell[])[]>;
  /**
   * Whole columns, one array of `rows` cells per asked column. Read in blocks behind the scenes; `onBlock` hears how many
   * rows each block had.
   */
  columns(
    sheet: string,
    columns: readonly number[],
    row: number,
    rows: number,
    onBlock?: (rows: number) => void,
  ): Promise<readonly (readonly Cell[])[]>;
  /** How many of these rows a filter or a person hides; undefined where that can't be told. Hidden rows count, and it is said. */
  hiddenRows?(sheet: string, row: number, rows: number): Promise<number | undefined>;
  /**
   * The number formats of a rectangle in Excel's codes for US English ("0.0%", "[h]:mm", "General"), row-major; undefined
   * where they can't be told. For few cells: those that values rest on, or a head of a column.
   */
  numberFormats?(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Promise<readonly (readonly string[])[] | undefined>;
  /**
   * The merged cells of one column that stand for several rows, by their first row; undefined where that can't be told. For
   * columns in which names are followed by blanks.
   */
  mergedRows?(sheet: string, column: number, row: number, rows: number): Promise<readonly MergedRows[] | undefined>;
}

/** A merged cell's rows on its sheet. */
export interface MergedRows {
  readonly row: number;
  readonly rows: number;
}

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface ScanOptions {
  /** How text dates are read whose column does not decide between day first and month first. */
  readonly dates?: DateOrder;
  /** Only this client's rows count. */
  readonly client?: string;
  /** Answers to earlier questions: question id -> the chosen option's value. */
  readonly answers?: Readonly<Record<string, string>>;
  /** When the desk works, where no answer says otherwise for a table; left out: Monday to Friday, 9:00 to 17:00. */
  readonly calendar?: BusinessCalendar;
  /** Weighs the other options of choices in the largest tables too, or in none; left out: in all but the largest. */
  readonly weigh?: "all" | "none";
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly signal?: AbortSignal;
  /** The day that "not yet" is measured against; only used for dates that lie in the future. */
  readonly today?: Date;
  /** What currencies are worth: US dollars for one of each, by ISO code. */
  readonly rates?: Readonly<Record<string, number>>;
  /** The day as of which lists of agreements are read; left out: the last day of the workbook's data. */
  readonly asOf?: Date;
  /** The last day of the workbook's other tables, as a serial: lists of agreements are read up to it. */
  readonly dataEnd?: number;
}
