import { countWhere, formula, type Condition, type Expression } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { countClients } from "./clients";
import { concentration, revenueMix, yearlyRevenue } from "./revenueShares";
import type { Fees } from "./fees";
import { measure, rangeOf, withoutFormulas, type Measurement } from "../shared/measurement";
import { periodNow } from "./periods";
import { renewedReason } from "./revenueFormulas";
import { subscriptionState, type Status } from "./subscriptionStatus";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** Monthly recurring revenue and revenue per client: what is paid by the agreements that run. */
export function revenueNow(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
  points: NonNullable<Measurement["points"]>,
): Measurement[] {
  const classification = judgeFees(table, fees, status);
  const dated = columnOf(table, "startsOn") ?? columnOf(table, "endsOn");
  const fee = (row: number): number => fees.monthly[row] ?? NaN;
  const period = periodNow(table);
  const base = {
    variant: status ? (dated ? "active" : "retained") : "total",
    roles: [...fees.roles, ...(status ? [status.role] : [])],
    classification,
    ...(period ? { period } : {}),
    rowValue: { label: "Fee per month", of: fee },
    warnings: [...noStatus(table, status), ...(status?.warnings ?? []), ...withoutType(table, classification)],
  } as const;
  const reasons = [...fees.reasons, ...(status?.reasons ?? [])];
  const sum = formulaSum(table, fees, status);
  const [mrr] = measure({
    ...base,
    kpi: "MRR",
    amounts: { kind: "sum", numerator: fee },
    reasons,
    formulas: () =>
      typeof sum === "string"
        ? { native: formula(sum), live: formula(`${namespace}.MRR(${sum})`) }
        : noFormulas(sum.reason),
    points,
  });
  if (!mrr) return [];
  const derived = [yearlyRevenue(mrr, sum), ...revenueMix(table, mrr), ...concentration(table, mrr)];
  const clients = countClients(table, classification, undefined);
  if (table.client || clients.active === 0) return [mrr, ...derived];
  const numbers = clientExpression(table, fees, status, clients.onePerRow && classification.unusable === 0);
  const arpu: Measurement = {
    ...base,
    kpi: "ARPU",
    value: mrr.value / clients.active,
    reasons: [...reasons, reasonKinds.activeClients({ clients: clients.active })],
    formulas:
      typeof sum !== "string"
        ? withoutFormulas(sum.reason)
        : typeof numbers !== "string"
          ? withoutFormulas(numbers.reason)
          : () => ratioFormulas("ARPU", sum, numbers),
  };
  return [mrr, arpu, ...derived];
}

function judgeFees(table: RecordTable, fees: Fees, status: Status | undefined): RowClassification {
  const classify = classifyRows(table);
  const ended = classify.leaveOut(rowReasons.ended({}));
  const trial = classify.leaveOut(rowReasons.trial({}));
  const unknown = classify.leaveOut(rowReasons.neitherActiveNorEnded({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "no usable fee" }));
  return classify.classify((row) => {
    const state = status ? status.states[row] : subscriptionState.active;
    if (state === subscriptionState.lost) return ended;
    if (state === subscriptionState.trial) return trial;
    if (state === subscriptionState.unknown) return unknown;
    return Number.isNaN(fees.monthly[row] ?? NaN) ? unreadable : counts;
  });
}

/** Agreements that name no type where others do. */
function withoutType(table: RecordTable, { classes }: RowClassification): Notice[] {
  const plan = columnOf(table, "plan");
  if (!plan) return [];
  const agreements = classes.reduce((sum, own, row) => sum + Number(own === counts && (plan.values[row] ?? -1) < 0), 0);
  return agreements === 0 ? [] : [warningKinds.withoutType({ column: plan.heading, agreements })];
}

function noStatus(table: RecordTable, status: Status | undefined): Notice[] {
  return status ? [] : [warningKinds.noStatus({ sheet: table.sheet })];
}

function formulaSum(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
): Expression | { readonly reason: string } {
  const obstacle = status && statusObstacle(table, status);
  return obstacle ? { reason: obstacle } : fees.sum(status?.activeWhen ?? []);
}

/** Why no formula can tell active from ended agreements; undefined when one can. */
export function statusObstacle(table: RecordTable, { column, role, hasRenewed }: Status): string | undefined {
  if (hasRenewed) return renewedReason;
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
