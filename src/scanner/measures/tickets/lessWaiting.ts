import { rounding } from "../../../catalogue/native";
import { nativeMean, recordElapsed, type ElapsedFormula } from "../../formulas/durations";
import { counts, type RowClassifier } from "../../aggregate/rowClassification";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import type { Notice } from "../../result/notice";
import { cellState, type NumberColumn, type TimeColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { rangeOf, type Measurement } from "../shared/measurement";
import { daysBetween } from "./elapsed";
import { measureElapsed } from "./negatives";
import { judgeResolution, requestsIncluded } from "./resolution";

/** Mean hours from opening to resolution without the time that a ticket waited, over the tickets whose waiting is told. */
export function lessWaiting(
  table: RecordTable,
  opened: TimeColumn,
  [role, resolved]: readonly ["resolvedAt" | "closedAt", TimeColumn],
  reasons: readonly Notice[],
): Measurement[] {
  const waiting = columnOf(table, "waiting");
  // A column of zeros was never filled in.
  if (!waiting?.values.some((hours) => hours > 0)) return [];
  const days = daysBetween(opened, resolved);
  const classification = judgeResolution(table, opened, resolved, {
    further: (classify) => judgeWaiting(classify, waiting, days),
  });
  const about: ElapsedFormula = {
    ...{ table, from: opened, to: resolved, unit: "h", less: waiting },
    counts: (row) => classification.classes[row] === counts,
    only: [{ ref: rangeOf(table, waiting), number: true }],
  };
  const native = nativeMean(about);
  const live = { reason: "The functions take no column of waiting time" };
  const of = (row: number): number => days(row) * 24 - (waiting.values[row] ?? NaN);
  return measureElapsed(
    {
      kpi: "MTTR",
      variant: "less-waiting",
      roles: ["openedAt", role, "waiting"],
      classification,
      amounts: { kind: "ratio", numerator: of },
      rowValue: { label: "Hours to resolve, less waiting", of },
      formulas: (where) => ({ native: native(where), live }),
      ofRecord: recordElapsed(about),
      reasons: [...reasons, reasonKinds.waitingTakenOff({ column: waiting.heading })],
      warnings: requestsIncluded(table, classification),
    },
    [resolved.heading, opened.heading],
  );
}

function judgeWaiting(
  classify: RowClassifier,
  { heading, state, values }: NumberColumn,
  days: (row: number) => number,
): (row: number) => number {
  const missing = classify.leaveOut(rowReasons.blankCell({ column: heading }));
  const unreadable = classify.leaveOut(
    rowReasons.unreadable({ noun: "ticket", what: `a "${heading}" that can't be used` }),
  );
  const longer = classify.leaveOut(rowReasons.waitedLonger({ column: heading }));
  return (row) => {
    const hours = values[row] ?? NaN;
    if (state[row] === cellState.missing) return missing;
    if (state[row] !== cellState.ok || hours < 0) return unreadable;
    return hours / 24 > days(row) + rounding ? longer : counts;
  };
}
