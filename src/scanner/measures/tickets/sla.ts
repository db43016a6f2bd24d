import type { TimeColumn } from "../../table/columns/column";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { narrow } from "../../table/records/view";
import { allowedTime } from "./allowedTime";
import { doneTickets, type Done } from "./done";
import { dueShare, timeliness } from "./dueShare";
import { withDueDate, type Labels } from "./dueDates";
import { flagShare } from "../shared/flagShare";
import { remainingTime } from "./remaining";
import { resolution } from "./resolution";
import { measure, type Measured, type Measurement } from "../shared/measurement";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** What was done when and was due when, and whether it was in time. */
interface Dates {
  readonly done: TimeColumn;
  readonly due: TimeColumn;
  readonly known: Uint8Array;
}

/** SLA compliance of resolution and first response: by the tool's own label, by comparing timestamps, by the time left. */
export function* sla(whole: RecordTable): Generator<Measured> {
  const exempt = columnOf(whole, "slaExempt");
  const table = exempt
    ? narrow(whole, (row) => exempt.values[row] !== 1, {
        reason: rowReasons.exempt({}),
        noFormula: "Tickets that are exempt from the SLA stand among the others",
      })
    : whole;
  const given = [...resolutionSla(table), ...responseSla(table)];
  yield* given;
  // Where the tool's own label or due date says what was met, the time allowed or left says it only once more.
  const variants = new Set(given.map(({ variant }) => variant));
  if (!variants.has("resolution-label") && !variants.has("resolution-timestamps")) yield* allowedTime(table);
  yield* remainingTime(table).filter(({ variant }) => !variants.has(variant));
}

function* resolutionSla(table: RecordTable): Generator<Measurement> {
  const [doneRole, done] = resolution(table);
  const due = columnOf(table, "resolutionDueAt");
  const labels = labelsOf(table, ["resolutionMet", "slaMet"], "resolutionMissed");
  const dates = done && due ? { done, due, known: timeliness(table, done, due) } : undefined;
  if (labels) yield* resolutionByLabel(table, labels, dates);
  if (dates && doneRole) {
    const share = dueShare(table, dates.done, dates.due, dates.known);
    const roles = [doneRole, "resolutionDueAt"] as const;
    yield* measure({ kpi: "SLA", variant: "resolution-timestamps", roles, ...share });
  }
}

function resolutionByLabel(whole: RecordTable, labels: Labels, dates: Dates | undefined): Measurement[] {
  const table = withDueDate(whole, "resolutionDueAt", labels);
  const finished = doneTickets(table);
  const base = { kpi: "SLA", roles: [labels.role] } as const;
  const warnings = disagreement(table, labels, dates);
  const about = { inverse: labels.inverse, function: "SLA", yes: "Met the SLA" };
  const due = flagShare(table, labels.column, about);
  const open = finished ? countOpen(finished, due.classification) : 0;
  if (!finished || open === 0) {
    const reasons = finished ? [] : [reasonKinds.everyLabelCounts({})];
    return measure({ ...base, variant: "resolution-label", ...due, warnings, reasons });
  }
  // ServiceNow's made_sla is kept for every ticket from its first day, so the share over all of them is the usual one.
  const isUsual = labels.role === "slaMet";
  const all = isUsual ? due : flagShare(whole, labels.column, about);
  const undated = all.classification.rowsUsed - due.classification.rowsUsed;
  const everything = measure({
    ...base,
    variant: "resolution-label-all",
    ...all,
    warnings: [
      ...warnings,
      warningKinds.openLabelled({ tickets: open }),
      ...(undated > 0 ? [warningKinds.undatedLabelled({ tickets: undated })] : []),
    ],
  });
  const closed = flagShare(table, labels.column, { ...about, only: finished });
  const onlyClosed = measure({ ...base, variant: "resolution-label", ...closed, warnings });
  return isUsual ? [...everything, ...onlyClosed] : [...onlyClosed, ...everything];
}

function countOpen(done: Done, { classes }: RowClassification): number {
  let open = 0;
  for (let row = 0; row < classes.length; row++) if (classes[row] === counts && !done.rows[row]) open += 1;
  return open;
}

function responseSla(table: RecordTable): Measurement[] {
  const done = columnOf(table, "respondedAt");
  const due = columnOf(table, "responseDueAt");
  const labels = labelsOf(table, ["responseMet"], "responseMissed");
  const dates = done && due ? { done, due, known: timeliness(table, done, due) } : undefined;
  const found: Measurement[] = [];
  if (labels) {
    const about = { inverse: labels.inverse, function: "SLA", yes: "Met the SLA" };
    const share = flagShare(withDueDate(table, "responseDueAt", labels), labels.column, about);
    const warnings = disagreement(table, labels, dates);
    found.push(...measure({ kpi: "SLA", variant: "response-label", roles: [labels.role], ...share, warnings }));
  }
  if (dates) {
    const share = dueShare(table, dates.done, dates.due, dates.known);
    const roles = ["respondedAt", "responseDueAt"] as const;
    found.push(...measure({ kpi: "SLA", variant: "response-timestamps", roles, ...share }));
  }
  return found;
}

function labelsOf(
  table: RecordTable,
  met: readonly ("resolutionMet" | "slaMet" | "responseMet")[],
  missed: "resolutionMissed" | "responseMissed",
): Labels | undefined {
  for (const role of met) {
    const column = columnOf(table, role);
    if (column?.state.includes(cellState.ok)) return { role, column, inverse: false };
  }
  const column = columnOf(table, missed);
  return column?.state.includes(cellState.ok) ? { role: missed, column, inverse: true } : undefined;
}

/** The label wins; where the timestamps say otherwise, the share is told. */
function disagreement(table: RecordTable, labels: Labels, dates: Dates | undefined): Notice[] {
  if (!dates) return [];
  const { done, due, known } = dates;
  let [both, differ] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (known[row] === 2 || labels.column.state[row] !== cellState.ok) continue;
    both += 1;
    const met = labels.inverse ? 1 - (labels.column.values[row] ?? 0) : labels.column.values[row];
    if (met !== known[row]) differ += 1;
  }
  if (differ === 0) return [];
  const columns = [labels.column.heading, done.heading, due.heading] as const;
  return [warningKinds.labelAndTimestampsDisagree({ rows: differ, of: both, columns })];
}
