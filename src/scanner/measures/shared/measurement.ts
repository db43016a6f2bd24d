import type { Condition } from "../../../catalogue/native";
import type { CountedKpi, KpiId } from "../../../kpis/ids";
import { a1Range } from "../../../cells/address";
import type { Column } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import type { FormulaOrReason, Period } from "../../result/finding";
import type { BridgeStep } from "../../result/bridge";
import type { Choice } from "../../result/choice";
import type { RecordTable } from "../../table/records/table";
import type { CalendarGrain, Series } from "../../result/series";
import { noFormulas, type RatioParts } from "../../formulas/ratio";
import type { RecordCells, RecordParts } from "../../formulas/recordCells";
import { valueOf, type Amounts } from "../../aggregate/aggregate";
import type { RowClassification } from "../../aggregate/rowClassification";
import type { Notice } from "../../result/notice";

/** A value as an ordinary formula and as one of the add-in's own. */
export interface Formulas {
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
  /** Where it is a share or a rate of what records add. */
  readonly parts?: RatioParts;
}

/** A value as a measure gives it; what all findings of a table share is added later. */
export type Measurement = CountedKpi & MeasuredValue;

interface MeasuredValue {
  /** In the KPI's own unit. */
  readonly value: number;
  readonly classification: RowClassification;
  /** What each row adds; left out where the value can't be told for part of the rows in the same way. */
  readonly amounts?: Amounts;
  /** What a row's own number says to people, e.g. "Hours to resolve". */
  readonly rowValue?: { readonly label: string; readonly of: (row: number) => number };
  /** The columns it came from, in the order that matters to a reader. */
  readonly roles: readonly Role[];
  /** Columns by which the value isn't told apart: tickets of one priority differ by everything but that. */
  readonly notBy?: readonly Role[];
  /** The formulas over the rows that meet further conditions, none for all rows that count. */
  readonly formulas: (where: readonly Condition[]) => Formulas;
  /** What a record adds, as formulas of its own cells; without a second part each that counts is counted once. */
  readonly ofRecord?: (cells: RecordCells) => RecordParts | undefined;
  /** What the value covers, where that is not from the first to the last date of its rows. */
  readonly period?: Period;
  readonly reasons?: readonly Notice[];
  readonly warnings?: readonly Notice[];
  /** The points over time of values that are no sums over the rows of a period, such as a backlog. */
  readonly points?: (grain: CalendarGrain) => Pick<Series, "by" | "points"> | undefined;
  /** How the revenue that it is about came from one month to the next. */
  readonly bridge?: readonly BridgeStep[];
}

/** A KPI that a table came close to giving, with what stands in the way in a service manager's words. */
export interface MissingInput {
  readonly kpi: KpiId;
  readonly needs: string;
}

/** What a measure decided and could have decided otherwise. */
export interface Decision {
  readonly choice: Choice;
}

/** What a measure has to say of a table. */
export type Measured = Measurement | MissingInput | Decision;

/** Measures one family of KPIs on a table; gives nothing where the columns are not there. */
export type Measure = (table: RecordTable) => Iterable<Measured>;

export function isMeasurement(outcome: Measured): outcome is Measurement {
  return "value" in outcome;
}

/** A value that is told by what its rows add; nothing where no row counts or there is no number. */
export function measure(
  about: CountedKpi & Omit<MeasuredValue, "value" | "amounts"> & { readonly amounts: Amounts },
): Measurement[] {
  if (about.classification.rowsUsed === 0) return [];
  const value = valueOf(about.classification, about.amounts);
  return Number.isFinite(value) ? [{ ...about, value }] : [];
}

/** The same formulas whatever the conditions: a reason why there are none. */
export function withoutFormulas(reason: string): Measurement["formulas"] {
  return () => noFormulas(reason);
}

/** The cells of a role's column that hold records, as formulas name them. */
export function rangeOf(table: RecordTable, column: Column): string {
  return a1Range(table.sheet, table.row + table.first, column.column, table.last - table.first + 1);
}
