import type { BusinessCalendar } from "../../catalogue/businessCalendar";
import type { KpiId } from "../../kpis/ids";
import type { Unit } from "../../catalogue/unit";
import type { Alternative, Choice } from "./choice";
import type { Breakdown } from "./breakdown";
import type { ClientParts } from "./clientParts";
import type { RevenueBridge } from "./bridge";
import type { FindingId } from "./findingId";
import type { FormulaOrReason } from "./formula";
import type { Period } from "./period";
import type { Series } from "./series";
import type { Notice } from "./notice";
import type { Template, Workings } from "./workings";

export type { FormulaOrReason, Period };

/** Something a reader of the scorecard should know about a number; `code` is stable, `message` one sentence. */
export interface ScanWarning {
  readonly code: string;
  readonly message: string;
}

/** Rows that did not count towards a value, by reason. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
  readonly message: string;
}

/** One measured KPI: its value, where it came from, and everything that qualifies it. */
export interface Finding extends FindingId {
  readonly variantLabel: string;
  readonly value: number;
  readonly unit: Unit;
  /** Of an amount, as an ISO code; undefined where nothing names it. */
  readonly currency?: string;
  /** US dollars for one of that currency, where the user gave a rate. */
  readonly rate?: number;
  /** What it is a share of, or is divided by, over its period: hours, revenue, users. */
  readonly base?: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  readonly ranges: readonly string[];
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
  /** The same over columns of the workings, where the ordinary formula is too long to be read or there is none. */
  readonly inWorkings?: Template;
  readonly period?: Period;
  readonly confidence: number;
  readonly reasons: readonly Notice[];
  readonly heading: string;
  /** What stands above a table of written values, with its sheet's name: it may tell whose values they are. */
  readonly caption?: string;
  readonly warnings: readonly Notice[];
  /** What it would be under other options of the choices that it rests on, where that moves it. */
  readonly choices?: readonly Alternative[];
  /** The numbers that it follows from, where no table shows it itself. */
  readonly follows?: readonly FollowedNumber[];
  /** What the sheet says beside the value that is to be reached. */
  readonly target?: SheetTarget;
}

/** A target of the user's own sheet, in the KPI's unit. */
export interface SheetTarget {
  readonly value: number;
  readonly cell: string;
  readonly native: FormulaOrReason;
}

/** A number that a finding follows from. */
export interface FollowedNumber {
  /** Within a sentence: "client churn". */
  readonly name: string;
  readonly value: number;
  readonly ranges: readonly string[];
  /** Where it is a finding itself. */
  readonly finding?: FindingId;
}

/** Something only a person can decide; answered through ScanOptions.answers (or `dates`), by `id` and `value`. */
export interface Question {
  readonly id: string;
  readonly message: string;
  readonly sheet: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A KPI of the catalogue that the workbook does not yield, and what would make it possible. */
export interface NotMeasured {
  readonly kpi: KpiId;
  readonly needs: string;
}

export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: string;
}

export type RegionKind =
  "tickets" | "calls" | "surveys" | "time" | "subscriptions" | "invoices" | "profit" | "kpi-table";

/** What a column seems to hold. */
export type ColumnLooks = "amounts" | "categories" | "dates" | "durations" | "empty" | "text" | "yes or no";

/** A column that was taken for nothing. */
export interface UnusedColumn {
  readonly heading: string;
  readonly column: string;
  /** The name under which an answer says what it is. */
  readonly answer: string;
  readonly looks: ColumnLooks;
}

/** A table that was recognised, with what each used column was taken for. */
export interface RecognisedRegion {
  readonly sheet: string;
  /** The key by which findings and choices name it; left out where values stand in cells, which are named one by one. */
  readonly table?: string;
  readonly address: string;
  readonly kind: RegionKind;
  readonly label: string;
  readonly rows: number;
  readonly rowsFolded: number;
  /**
   * The column that is filled in the most rows, from the table's first row down to the end of the sheet: what is counted
   * there later says whether rows were added. Left out where values stand in cells.
   */
  readonly countedIn?: string;
  readonly columns: readonly {
    readonly role: string;
    readonly heading: string;
    readonly column: string;
    readonly type: string;
    /** The role in words: "Opened". */
    readonly label?: string;
    /** The name under which an answer corrects what the column is taken for: one of `choices`, or "none". */
    readonly answer?: string;
  }[];
  /** Columns with a heading that were taken for nothing. */
  readonly unused?: readonly UnusedColumn[];
  /** What a column of this table can be taken for; empty where nothing can be corrected. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly score: number;
  readonly reasons: readonly Notice[];
}

/** A client that the workbook's tables name, with the rows that do. */
export interface ClientName {
  readonly name: string;
  readonly rows: number;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  /** The findings over months and quarters, where the rows have dates. */
  readonly series: readonly Series[];
  /** The findings per client, technician and so on, where the rows name them. */
  readonly breakdowns: readonly Breakdown[];
  /** Where one client alone was asked for. */
  readonly client?: ClientParts;
  /** Recurring revenue from month to month, where agreements tell it; results that earlier versions kept have none. */
  readonly bridges?: readonly RevenueBridge[];
  /** Rows per record that formulas of findings and series refer to. */
  readonly workings: readonly Workings[];
  /** Most rows first, at most 200. */
  readonly clients: readonly ClientName[];
  readonly regions: readonly RecognisedRegion[];
  readonly notMeasured: readonly NotMeasured[];
  readonly questions: readonly Question[];
  /** What was decided and could have been decided otherwise. */
  readonly choices: readonly Choice[];
  /** The tables whose choices were not weighed because they are too large to do so unasked. */
  readonly unweighed?: readonly { readonly table: string; readonly rows: number }[];
  /** When the desk works by the settings; left out where they don't say. */
  readonly calendar?: BusinessCalendar;
  readonly warnings: readonly ScanWarning[];
  readonly skipped: readonly SkippedSheet[];
  readonly cellsRead: number;
}
