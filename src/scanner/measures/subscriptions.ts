import { countWhere, formula, type Condition, type Expression } from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import { cellState } from "../columns/column";
import { isMissing } from "../../cells/cell";
import { meaningsOf } from "../dictionary/lookup";
import type { LeftOut, ScanWarning } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { countClients } from "./clients";
import { currentRows } from "./revenueRows";
import { monthlyFees, type Fees } from "./fees";
import { counted, leave, rangeOf, type Measured, type Unmeasured } from "./measured";
import { subscriptionState, subscriptionStatus, type Status } from "./subscriptionStatus";

/** Monthly recurring revenue, revenue per client and churn from a list of subscriptions or clients. */
export function subscriptions(whole: RecordTable): (Measured | Unmeasured)[] {
  const table = currentRows(whole);
  if ("needs" in table) return ["MRR", "ARPU"].map((kpi) => ({ kpi, needs: table.needs }));
  const status = subscriptionStatus(table);
  const fees = fallsSilent(table, status) ?? monthlyFees(table);
  const found: (Measured | Unmeasured)[] = [];
  if (fees && "needs" in fees) found.push({ kpi: "MRR", needs: fees.needs }, { kpi: "ARPU", needs: fees.needs });
  else if (fees) found.push(...revenue(table, fees, status));
  if (status) found.push(...churn(table, status, fees && !("needs" in fees) ? fees : undefined));
  if (fees) {
    const needs = `Sheet "${table.sheet}" shows what each client pays now, not what it paid before: list the monthly revenue lost, added by existing clients, and at the start of the month`;
    found.push({ kpi: "NETMRRCHURN", needs });
  }
  return found;
}

/** Why no fee may be counted: a column of states is there, and none of its words says which agreements run. */
function fallsSilent(table: RecordTable, status: Status | undefined): { readonly needs: string } | undefined {
  if (status) return undefined;
  const ends = columnOf(table, "endsOn");
  if (ends?.state.includes(cellState.ok)) {
    const needs = `"${ends.heading}" on sheet "${table.sheet}" ends some agreements, but nothing says at which day to count: give the start dates or a status`;
    return { needs };
  }
  const { grid, block, headings, firstRow } = table.recognition.region;
  const at = (headings ?? []).findIndex(({ text }) => meaningsOf(text).meanings.some(({ role }) => role === "current"));
  if (at < 0) return undefined;
  const cells = grid.cells.slice(firstRow).map((line) => line[block.left + at]);
  if (!cells.some((cell) => typeof cell === "string" && !isMissing(cell))) return undefined;
  return {
    needs: `"${headings?.[at]?.text ?? ""}" on sheet "${table.sheet}" holds no word that says which agreements run (Active, Ended, Cancelled): write such words, or give the end dates`,
  };
}

function revenue(table: RecordTable, fees: Fees, status: Status | undefined): Measured[] {
  const rows = new Uint8Array(table.rows);
  const count = { used: 0, sum: 0, ended: 0, unknown: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const state = status ? status.states[row] : subscriptionState.active;
    const fee = fees.monthly[row] ?? NaN;
    if (state === subscriptionState.lost) count.ended += 1;
    else if (state === subscriptionState.unknown) count.unknown += 1;
    else if (Number.isNaN(fee)) count.unusable += 1;
    else {
      rows[row] = 1;
      count.used += 1;
      count.sum += fee;
    }
  }
  if (count.used === 0) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "ended", count.ended, (number) => `${counted(number, "row is", "rows are")} no longer active`);
  leave(
    leftOut,
    "unknown",
    count.unknown,
    (number) => `${counted(number, "row doesn't", "rows don't")} say whether it is active`,
  );
  leave(leftOut, "unreadable", count.unusable, (number) => `${counted(number, "row has", "rows have")} no usable fee`);
  const dated = columnOf(table, "startsOn") ?? columnOf(table, "endsOn");
  const variant = status ? (dated ? "active" : "retained") : "total";
  const roles = [...fees.roles, ...(status ? [status.role] : [])];
  const shared = {
    variant,
    rowsUsed: count.used,
    leftOut,
    unusable: count.unusable + count.unknown,
    rows,
    roles,
    warnings: noStatus(table, status),
  };
  const reasons = [...fees.reasons, ...(status?.reasons ?? [])];
  const warnings = [...shared.warnings, ...(status?.warnings ?? [])];
  const sum = formulaSum(table, fees, status);
  const clients = countClients(table, rows, undefined);
  const mrr: Measured = {
    ...shared,
    kpi: "MRR",
    value: count.sum,
    reasons,
    warnings,
    ...(typeof sum === "string"
      ? { native: formula(sum), live: formula(`${namespace}.MRR(${sum})`) }
      : noFormulas(sum.reason)),
  };
  if (table.client || clients.active === 0) return [mrr];
  const numbers = clientExpression(table, fees, status, clients.onePerRow && count.unusable === 0);
  const arpu: Measured = {
    ...shared,
    kpi: "ARPU",
    value: count.sum / clients.active,
    reasons: [...reasons, `${counted(clients.active, "client")}`],
    warnings,
    ...(typeof sum !== "string"
      ? noFormulas(sum.reason)
      : typeof numbers !== "string"
        ? noFormulas(numbers.reason)
        : ratioFormulas("ARPU", sum, numbers)),
  };
  return [mrr, arpu];
}

function noStatus(table: RecordTable, status: Status | undefined): ScanWarning[] {
  if (status) return [];
  const message = `Sheet "${table.sheet}" doesn't tell active from ended agreements, so every fee listed counts: add a status or an end date.`;
  return [{ code: "no-status", message }];
}

function formulaSum(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
): Expression | { readonly reason: string } {
  const obstacle = status && statusObstacle(table, status);
  return obstacle ? { reason: obstacle } : fees.sum(status?.activeWhen ?? []);
}

function statusObstacle(table: RecordTable, { column, role }: Status): string | undefined {
  const marks = role === "endsOn" && column.marks > 0;
  return (
    nativeObstacle(table, [column]) ??
    (marks ? `"${column.heading}" holds marks for "no date", which formulas don't take for blank` : undefined)
  );
}

function clientExpression(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
  plain: boolean,
): Expression | { readonly reason: string } {
  if (!plain)
    return { reason: "Clients stand on several rows or lack a fee, and counting different names needs array formulas" };
  const fee: Condition = { ref: rangeOf(table, fees.column), number: true };
  const alternatives = status ? status.activeWhen : [];
  if (alternatives.length === 0) return countWhere([fee]);
  return alternatives.map((condition) => countWhere([fee, condition])).join("+");
}

function churn(table: RecordTable, status: Status, fees: Fees | undefined): Measured[] {
  if (table.client) return [];
  const rows = new Uint8Array(table.rows);
  const count = { used: 0, unknown: 0, active: 0, lost: 0, noFee: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const state = status.states[row];
    if (state === subscriptionState.unknown) {
      count.unknown += 1;
      continue;
    }
    rows[row] = 1;
    count.used += 1;
    const fee = fees?.monthly[row] ?? NaN;
    if (Number.isNaN(fee)) count.noFee += 1;
    else if (state === subscriptionState.lost) count.lost += fee;
    else count.active += fee;
  }
  const clients = countClients(table, rows, status);
  if (clients.active + clients.lost === 0) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "unknown",
    count.unknown,
    (number) => `${counted(number, "row doesn't", "rows don't")} say whether the client has left`,
  );
  const base = {
    kpi: "CHURN",
    rowsUsed: count.used,
    leftOut,
    unusable: count.unknown,
    rows,
    warnings: status.warnings,
  };
  const found: Measured[] = [
    {
      ...base,
      variant: "listed",
      roles: [status.role],
      value: clients.lost / (clients.active + clients.lost),
      reasons: status.reasons,
      ...listedFormulas(table, status, clients.onePerRow),
    },
  ];
  if (fees && count.active + count.lost > 0) {
    found.push({
      ...base,
      variant: "revenue",
      roles: [...fees.roles, status.role],
      rowsUsed: count.used - count.noFee,
      unusable: count.unknown + count.noFee,
      value: count.lost / (count.active + count.lost),
      reasons: [...fees.reasons, ...status.reasons],
      ...revenueFormulas(table, fees, status),
    });
  }
  return found;
}

function listedFormulas(table: RecordTable, status: Status, onePerRow: boolean): Pick<Measured, "native" | "live"> {
  const reason =
    statusObstacle(table, status) ??
    (onePerRow ? undefined : "Clients stand on several rows, and counting different names needs array formulas");
  if (reason) return noFormulas(reason);
  const count = (alternatives: readonly Condition[]): Expression =>
    alternatives.map((condition) => countWhere([condition, ...clientCondition(table)])).join("+") || "0";
  const lost = count(status.lostWhen);
  return ratioFormulas("CHURN", lost, `${lost}+${count(status.activeWhen)}`);
}

function revenueFormulas(table: RecordTable, fees: Fees, status: Status): Pick<Measured, "native" | "live"> {
  const reason = statusObstacle(table, status);
  if (reason) return noFormulas(reason);
  if (status.lostWhen.length === 0 || status.activeWhen.length === 0) return noFormulas("Every row has the same state");
  const [lost, kept] = [fees.sum(status.lostWhen), fees.sum(status.activeWhen)];
  if (typeof lost !== "string") return noFormulas(lost.reason);
  return typeof kept === "string" ? ratioFormulas("CHURN", lost, `${lost}+${kept}`) : noFormulas(kept.reason);
}
