import { liveElapsed, nativeMean, recordElapsed, type ElapsedFormula } from "../../formulas/durations";
import { counts } from "../../aggregate/rowClassification";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";
import type { TimeColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { isMeasurement, rangeOf, type Measurement } from "../shared/measurement";
import { businessTime } from "./businessTime";
import { daysBetween } from "./elapsed";
import { measureElapsed } from "./negatives";
import { highestPriority, nonCriticalPriorities, routinePriorities, type LabelRows } from "./priority";
import { judgeResolution, requestsIncluded } from "./resolution";

/** Opening and resolution, and what is to be said of them. */
interface Resolution {
  readonly table: RecordTable;
  readonly opened: TimeColumn;
  readonly resolved: readonly ["resolvedAt" | "closedAt", TimeColumn];
  readonly reasons: readonly Notice[];
}

/**
 * Time to resolve of the tickets that published figures are about: the highest priority and the everyday ones in calendar
 * hours, all but the highest in business hours.
 *
 * @param toolKnows whether the tool counted business hours itself
 */
export function resolutionByPriority(of: Resolution, toolKnows: boolean): Measurement[] {
  const [critical, routine] = [highestPriority(of.table), routinePriorities(of.table)];
  const others = toolKnows ? undefined : nonCriticalPriorities(of.table);
  return [
    ...(critical ? calendarTime(of, "critical", critical) : []),
    ...(routine ? calendarTime(of, "routine", routine) : []),
    ...(others ? nonCritical(of, others) : []),
  ];
}

function calendarTime(of: Resolution, variant: "critical" | "routine", only: LabelRows): Measurement[] {
  const { about, base, columns } = sharedBy(of, only);
  const days = daysBetween(about.from, about.to);
  const native = nativeMean(about);
  const live = liveElapsed("MTTR", about);
  return measureElapsed(
    {
      ...base,
      variant,
      rowValue: { label: "Hours to resolve", of: (row) => days(row) * 24 },
      amounts: { kind: "ratio", numerator: days, factor: 24 },
      formulas: (where) => ({ native: native(where), live }),
      ofRecord: recordElapsed(about),
    },
    columns,
  );
}

function nonCritical(of: Resolution, only: LabelRows): Measurement[] {
  const { about, base } = sharedBy(of, only);
  // The working day is a choice that the same hours of all tickets tell.
  return businessTime(about, { ...base, variant: "non-critical" }).filter(isMeasurement);
}

function sharedBy({ table, opened, resolved: [role, resolved], reasons }: Resolution, { rows, labels }: LabelRows) {
  const priority = columnOf(table, "priority");
  const classification = judgeResolution(table, opened, resolved, { only: rows });
  const about: ElapsedFormula = {
    ...{ table, from: opened, to: resolved, unit: "h" },
    counts: (row) => classification.classes[row] === counts,
    only: priority ? [{ ref: rangeOf(table, priority), equals: labels }] : [],
  };
  const base = {
    kpi: "MTTR",
    roles: ["openedAt", role, "priority"],
    notBy: ["priority"],
    classification,
    reasons: [...reasons, reasonKinds.onlyPriority({ priorities: labels })],
    warnings: requestsIncluded(table, classification),
  } as const;
  return { about, base, columns: [resolved.heading, opened.heading] as const };
}
