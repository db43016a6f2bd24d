import type { FlagColumn, TimeColumn } from "../columns/column";
import { cellState } from "../columns/column";
import type { Role } from "../dictionary/roles";
import type { ScanWarning } from "../finding";
import { columnOf, type RecordTable } from "../records/table";
import { narrow } from "../records/view";
import { doneTickets, type Done } from "./done";
import { dueShare, timeliness } from "./dueShare";
import { flagShare } from "./flagShare";
import { remainingTime } from "./remaining";
import { resolution } from "./ticketTimes";
import { counted, type Measured } from "./measured";

interface Labels {
  readonly role: Role;
  readonly column: FlagColumn;
  readonly inverse: boolean;
}

/** SLA compliance of resolution and first response: by the tool's own label, by comparing timestamps, by the time left. */
export function sla(whole: RecordTable): Measured[] {
  const exempt = columnOf(whole, "slaExempt");
  const table = exempt
    ? narrow(whole, (row) => exempt.values[row] !== 1, {
        reason: "exempt",
        words: (rows) => `${counted(rows, "ticket is", "tickets are")} exempt from the SLA`,
        noFormula: "Tickets that are exempt from the SLA stand among the others",
      })
    : whole;
  return [...resolutionSla(table), ...responseSla(table), ...remainingTime(table)];
}

function resolutionSla(table: RecordTable): Measured[] {
  const [doneRole, done] = resolution(table);
  const due = columnOf(table, "resolutionDueAt");
  const labels = labelsOf(table, ["resolutionMet", "slaMet"], "resolutionMissed");
  const found: Measured[] = [];
  if (labels) found.push(...resolutionByLabel(table, labels, done, due));
  if (done && doneRole && due) {
    const share = dueShare(table, done, due);
    if (share)
      found.push({ kpi: "SLA", variant: "resolution-timestamps", roles: [doneRole, "resolutionDueAt"], ...share });
  }
  return found;
}

function resolutionByLabel(table: RecordTable, labels: Labels, at?: TimeColumn, due?: TimeColumn): Measured[] {
  const finished = doneTickets(table);
  const base = { kpi: "SLA", roles: [labels.role] };
  const warnings = disagreement(table, labels, at, due);
  const all = flagShare(table, labels.column, { inverse: labels.inverse, function: "SLA" });
  if (!all) return [];
  const open = finished ? countOpen(labels, finished, all.rows) : 0;
  if (!finished || open === 0) {
    const reasons = finished ? [] : ["No column says which tickets are still open, so every labelled one counts"];
    return [{ ...base, variant: "resolution-label", ...all, warnings, reasons }];
  }
  const closed = flagShare(table, labels.column, { inverse: labels.inverse, only: finished, function: "SLA" });
  const everything: Measured = {
    ...base,
    variant: "resolution-label-all",
    ...all,
    warnings: [
      ...warnings,
      {
        code: "open-included",
        message: `${counted(open, "ticket is", "tickets are")} still open; the label may yet change.`,
      },
    ],
  };
  if (!closed) return [everything];
  const onlyClosed: Measured = { ...base, variant: "resolution-label", ...closed, warnings };
  // ServiceNow's made_sla is kept for every ticket from its first day, so the share over all of them is the usual one.
  return labels.role === "slaMet" ? [everything, onlyClosed] : [onlyClosed, everything];
}

function countOpen({ column }: Labels, done: Done, rows: Uint8Array | undefined): number {
  let open = 0;
  for (let row = 0; row < column.state.length; row++) if (rows?.[row] && !done.rows[row]) open += 1;
  return open;
}

function responseSla(table: RecordTable): Measured[] {
  const responded = columnOf(table, "respondedAt");
  const due = columnOf(table, "responseDueAt");
  const labels = labelsOf(table, ["responseMet"], "responseMissed");
  const found: Measured[] = [];
  if (labels) {
    const share = flagShare(table, labels.column, { inverse: labels.inverse, function: "SLA" });
    const warnings = disagreement(table, labels, responded, due);
    if (share) found.push({ kpi: "SLA", variant: "response-label", roles: [labels.role], ...share, warnings });
  }
  if (responded && due) {
    const share = dueShare(table, responded, due);
    if (share)
      found.push({ kpi: "SLA", variant: "response-timestamps", roles: ["respondedAt", "responseDueAt"], ...share });
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
function disagreement(table: RecordTable, labels: Labels, at?: TimeColumn, due?: TimeColumn): ScanWarning[] {
  if (!at || !due) return [];
  const known = timeliness(table, at, due);
  let [both, differ] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (known[row] === 2 || labels.column.state[row] !== cellState.ok) continue;
    both += 1;
    const met = labels.inverse ? 1 - (labels.column.values[row] ?? 0) : labels.column.values[row];
    if (met !== known[row]) differ += 1;
  }
  if (differ === 0) return [];
  const share = ((100 * differ) / both).toFixed(1);
  return [
    {
      code: "label-timestamps-disagree",
      message: `In ${counted(differ, "row")} of ${both} (${share} %) the label "${labels.column.heading}" and the timestamps "${at.heading}" and "${due.heading}" disagree; the label counts here.`,
    },
  ];
}
