import { liveElapsed, nativeMean, nativeMedian, recordElapsed, type ElapsedFormula } from "../../formulas/durations";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { TimeColumn } from "../../table/columns/column";
import { mostlyBackwards } from "./backwards";
import { businessTime } from "./businessTime";
import { durationMeasures } from "./durationColumn";
import { lacking } from "../shared/lacking";
import { daysBetween, mixesDatesAndTimes, mixesZones } from "./elapsed";
import { lessWaiting } from "./lessWaiting";
import { judgeResolution, requestsIncluded, resolution } from "./resolution";
import { measureElapsed } from "./negatives";
import { inWholeDays } from "./wholeDays";
import { isMeasurement, type Measured, type Measurement, type MissingInput } from "../shared/measurement";
import { nonCriticalPriorities } from "./priority";
import { resolutionByPriority } from "./resolutionByPriority";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";

/** Time from opening to resolution: mean and median of calendar hours, less waiting, by priority, and business hours. */
export function* ticketTimes(table: RecordTable): Generator<Measured> {
  const opened = columnOf(table, "openedAt");
  const [role, resolved] = resolution(table);
  const tool = toolBusinessHours(table);
  if (!opened || !role || !resolved) {
    const written = durationMeasures(table, { kpi: "MTTR", role: "resolutionDuration", unit: "h" });
    yield* written;
    yield* tool;
    if (written.length + tool.length === 0) yield* lacking(table, "MTTR", opened, "resolved");
    return;
  }
  const needs = unfit(opened, resolved) ?? mostlyBackwards(table, opened, resolved);
  const written = needs || (opened.dateOnly && resolved.dateOnly) ? writtenHours(table) : [];
  if (written.length > 0) yield* written;
  else if (needs) yield { kpi: "MTTR", needs };
  else if (opened.dateOnly && resolved.dateOnly) yield* inWholeDays(table, opened, [role, resolved]);
  else yield* byDates(table, opened, [role, resolved], tool.length > 0);
  yield* tool;
}

/** How long it took by the tool's own count, where the dates tell it worse or not at all. */
function writtenHours(table: RecordTable): Measurement[] {
  return durationMeasures(table, { kpi: "MTTR", role: "resolutionDuration", unit: "h" }).filter(isMeasurement);
}

/** Why two columns of dates can't tell hours; undefined when they can. */
function unfit(opened: TimeColumn, resolved: TimeColumn): string | undefined {
  if (mixesZones(opened, resolved))
    return missingInputKinds.oneZone({ columns: [opened.heading, resolved.heading] }).message;
  if (!mixesDatesAndTimes(opened, resolved)) return undefined;
  const plain = resolved.dateOnly ? resolved : opened;
  return missingInputKinds.noTimes({ column: plain.heading, what: "hours to resolve" }).message;
}

function* byDates(
  table: RecordTable,
  opened: TimeColumn,
  [role, resolved]: readonly ["resolvedAt" | "closedAt", TimeColumn],
  toolKnows: boolean,
): Generator<Measured> {
  const classification = judgeResolution(table, opened, resolved);
  if (classification.rowsUsed === 0) {
    yield { kpi: "MTTR", needs: missingInputKinds.noPair({ columns: [opened.heading, resolved.heading] }).message };
    return;
  }
  const days = daysBetween(opened, resolved);
  const standIn = role === "closedAt" ? [reasonKinds.closedStandsIn({ column: resolved.heading })] : [];
  const base = {
    kpi: "MTTR",
    roles: ["openedAt", role] as const,
    classification,
    rowValue: { label: "Hours to resolve", of: (row: number) => days(row) * 24 },
    warnings: requestsIncluded(table, classification),
  } as const;
  const about: ElapsedFormula = { table, from: opened, to: resolved, unit: "h", counts: countedIn(classification) };
  const [mean, median] = [nativeMean(about), nativeMedian(about)];
  const live = { mean: liveElapsed("MTTR", about), median: liveElapsed("MTTRMEDIAN", about) };
  yield* measureElapsed(
    {
      ...base,
      variant: "mean",
      amounts: { kind: "ratio", numerator: days, factor: 24 },
      formulas: (where) => ({ native: mean(where), live: live.mean }),
      ofRecord: recordElapsed(about),
      reasons: standIn,
    },
    [resolved.heading, opened.heading],
  );
  yield* measureElapsed(
    {
      ...base,
      variant: "median",
      amounts: { kind: "median", numerator: days, factor: 24 },
      formulas: (where) => ({ native: median(where), live: live.median }),
      ofRecord: recordElapsed(about),
    },
    [resolved.heading, opened.heading],
  );
  yield* lessWaiting(table, opened, [role, resolved], standIn);
  yield* resolutionByPriority({ table, opened, resolved: [role, resolved], reasons: standIn }, toolKnows);
  if (!toolKnows) yield* businessTime(about, { ...base, variant: "business", reasons: standIn });
}

/** The tool's own count of business hours: it knows the desk's calendar. */
function toolBusinessHours(table: RecordTable): (Measurement | MissingInput)[] {
  const about = { kpi: "MTTR", role: "resolutionBusiness", unit: "h" } as const;
  const others = nonCriticalPriorities(table);
  return [
    ...durationMeasures(table, { ...about, mean: "business" }),
    ...(others ? durationMeasures(table, { ...about, mean: "non-critical", only: others }).filter(isMeasurement) : []),
  ];
}

function countedIn({ classes }: RowClassification): (row: number) => boolean {
  return (row) => classes[row] === counts;
}
