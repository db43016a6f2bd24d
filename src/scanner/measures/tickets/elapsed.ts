import { cellState, type TimeColumn } from "../../table/columns/column";
import { lacksOneTime } from "../../table/columns/timesOfDay";
import type { RecordTable } from "../../table/records/table";
import type { Amount } from "../../aggregate/amounts";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons, type RowReason } from "../../notices/rowReasons";

/** How rows with two dates are judged. */
export interface ElapsedWords {
  /** Why a row without the second date does not count. */
  readonly missing: RowReason;
  /** Why a row whose second date lies before the first does not count. */
  readonly negative: RowReason;
  /** Days by which the second date may lie before the first and still count; none where left out. */
  readonly earliest?: number;
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
  const timeless = classify.leaveOut(rowReasons.oneTimeMissing({}));
  const { ok, missing, placeholder: fake } = cellState;
  const byStates = Uint8Array.from({ length: 16 }, (_, pair) => {
    const [a, b] = [pair >> 2, pair & 3];
    if (a === ok && b === ok) return counts;
    if (b === missing) return missingTo;
    if (a === missing) return missingFrom;
    return a === fake || b === fake ? placeholder : unreadable;
  });
  const partly = from.times?.without !== undefined || to.times?.without !== undefined;
  return classify.classifyAll((classes) => {
    judgePairs(classes, from, to, byStates, -(words.earliest ?? 0), negative);
    if (!partly) return;
    for (let row = 0; row < classes.length; row++) if (lacksOneTime(from, to, row)) classes[row] = timeless;
  });
}

function judgePairs(
  classes: Uint8Array,
  { state: states, values: starts }: TimeColumn,
  { state: ends, values: stops }: TimeColumn,
  byStates: Uint8Array,
  lowest: number,
  negative: number,
): void {
  const ok = counts;
  for (let row = 0; row < classes.length; row++) {
    const verdict = byStates[((states[row] ?? 0) << 2) | (ends[row] ?? 0)] ?? 0;
    classes[row] = verdict === ok && (stops[row] ?? NaN) - (starts[row] ?? NaN) < lowest ? negative : verdict;
  }
}

/** The days between a row's two dates. */
export function daysBetween(from: TimeColumn, to: TimeColumn): Amount {
  const [start, end] = [from.values, to.values];
  const tell: Amount["tell"] = (rows, filled, into) => subtractRows(end, start, rows, filled, into);
  return Object.assign((row: number) => (end[row] ?? NaN) - (start[row] ?? NaN), { tell });
}

function subtractRows(
  from: Float64Array,
  what: Float64Array,
  rows: Int32Array,
  filled: number,
  into: Float64Array,
): void {
  for (let index = 0; index < filled; index++) {
    const row = rows[index] ?? 0;
    into[index] = (from[row] ?? NaN) - (what[row] ?? NaN);
  }
}

/** True when one column of text names its time zones and the other doesn't: the hours between them are then unknown. */
export function mixesZones(from: TimeColumn, to: TimeColumn): boolean {
  return from.texts > 0 && to.texts > 0 && from.zoned > 0 !== to.zoned > 0;
}

/** True when one column holds dates without times and the other times of day: gaps within a day are then unknown. */
export function mixesDatesAndTimes(from: TimeColumn, to: TimeColumn): boolean {
  return from.dateOnly !== to.dateOnly;
}
