import { defineKpi, documented } from "../../catalogue/defineKpi";
import { groupBy, type Group } from "../../catalogue/groups";
import { amounts, keys } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { isFailure } from "../../cells/failure";
import type { ResultCell } from "../../catalogue/kpi";

export const effectiveRateBy = defineKpi({
  id: "EFFECTIVERATEBY",
  role: "helper",
  name: "Effective hourly rate by client",
  area: "profitability",
  unit: "money/h",
  better: "higher",
  result: "rows",
  summary: "Effective hourly rate by client or offering, the lowest first",
  definition:
    "Revenue and hours added up by key; revenue / hours for each. Spills: key, revenue, hours, rate. Without hours there is no rate: those come last.",
  mistakes: documented(["Revenue and hours come from different periods", "One client under two names"]),
  needs: "columns with client, revenue and hours",
  synonyms: ["Effective rate per client", "Effective rate per customer", "Effective rate per offering"],
  inputs: [
    keys("keys", "The client or offering of each row"),
    amounts("revenue", "Revenue, in your currency: as many rows as keys"),
    amounts("hours", "Hours worked: as many rows as keys"),
  ],
  compute: (labels, revenue, hours) => {
    const groups = groupBy(labels, revenue, hours);
    return isFailure(groups) ? groups : groups.map(rateRow).sort(byRate);
  },
  native: noFormula("A list by client needs a PivotTable"),
  variants: [standard("By key")],
  figures: [],
  examples: documented([
    {
      given: [
        [["Client"], ["Acme"], ["Bolt"], ["Acme"]],
        [["Billed"], [1000], [900], [600]],
        [["Hours"], [10], [12], [6]],
      ],
      gives: [
        ["Bolt", 900, 12, 75],
        ["Acme", 1600, 16, 100],
      ],
    },
    {
      given: [
        [["Acme"], ["Bolt"]],
        [[1000], [900]],
        [[0], [12]],
      ],
      gives: [
        ["Bolt", 900, 12, 75],
        ["Acme", 1000, 0, ""],
      ],
    },
  ]),
});

function rateRow({ key, amount: revenue, other: hours }: Group): ResultCell[] {
  return [key, revenue, hours, hours === 0 ? "" : revenue / hours];
}

function byRate(a: readonly ResultCell[], b: readonly ResultCell[]): number {
  const [first, second] = [a[3], b[3]].map((rate) => (typeof rate === "number" ? rate : Number.MAX_VALUE));
  return (first ?? 0) - (second ?? 0);
}
