import type { Unit } from "../../catalogue/unit";
import type { FindingId } from "./findingId";
import type { FormulaOrReason } from "./formula";
import type { Period } from "./period";
import type { Template } from "./workings";

/** The periods that rows with dates are put into. */
export type CalendarGrain = "month" | "quarter";
/** The periods of a series: weeks are only those that somebody wrote down week by week. */
export type Grain = CalendarGrain | "week";

/** A KPI in one week, month or quarter. */
export interface SeriesPoint {
  readonly period: Period;
  /** In the series' unit. */
  readonly value: number;
  readonly rowsUsed: number;
  /** False where the data cover the first or last period only in part. */
  readonly complete: boolean;
  /** A formula that gives the same value, or why there is none. */
  readonly native: FormulaOrReason;
  /** The same over columns of the workings, where the ordinary formula is too long to be read or there is none. */
  readonly inWorkings?: Template;
}

/** A KPI over weeks, months or quarters. */
export interface Series extends FindingId {
  readonly variantLabel: string;
  readonly unit: Unit;
  readonly grain: Grain;
  /** The date by which rows belong to a period, in words: "date opened". */
  readonly by: string;
  /** Oldest first; periods without rows are absent. */
  readonly points: readonly SeriesPoint[];
}
