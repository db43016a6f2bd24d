import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { divide, ref, term } from "../../catalogue/shapes";
import { quotient, sum } from "../../catalogue/native";

export const netMrrChurn = defineKpi({
  id: "NETMRRCHURN",
  name: "Net MRR churn",
  area: "revenue",
  unit: "fraction",
  better: "lower",
  summary: "Recurring revenue lost in a month less what existing clients added, as a share of the start",
  definition:
    "(Churned + contraction - expansion) / recurring revenue at the start of the period. New clients never count. Negative is good: existing clients add more than leavers take.",
  mistakes: documented([
    "Revenue of new clients is counted as expansion",
    "Downgrades of clients who stay are forgotten",
    "A yearly rate is compared with monthly figures",
  ]),
  needs: "the monthly revenue lost, added by existing clients, and at the start of the month",
  synonyms: [
    "Net revenue churn",
    "Net churn",
    "Net MRR churn rate",
    "Net monthly revenue churn",
    "Netto-Umsatzabwanderung",
    "Churn net de MRR",
    "Churn neto de MRR",
    "Churn líquido de MRR",
    "Netto MRR-verloop",
  ],
  inputs: [
    amount("churned", "Monthly revenue of the clients who left in the period"),
    amount("expansion", "Monthly revenue that existing clients added"),
    amount("starting", "Monthly recurring revenue at the start of the period"),
    withDefault(amount("contraction", "Monthly revenue lost to downgrades; counts as churned"), 0),
  ],
  compute: (churned, expansion, starting, contraction) =>
    divide(churned + contraction - expansion, starting, "starting"),
  native: (refs) => {
    const lost = `${sum(ref(refs, "churned"))}${term(refs, "contraction")}${term(refs, "expansion", "-")}`;
    return quotient(lost, sum(ref(refs, "starting")));
  },
  variants: [
    { key: "monthly", label: "Per month" },
    { key: "annual", label: "Per year", note: "The published figures are per month" },
  ],
  core: { source: "itsupport-profit", because: "It treats it as one of its core KPIs" },
  figures: [
    { source: "helpdesk-profit", level: "target", high: 0, exclusive: true, condition: "per month" },
    { source: "helpdesk-profit", level: "best", low: -0.05, high: -0.02, condition: "per month" },
    { source: "itsupport-profit", level: "target", low: 0.01, high: 0.02, exclusive: true, condition: "per month" },
    { source: "itsupport-profit", level: "best", high: 0, exclusive: true, condition: "per month" },
  ],
  valueAtStake: {
    factors: [12, "mrr"],
    words: "12 x monthly recurring revenue x gap: each month's loss counts for one month only, so it is a minimum",
  },
  examples: documented([
    { given: [2000, 1200, 80000], gives: 0.01, note: "Churned less expansion, by the starting revenue" },
    { given: [2000, 4000, 80000, 400], gives: -0.02, note: "Contraction counts as churned" },
    { given: [2000, 1200, 0], gives: "#DIV/0!" },
  ]),
});
