import { countWhere, type Condition, type Expression } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import { countClients } from "./clients";
import type { Fees } from "./fees";
import { measure, type Formulas, type Measurement } from "../shared/measurement";
import { periodListed } from "./periods";
import { statusObstacle } from "./revenueNow";
import { subscriptionState, type Status } from "./subscriptionStatus";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

/** Clients lost of all that are listed, and the share of recurring revenue that went with them. */
export function churn(table: RecordTable, status: Status, fees: Fees | undefined): Measurement[] {
  if (table.client) return [];
  return [...ofClients(table, status), ...(fees ? ofRevenue(table, status, fees) : [])];
}

function ofClients(table: RecordTable, status: Status): Measurement[] {
  const classification = judgeStates(table, status, undefined);
  const period = periodListed(table);
  const clients = countClients(table, classification, status);
  if (clients.active + clients.lost === 0) return [];
  return [
    {
      kpi: "CHURN",
      variant: "listed",
      roles: [status.role],
      classification,
      ...(period ? { period } : {}),
      value: clients.lost / (clients.active + clients.lost),
      rowValue: { label: "Lost (1 = yes, 0 = no)", of: lostIn(status) },
      formulas: () => listedFormulas(table, status, clients.onePerRow),
      reasons: status.reasons,
      warnings: status.warnings,
    },
  ];
}

function ofRevenue(table: RecordTable, status: Status, fees: Fees): Measurement[] {
  const classification = judgeStates(table, status, fees);
  const period = periodListed(table);
  const isLost = lostIn(status);
  const fee = (row: number): number => fees.monthly[row] ?? NaN;
  const formulas = revenueFormulas(table, fees, status);
  return measure({
    kpi: "CHURN",
    variant: "revenue",
    roles: [...fees.roles, status.role],
    classification,
    ...(period ? { period } : {}),
    amounts: { kind: "ratio", numerator: (row) => isLost(row) * fee(row), denominator: fee },
    rowValue: { label: "Fee per month lost", of: (row) => isLost(row) * fee(row) },
    formulas: (where) =>
      where.length > 0 ? noFormulas("A share over part of the agreements has no plain formula") : formulas,
    reasons: [...fees.reasons, ...status.reasons],
    warnings: status.warnings,
  });
}

function lostIn({ states }: Status): (row: number) => number {
  return (row) => (states[row] === subscriptionState.lost ? 1 : 0);
}

function judgeStates(table: RecordTable, status: Status, fees: Fees | undefined): RowClassification {
  const classify = classifyRows(table);
  const trial = classify.leaveOut(rowReasons.trial({}));
  const unknown = classify.leaveOut(rowReasons.leavingUnknown({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "no usable fee" }));
  return classify.classify((row) => {
    if (status.states[row] === subscriptionState.trial) return trial;
    if (status.states[row] === subscriptionState.unknown) return unknown;
    return fees && Number.isNaN(fees.monthly[row] ?? NaN) ? unreadable : counts;
  });
}

function listedFormulas(table: RecordTable, status: Status, onePerRow: boolean): Formulas {
  const reason =
    statusObstacle(table, status) ??
    (onePerRow ? undefined : "Clients stand on several rows, and counting different names needs array formulas");
  if (reason) return noFormulas(reason);
  const count = (alternatives: readonly Condition[]): Expression =>
    alternatives.map((condition) => countWhere([condition, ...clientCondition(table)])).join("+") || "0";
  const lost = count(status.lostWhen);
  return ratioFormulas("CHURN", lost, `${lost}+${count(status.activeWhen)}`);
}

function revenueFormulas(table: RecordTable, fees: Fees, status: Status): Formulas {
  const reason = statusObstacle(table, status);
  if (reason) return noFormulas(reason);
  if (status.lostWhen.length === 0 || status.activeWhen.length === 0) return noFormulas("Every row has the same state");
  const [lost, kept] = [fees.sum(status.lostWhen), fees.sum(status.activeWhen)];
  if (typeof lost !== "string") return noFormulas(lost.reason);
  return typeof kept === "string" ? ratioFormulas("CHURN", lost, `${lost}+${kept}`) : noFormulas(kept.reason);
}
