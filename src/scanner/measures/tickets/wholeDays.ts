import { liveElapsed, nativeMean, nativeMedian, recordElapsed, type ElapsedFormula } from "../../formulas/durations";
import { counts } from "../../aggregate/rowClassification";
import { missingInputKinds } from "../../notices/missingInputs";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { Measurement, MissingInput } from "../shared/measurement";
import { wholeDaysBetween } from "./elapsed";
import { measureElapsed } from "./negatives";
import { judgeResolution, requestsIncluded } from "./resolution";

const strayTimes = "Some dates carry a time of day, which a formula would count";

/** The days from opening to resolution, where the dates carry no times of day: hours are not known then. */
export function* inWholeDays(
  table: RecordTable,
  opened: TimeColumn,
  [role, resolved]: readonly ["resolvedAt" | "closedAt", TimeColumn],
): Generator<Measurement | MissingInput> {
  const classification = judgeResolution(table, opened, resolved);
  if (classification.rowsUsed === 0) {
    yield { kpi: "MTTR", needs: missingInputKinds.noPair({ columns: [opened.heading, resolved.heading] }).message };
    return;
  }
  const days = wholeDaysBetween(opened, resolved);
  const stray = opened.strayTimes + resolved.strayTimes > 0;
  const about: ElapsedFormula = {
    table: stray ? { ...table, noFormula: table.noFormula ?? strayTimes } : table,
    from: opened,
    to: resolved,
    unit: "d",
    counts: (row) => classification.classes[row] === counts,
  };
  const base = {
    kpi: "MTTR",
    roles: ["openedAt", role] as const,
    classification,
    rowValue: { label: "Days to resolve", of: days },
    reasons: role === "closedAt" ? [reasonKinds.closedStandsIn({ column: resolved.heading })] : [],
    warnings: [...requestsIncluded(table, classification), warningKinds.datesOnly({})],
  } as const;
  const [mean, median] = [nativeMean(about), nativeMedian(about)];
  const live = { mean: liveElapsed("MTTR", about, '"d"'), median: liveElapsed("MTTRMEDIAN", about, '"d"') };
  yield* measureElapsed(
    {
      ...base,
      variant: "days",
      amounts: { kind: "ratio", numerator: days },
      formulas: (where) => ({ native: mean(where), live: live.mean }),
      ofRecord: recordElapsed(about),
    },
    [resolved.heading, opened.heading],
  );
  yield* measureElapsed(
    {
      ...base,
      variant: "median-days",
      amounts: { kind: "median", numerator: days },
      formulas: (where) => ({ native: median(where), live: live.median }),
      ofRecord: recordElapsed(about),
    },
    [resolved.heading, opened.heading],
  );
}
