import { cellState, type TimeColumn } from "../../table/columns/column";
import { lacksTime } from "../../table/columns/timesOfDay";
import type { RecordTable } from "../../table/records/table";
import {
  counts,
  classifyRows,
  outside,
  type RowClassification,
  type RowClassifier,
} from "../../aggregate/rowClassification";
import { rowReasons, type RowReason } from "../../notices/rowReasons";

/** How rows with two dates are judged. */
export interface ElapsedWords {
  /** Why a row without the second date does not count. */
  readonly missing: RowReason;
  /** Why a row whose second date lies before the first does not count. */
  readonly negative: RowReason;
  /** 1 for the only rows that are looked at; all where left out. */
  readonly only?: Uint8Array;
  /** Judges the rows that would count, by what else they need. */
  readonly further?: (classify: RowClassifier) => (row: number) => number;
}

/** Judges each row by two columns of dates: it counts where it has both, in order. */
export function judgeElapsed(
  table: RecordTable,
  from: TimeColumn,
  to: TimeColumn,
  words: ElapsedWords,
): RowClassification {
  const classify = classifyRows(table);
  const missingTo = classify.leaveOut(words.missing);
  const missingFrom = classify.leaveOut(rowReasons.notOpened({}));
  const negative = classify.leaveOut(words.negative);
  const placeholder = classify.leaveOut(rowReasons.placeholder({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ noun: "ticket", what: "a date that can't be read" }));
  const timeless = classify.leaveOut(rowReasons.timeMissing({}));
  const further = words.further?.(classify) ?? (() => counts);
  const { ok, missing, placeholder: fake } = cellState;
  const days = (from.dateOnly && to.dateOnly ? wholeDaysBetween : daysBetween)(from, to);
  return classify.classify((row) => {
    if (words.only && !words.only[row]) return outside;
    const [a, b] = [from.state[row], to.state[row]];
    if (b === missing) return missingTo;
    if (a === missing) return missingFrom;
    if (a === fake || b === fake) return placeholder;
    if (a !== ok || b !== ok) return unreadable;
    if (lacksTime(from, to, row)) return timeless;
    return days(row) < 0 ? negative : further(row);
  });
}

/** The days between a row's two dates. */
export function daysBetween({ values: start }: TimeColumn, { values: end }: TimeColumn): (row: number) => number {
  return (row) => (end[row] ?? NaN) - (start[row] ?? NaN);
}

/** The whole days between a row's two dates, whose times of day are not known. */
export function wholeDaysBetween({ values: start }: TimeColumn, { values: end }: TimeColumn): (row: number) => number {
  return (row) => Math.floor(end[row] ?? NaN) - Math.floor(start[row] ?? NaN);
}

/** True when one column of text names its time zones and the other doesn't: the hours between them are then unknown. */
export function mixesZones(from: TimeColumn, to: TimeColumn): boolean {
  return from.texts > 0 && to.texts > 0 && from.zoned > 0 !== to.zoned > 0;
}

/** True when one column holds dates without times and the other times of day: gaps within a day are then unknown. */
export function mixesDatesAndTimes(from: TimeColumn, to: TimeColumn): boolean {
  return from.dateOnly !== to.dateOnly;
}
