import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const agreementMargin = defineKpi({
  id: "AGREEMENTMARGIN",
  role: "kpi",
  name: "Agreement margin",
  area: "profitability",
  unit: "fraction",
  better: "higher",
  summary: "Margin of an agreement after labour and additions",
  definition: "(Billed - additions - labour) / billed. Labour is hours worked x cost per hour.",
  mistakes: documented(["A technician without a cost rate makes labour free", "Additions are left out of the cost"]),
  needs: "what is billed per agreement, and the hours and cost rates behind it",
  synonyms: ["Contract margin", "Agreement profitability", "Vertragsmarge", "Margin per agreement"],
  inputs: [
    amount("billed", "Billed under the agreement, in your currency"),
    amount("labor", "Cost of the hours worked for it"),
    withDefault(amount("additions", "Cost of licences and hardware inside the price"), 0),
  ],
  compute: (billed, labor, additions) => divide(billed - additions - labor, billed, "billed"),
  native: (refs) => {
    const billed = sum(ref(refs, "billed"));
    return quotient(`${billed}${term(refs, "additions", "-")}${term(refs, "labor", "-")}`, billed);
  },
  variants: [standard("After labour and additions")],
  core: { source: "connectwise-ebook", because: "Its figure is about managed services" },
  figures: [
    { source: "connectwise-ebook", level: "target", low: 0.4, condition: "managed services" },
    { source: "helpdesk-profit", level: "target", low: 0.5, condition: "gross margin of managed services" },
  ],
  grouped: { rank: 60, leagueRank: 50, lowestFirst: true },
  examples: documented([
    { given: [10000, 4500, 1500], gives: 0.4 },
    { given: [0, 1], gives: "#DIV/0!" },
  ]),
});
