import { normalizeKey } from "../../../cells/text";
import { warningKinds } from "../../notices/warnings";
import { cellState, type NumberColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { monthsWorked, type BilledClients, type Paid } from "./billedClients";
import { measure, withoutFormulas, type Measurement } from "../shared/measurement";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** What each client brought in over the months worked, and what of it was passed on. */
interface Earned {
  readonly billed: Float64Array;
  readonly additions: Float64Array;
  readonly known: Uint8Array;
}

const noFormula =
  "What was billed stands in another table than the hours, and joining them by client has no plain formula";

/**
 * Effective hourly rate and agreement margin: what clients were billed against the hours worked for them, from two tables.
 * A client's revenue is spread over its entries by their hours, so that rows and clients add up to the same.
 */
export function clientProfit(table: RecordTable, billed: BilledClients): Measurement[] {
  const client = columnOf(table, "timeClient");
  const hours = columnOf(table, "hours");
  const worked = monthsWorked(table);
  if (!client || !hours || !worked || table.refused) return [];
  const earned = client.labels.reduce<Earned>(
    (all, label, number) => {
      const paid = billed.clients.get(normalizeKey(label));
      const sum = paid && paidIn(billed, paid, worked);
      if (!sum || !(sum.amount > 0)) return all;
      all.billed[number] = sum.amount;
      all.additions[number] = sum.cost;
      all.known[number] = 1;
      return all;
    },
    {
      billed: new Float64Array(client.labels.length),
      additions: new Float64Array(client.labels.length),
      known: new Uint8Array(client.labels.length),
    },
  );
  const { by, from } = billed;
  const months = by === "agreements" ? { months: worked.months } : {};
  const what = reasonKinds.billedInMonths({ from, period: worked.label, ...months });
  const reasons = [what, reasonKinds.matchedByName({})];
  return [...rate(table, earned, reasons), ...margin(table, earned, reasons)];
}

function paidIn(
  { by }: BilledClients,
  { fee, cost, invoices }: Paid,
  { start, end, months }: { readonly start: number; readonly end: number; readonly months: number },
): { readonly amount: number; readonly cost: number } {
  if (by === "agreements") return { amount: fee * months, cost: cost * months };
  const own = invoices.filter(({ day }) => day >= start && day < end);
  return {
    amount: own.reduce((sum, one) => sum + one.amount, 0),
    cost: own.reduce((sum, one) => sum + one.cost, 0),
  };
}

function rate(table: RecordTable, earned: Earned, reasons: readonly Notice[]): Measurement[] {
  const classification = judgeHours(table, earned, () => true);
  const { hours, share, client } = spread(table, classification);
  const numerator = (row: number): number => {
    const own = client(row);
    return ((earned.billed[own] ?? 0) - (earned.additions[own] ?? 0)) * share(row);
  };
  return measure({
    kpi: "EFFECTIVERATE",
    variant: "standard",
    roles: ["timeClient", "hours"],
    classification,
    amounts: { kind: "ratio", numerator, denominator: hours },
    rowValue: { label: "Hours worked", of: hours },
    formulas: withoutFormulas(noFormula),
    points: () => undefined,
    reasons,
  });
}

function margin(table: RecordTable, earned: Earned, reasons: readonly Notice[]): Measurement[] {
  const cost = columnOf(table, "hourlyCost");
  if (!cost?.state.includes(cellState.ok)) return [];
  const classification = judgeHours(
    table,
    earned,
    (row) => cost.state[row] === cellState.ok && (cost.values[row] ?? 0) > 0,
  );
  const { hours, share, client } = spread(table, classification);
  const below = (row: number): number => (earned.billed[client(row)] ?? 0) * share(row);
  const labor = (row: number): number => hours(row) * (cost.values[row] ?? NaN);
  return measure({
    kpi: "AGREEMENTMARGIN",
    variant: "standard",
    roles: ["timeClient", "hours", "hourlyCost"],
    classification,
    amounts: {
      kind: "ratio",
      numerator: (row) => below(row) - (earned.additions[client(row)] ?? 0) * share(row) - labor(row),
      denominator: below,
    },
    rowValue: { label: "Cost of the hours", of: labor },
    formulas: withoutFormulas(noFormula),
    points: () => undefined,
    reasons: [reasonKinds.labourCost({ column: cost.heading }), ...reasons],
    warnings: withoutCost(table, cost),
  });
}

/** The technicians of whom no entry has a cost. */
function withoutCost(table: RecordTable, cost: NumberColumn): Notice[] {
  const member = columnOf(table, "member");
  if (!member) return [];
  const [seen, costed] = [new Uint8Array(member.labels.length), new Uint8Array(member.labels.length)];
  for (let row = 0; row < table.rows; row++) {
    const own = member.values[row] ?? -1;
    if (!table.used[row] || own < 0) continue;
    seen[own] = 1;
    if (cost.state[row] === cellState.ok && (cost.values[row] ?? 0) > 0) costed[own] = 1;
  }
  const technicians = member.labels.filter((_label, number) => seen[number] && !costed[number]);
  return technicians.length === 0 ? [] : [warningKinds.techniciansWithoutCost({ column: cost.heading, technicians })];
}

function judgeHours(table: RecordTable, { known }: Earned, hasCost: (row: number) => boolean): RowClassification {
  const hours = columnOf(table, "hours");
  const client = columnOf(table, "timeClient");
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ noun: "entry", what: "hours that can't be read" }));
  const unnamed = classify.leaveOut(rowReasons.noClient({}));
  const unbilled = classify.leaveOut(rowReasons.notBilled({}));
  const free = classify.leaveOut(rowReasons.noCost({}));
  return classify.classify((row) => {
    const own = client?.values[row] ?? -1;
    if (hours?.state[row] === cellState.missing) return none;
    if (hours?.state[row] !== cellState.ok) return unreadable;
    if (own < 0) return unnamed;
    if (!known[own]) return unbilled;
    return hasCost(row) ? counts : free;
  });
}

/** Each entry's part of its client's hours. */
function spread(
  table: RecordTable,
  { classes }: RowClassification,
): { hours: (row: number) => number; share: (row: number) => number; client: (row: number) => number } {
  const column = columnOf(table, "hours");
  const clients = columnOf(table, "timeClient");
  const hours = (row: number): number => column?.values[row] ?? NaN;
  const client = (row: number): number => clients?.values[row] ?? -1;
  const sums = new Float64Array(clients?.labels.length ?? 0);
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] === counts) sums[client(row)] = (sums[client(row)] ?? 0) + hours(row);
  }
  return { hours, client, share: (row) => hours(row) / (sums[client(row)] ?? NaN) };
}
