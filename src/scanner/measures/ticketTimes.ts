import { ticketKind } from "../../cells/ticketKind";
import { liveElapsed, nativeMean, nativeMedian, type ElapsedFormula } from "../formulas/durations";
import type { LeftOut, ScanWarning } from "../finding";
import { columnOf, type RecordTable } from "../records/table";
import type { TimeColumn } from "../columns/column";
import { durationMeasures } from "./durationColumn";
import { lacking } from "./lacking";
import { elapsedBetween, meanOf, medianOf, mixesDatesAndTimes, mixesZones, type Elapsed } from "./elapsed";
import { counted, leave, type Measured, type Unmeasured } from "./measured";
import { highestPriority } from "./priority";

/** Time from opening to resolution, calendar hours: mean, median and the highest priority alone. */
export function ticketTimes(table: RecordTable): (Measured | Unmeasured)[] {
  const opened = columnOf(table, "openedAt");
  const [role, resolved] = resolution(table);
  if (!opened || !role || !resolved) {
    const written = durationMeasures(table, {
      kpi: "MTTR",
      role: "resolutionDuration",
      unit: "h",
      variants: ["mean", "median"],
    });
    return written.length > 0 ? written : lacking(table, "MTTR", opened, "resolved");
  }
  if (mixesZones(opened, resolved)) {
    const needs = `Of "${opened.heading}" and "${resolved.heading}" only one names its time zone, so the time between them is unknown; export both alike`;
    return [{ kpi: "MTTR", needs }];
  }
  if (mixesDatesAndTimes(opened, resolved)) {
    const plain = resolved.dateOnly ? resolved : opened;
    return [
      {
        kpi: "MTTR",
        needs: `"${plain.heading}" holds dates without times of day, so hours to resolve can't be told; export it with times`,
      },
    ];
  }
  const all = elapsedBetween(table, opened, resolved);
  if (all.days.length === 0) {
    return [{ kpi: "MTTR", needs: `No row has both a usable "${opened.heading}" and a usable "${resolved.heading}"` }];
  }
  const formula: ElapsedFormula = { table, from: opened, to: resolved, unit: "h", rows: all.rows };
  const base = { kpi: "MTTR", roles: ["openedAt", role] as const };
  const found: Measured[] = [
    {
      ...base,
      ...summary(table, opened, resolved, all),
      variant: "mean",
      value: meanOf(all.days) * 24,
      native: nativeMean(formula),
      live: liveElapsed("MTTR", formula),
      reasons:
        role === "closedAt" ? [`No column says when a ticket was resolved: "${resolved.heading}" stands in`] : [],
    },
    {
      ...base,
      ...summary(table, opened, resolved, all),
      variant: "median",
      value: medianOf(all.days) * 24,
      native: nativeMedian(formula),
      live: liveElapsed("MTTRMEDIAN", formula),
    },
  ];
  const top = highestPriority(table);
  const column = columnOf(table, "priority");
  if (top && column) {
    const urgent = elapsedBetween(table, opened, resolved, top.rows);
    const only: ElapsedFormula = { ...formula, rows: urgent.rows, only: { column, labels: top.labels } };
    if (urgent.days.length > 0) {
      found.push({
        ...base,
        ...summary(table, opened, resolved, urgent),
        roles: ["openedAt", role, "priority"],
        variant: "critical",
        value: meanOf(urgent.days) * 24,
        native: nativeMean(only),
        live: liveElapsed("MTTR", only),
        reasons: [`Only priority ${top.labels.map((label) => `"${label}"`).join(", ")}`],
      });
    }
  }
  return found;
}

/** The column that says when tickets were resolved; when they were closed is the stand-in. */
export function resolution(table: RecordTable): ["resolvedAt" | "closedAt", TimeColumn] | [undefined, undefined] {
  for (const role of ["resolvedAt", "closedAt"] as const) {
    const column = columnOf(table, role);
    if (column && column.values.some((value) => !Number.isNaN(value))) return [role, column];
  }
  return [undefined, undefined];
}

function summary(
  table: RecordTable,
  opened: TimeColumn,
  resolved: TimeColumn,
  elapsed: Elapsed,
): Pick<Measured, "rowsUsed" | "leftOut" | "unusable" | "warnings" | "rows"> {
  const leftOut: LeftOut[] = [...table.excluded];
  const negative = elapsed.negative.length;
  leave(
    leftOut,
    "unresolved",
    elapsed.missingTo,
    (rows) => `${counted(rows, "ticket has", "tickets have")} no resolution yet`,
  );
  leave(
    leftOut,
    "not-opened",
    elapsed.missingFrom,
    (rows) => `${counted(rows, "ticket has", "tickets have")} no opening date`,
  );
  leave(
    leftOut,
    "negative",
    negative,
    (rows) => `${counted(rows, "ticket was", "tickets were")} resolved before being opened`,
  );
  leave(
    leftOut,
    "placeholder",
    elapsed.placeholders,
    (rows) => `${counted(rows, "ticket carries", "tickets carry")} a placeholder date (1900, 1970, 2099 or later)`,
  );
  leave(
    leftOut,
    "unreadable",
    elapsed.unusable,
    (rows) => `${counted(rows, "ticket has", "tickets have")} a date that can't be read`,
  );
  const warnings: ScanWarning[] = requestsIncluded(table, elapsed.rows);
  if (negative > 0) {
    warnings.push({
      code: "negative-durations",
      message: `${counted(negative, "ticket was", "tickets were")} resolved before being opened ("${resolved.heading}" before "${opened.heading}") and left out.`,
    });
  }
  if (opened.dateOnly && resolved.dateOnly) {
    warnings.push({ code: "dates-only", message: "The dates carry no time of day, so the value counts whole days." });
  }
  const unusable = negative + elapsed.placeholders + elapsed.unusable;
  return { rowsUsed: elapsed.days.length, leftOut, unusable, warnings, rows: elapsed.rows };
}

/** Time to resolve speaks of incidents; where requests are among the tickets, the reader is told. */
function requestsIncluded(table: RecordTable, rows: Uint8Array): ScanWarning[] {
  const column = columnOf(table, "ticketType");
  const kinds = column?.labels.map(ticketKind) ?? [];
  if (!column || !kinds.includes("incident") || !kinds.includes("request")) return [];
  let [requests, all] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]) continue;
    all += 1;
    if (kinds[column.values[row] ?? -1] === "request") requests += 1;
  }
  if (requests === 0) return [];
  const message = `${requests} of ${all} tickets are requests, not incidents ("${column.heading}"), and are part of this value.`;
  return [{ code: "requests-included", message }];
}
