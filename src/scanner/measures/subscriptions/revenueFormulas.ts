import type { KpiId } from "../../../kpis/ids";
import { formula, type Condition, type Expression } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import type { FormulaOrReason } from "../../result/finding";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Fees } from "./fees";
import { rangeOf, type Formulas } from "../shared/measurement";
import type { Movement, Runs } from "./revenueTimeline";

/** Two days that are compared: the first ones no longer counted of each. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly movement: Movement;
}

/** Formulas over start and end dates. Who paid more or less than before takes a client's rows together: no plain formula can. */
export interface WindowFormulas {
  /** The recurring revenue on the last day before `end`. */
  revenueBefore(end: number): FormulaOrReason;
  of(kpi: KpiId, window: Window): Formulas;
}

/** Why no formula can tell: it would take an agreement for lost that goes on the next day. */
export const renewedReason =
  "Agreements end on the day before the next one of their client begins, which takes a client's rows together";

export function windowFormulas(table: RecordTable, fees: Fees, runs: Runs): WindowFormulas {
  const starts = columnOf(table, "startsOn");
  const ends = columnOf(table, "endsOn");
  const reason = obstacleOf(table, runs);
  if (reason || !starts || !ends) {
    return { revenueBefore: () => ({ reason: reason ?? "" }), of: () => noFormulas(reason ?? "") };
  }
  const [from, to] = [rangeOf(table, starts), rangeOf(table, ends)];
  const sum = (start: number, endings: readonly Condition[]): Expression | { readonly reason: string } =>
    fees.sum(endings, [{ ref: from, below: start }]);
  const before = (end: number): Expression | { readonly reason: string } =>
    runs.renewedOn?.has(end)
      ? { reason: renewedReason }
      : sum(end, [
          { ref: to, equals: "" },
          { ref: to, atLeast: end },
        ]);
  const repeated = hasRepeats(table, runs);
  return {
    revenueBefore(end) {
      const found = before(end);
      return typeof found === "string" ? formula(found) : found;
    },
    of(kpi, { start, end }) {
      const [first, second] = [before(start), before(end)];
      if (typeof first !== "string") return noFormulas(first.reason);
      if (typeof second !== "string") return noFormulas(second.reason);
      if (kpi === "MRRGROWTH") {
        const parts = `${namespace}.MRRGROWTH(${first},${second},12)`;
        return { native: formula(`(${second})/(${first})-1`), live: formula(parts) };
      }
      if (kpi === "CHURN" || kpi === "RETENTION")
        return noFormulas("Counting the clients of two days takes each client's rows together: no plain formula can");
      if (repeated)
        return noFormulas("Clients stand on several rows, and comparing what each paid needs array formulas");
      const kept = sum(start, [
        { ref: to, equals: "" },
        { ref: to, atLeast: end },
      ]);
      if (typeof kept !== "string") return noFormulas(kept.reason);
      const lost = `(${first})-(${kept})`;
      if (kpi === "NETMRRCHURN") return ratioFormulas("NETMRRCHURN", lost, first, "0");
      const share = `(${kept})/(${first})`;
      const live = kpi === "GRR" ? `${namespace}.GRR(${first},${lost})` : `${namespace}.NRR(${first},0,${lost})`;
      return { native: formula(kpi === "GRR" ? `MIN(1,${share})` : share), live: formula(live) };
    },
  };
}

function obstacleOf(table: RecordTable, { by, from, to }: Runs): string | undefined {
  if (by === "months") return "What each client paid in two months of a list needs array formulas";
  const columns = (["startsOn", "endsOn"] as const).flatMap((role) => columnOf(table, role) ?? []);
  const marked = columns.find(({ marks }) => marks > 0);
  if (marked) return `"${marked.heading}" holds marks for "no date", which formulas don't take for blank`;
  for (let row = 0; row < table.rows; row++) {
    if (table.used[row] && Number.isNaN(to[row]) && !Number.isNaN(from[row]))
      return "Agreements that are marked as ended carry no end date, and a formula would count them";
  }
  return (
    nativeObstacle(table, columns) ??
    (table.usedRows < table.last - table.first + 1 ? "Rows that are left out stand among the others" : undefined)
  );
}

/** True where a client has several rows: then one row's end is not the client's. */
function hasRepeats(table: RecordTable, { client, clients }: Runs): boolean {
  const seen = new Uint8Array(clients);
  for (let row = 0; row < table.rows; row++) {
    const own = client[row] ?? 0;
    if (!table.used[row]) continue;
    if (seen[own]) return true;
    seen[own] = 1;
  }
  return false;
}
