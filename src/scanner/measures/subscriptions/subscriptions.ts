import { cellState } from "../../table/columns/column";
import { isMissing } from "../../../cells/cell";
import { meaningsOf } from "../../vocabulary/lookup";
import { columnOf, type RecordTable } from "../../table/records/table";
import { addsUp, changesIn, type Changes } from "./changes";
import { churn } from "./churn";
import { mixedCurrencies } from "../../table/records/currencies";
import type { CalendarGrain } from "../../result/series";
import { monthlyFees, type Fees, type NoFees } from "./fees";
import type { Measured } from "../shared/measurement";
import { revenueOverTime, revenuePoints } from "./revenueOverTime";
import { pricePerUser } from "./pricePerUser";
import { revenueNow } from "./revenueNow";
import { currentRows, everPaidRows, paidRows } from "./revenueRows";
import { subscriptionState, subscriptionStatus, type Status } from "./subscriptionStatus";
import { vcioFee } from "./vcioFee";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";

/** Monthly recurring revenue, revenue per client and churn from a list of subscriptions or clients. */
export function subscriptions(listed: RecordTable): Measured[] {
  const whole = paidRows(listed);
  const table = currentRows(whole);
  if ("needs" in table) return (["MRR", "ARPU"] as const).map((kpi) => ({ kpi, needs: table.needs }));
  const changes = changesIn(table);
  if (changes) return revenueOfChanges(table, changes);
  const status = subscriptionStatus(table);
  const mixed = mixedCurrencies(table);
  const fees: Fees | NoFees | undefined = mixed
    ? { needs: missingInputKinds.mixedCurrencies(mixed).message }
    : (fallsSilent(table, status) ?? monthlyFees(table));
  // Agreements that have ended and months gone by are part of what was paid before.
  const ever = everPaidRows(whole);
  // A list of what each client pays now has 0 for those who left: what was lost with them it doesn't say.
  const forgets = status && fees && !("needs" in fees) ? leaversPayNothing(table, status, fees) : false;
  const past = !forgets && fees && !("needs" in fees) ? (ever === table ? fees : monthlyFees(ever)) : undefined;
  const before = past && !("needs" in past) ? { fees: past, status: subscriptionStatus(ever) } : undefined;
  const points = (grain: CalendarGrain) => before && revenuePoints(ever, before.fees, before.status, grain);
  const over = before ? revenueOverTime(ever, before.fees, before.status) : [];
  const found: Measured[] = (fees?.choices ?? []).map((choice) => ({ choice }));
  if (fees && "needs" in fees) found.push({ kpi: "MRR", needs: fees.needs }, { kpi: "ARPU", needs: fees.needs });
  else if (fees) {
    const now = revenueNow(table, fees, status, points);
    const [mrr] = now;
    found.push(...now, ...over);
    if (mrr)
      found.push(...pricePerUser(table, fees, status, mrr.classification), ...vcioFee(table, fees, mrr.classification));
  }
  if (status) found.push(...churn(table, status, fees && !("needs" in fees) && !forgets ? fees : undefined));
  if (fees && over.length === 0) {
    const needs = `Sheet "${table.sheet}" shows what each client pays now, not what it paid before: list the monthly revenue lost, added by existing clients, and at the start of the month`;
    found.push({ kpi: "NETMRRCHURN", needs });
  }
  return found;
}

/** The revenue that changes add up to; who pays it, and what clients left with, the rows don't tell one by one. */
function revenueOfChanges(table: RecordTable, changes: Changes): Measured[] {
  const { heading } = changes;
  const needs = missingInputKinds.listsChanges({ column: heading, sheet: table.sheet }).message;
  const arpu: Measured = { kpi: "ARPU", needs };
  const mixed = mixedCurrencies(table);
  if (mixed) return [{ kpi: "MRR", needs: missingInputKinds.mixedCurrencies(mixed).message }, arpu];
  const fees = monthlyFees(table);
  if (!fees || "needs" in fees || !addsUp(table, fees, changes)) return [{ kpi: "MRR", needs }, arpu];
  const summed = reasonKinds.sumOfChanges({ column: heading });
  const found = revenueNow(table, { ...fees, reasons: [...fees.reasons, summed] }, undefined, () => undefined);
  return [...found.filter(({ kpi }) => kpi === "MRR" || kpi === "ARR"), arpu];
}

/** True where most of those who left have a fee of 0. */
function leaversPayNothing(table: RecordTable, { states }: Status, { monthly }: Fees): boolean {
  let [left, nothing] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || states[row] !== subscriptionState.lost || Number.isNaN(monthly[row] ?? NaN)) continue;
    left += 1;
    if (monthly[row] === 0) nothing += 1;
  }
  return nothing > 0.5 * left;
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
    needs: missingInputKinds.silentStatus({ column: headings?.[at]?.text ?? "", sheet: table.sheet }).message,
  };
}
