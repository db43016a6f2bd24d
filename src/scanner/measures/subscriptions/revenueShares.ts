import { formula, type Expression } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { noFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { aggregate, countedRows } from "../../aggregate/aggregate";
import { withoutFormulas, type Measurement } from "../shared/measurement";
import { reasonKinds } from "../../notices/reasons";

/** Recurring revenue of twelve months like this one. */
export function yearlyRevenue(mrr: Measurement, sum: Expression | { readonly reason: string }): Measurement {
  const { amounts } = mrr;
  return {
    ...mrr,
    kpi: "ARR",
    variant: "standard",
    value: 12 * mrr.value,
    ...(amounts ? { amounts: { ...amounts, factor: 12 * (amounts.factor ?? 1) } } : {}),
    formulas: () =>
      typeof sum === "string"
        ? { native: formula(`12*(${sum})`), live: formula(`${namespace}.ARR(${sum})`) }
        : noFormulas(sum.reason),
    points: () => undefined,
  };
}

/** What the revenue is earned with, as a list by offering. */
export function revenueMix(table: RecordTable, revenue: Measurement): Measurement[] {
  if (!(["plan", "revenueType", "offering"] as const).some((role) => table.columns.has(role))) return [];
  return [
    {
      ...revenue,
      kpi: "REVENUEMIX",
      variant: "standard",
      notBy: ["client"],
      formulas: withoutFormulas("A list by source needs a PivotTable"),
      points: () => undefined,
    },
  ];
}

/** The largest client's share of the revenue. */
export function concentration(table: RecordTable, revenue: Measurement): Measurement[] {
  const column = columnOf(table, "client");
  const { amounts, classification, value } = revenue;
  if (!column || !amounts || table.client || !(value > 0)) return [];
  const { values, rows } = aggregate(countedRows(classification, amounts), {
    codes: column.values,
    count: column.count,
  });
  const clients = rows.reduce((count, own) => count + (own > 0 ? 1 : 0), 0);
  let largest = -1;
  for (let label = 0; label < values.length; label++)
    if ((values[label] ?? NaN) > (values[largest] ?? -Infinity)) largest = label;
  if (clients < 2 || largest < 0) return [];
  const share = (values[largest] ?? NaN) / value;
  return [
    {
      kpi: "CONCENTRATION",
      variant: "standard",
      value: share,
      roles: ["client", ...revenue.roles],
      classification,
      ...(revenue.period ? { period: revenue.period } : {}),
      ...(revenue.rowValue ? { rowValue: revenue.rowValue } : {}),
      formulas: withoutFormulas("Adding up by client needs a PivotTable"),
      reasons: [reasonKinds.largestClient({ clients, client: column.labels[largest] ?? "" })],
      warnings: revenue.warnings ?? [],
    },
  ];
}
