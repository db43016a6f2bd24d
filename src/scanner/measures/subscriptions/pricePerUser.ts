import { sumWhere, type Condition } from "../../../catalogue/native";
import { classifyRows, counts, outside, type RowClassification } from "../../aggregate/rowClassification";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { clientCondition } from "../../formulas/conditions";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { offeringKind } from "../../vocabulary/offeringWords";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import type { Fees } from "./fees";
import { statusObstacle } from "./revenueNow";
import { periodNow } from "./periods";
import type { Status } from "./subscriptionStatus";

const ways = [
  { kind: "managed-services", variant: "managed" },
  { kind: "managed-security", variant: "security" },
] as const;

/**
 * Monthly price per user of the agreements that run, managed services and security apart, where the list says how many
 * users each covers.
 *
 * @param running the rows whose fees are paid now
 */
export function pricePerUser(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
  running: RowClassification,
): Measurement[] {
  const plan = columnOf(table, "plan");
  const users = columnOf(table, "users");
  if (!plan || !users?.state.includes(cellState.ok)) return [];
  const period = periodNow(table);
  const kinds = plan.labels.map(offeringKind);
  const obstacle = nativeObstacle(table, [plan, users]) ?? (status && statusObstacle(table, status));
  return ways.flatMap(({ kind, variant }) => {
    const labels = plan.labels.filter((_label, number) => kinds[number] === kind);
    const classify = classifyRows(table);
    const missing = classify.leaveOut(rowReasons.missing({ noun: "agreement", what: "number of users" }));
    const classification = classify.classify((row) => {
      if (running.classes[row] !== counts || kinds[plan.values[row] ?? -1] !== kind) return outside;
      return users.state[row] === cellState.ok && (users.values[row] ?? 0) > 0 ? counts : missing;
    });
    const fee = (row: number): number => fees.monthly[row] ?? NaN;
    return measure({
      kpi: "PRICEPERUSER",
      variant,
      roles: [...fees.roles, "users", "plan"],
      notBy: ["plan"],
      classification,
      ...(period ? { period } : {}),
      amounts: { kind: "ratio", numerator: fee, denominator: (row) => users.values[row] ?? NaN },
      rowValue: { label: "Fee per month", of: fee },
      points: () => undefined,
      formulas: () => {
        const own: Condition[] = [
          { ref: rangeOf(table, plan), equals: labels },
          { ref: rangeOf(table, users), above: 0 },
        ];
        const paid = fees.sum(status?.activeWhen ?? [], own);
        if (obstacle !== undefined || typeof paid !== "string")
          return noFormulas(obstacle ?? (typeof paid === "string" ? "" : paid.reason));
        const active = status?.activeWhen ?? [];
        const covered = (active.length === 0 ? [[]] : active.map((one) => [one]))
          .map((one) => sumWhere(rangeOf(table, users), [...one, ...clientCondition(table), ...own]))
          .join("+");
        return ratioFormulas("PRICEPERUSER", paid, covered);
      },
      reasons: [...fees.reasons, reasonKinds.onlyOfferings({ offerings: labels })],
    });
  });
}
