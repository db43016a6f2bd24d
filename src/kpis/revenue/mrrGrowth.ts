import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const mrrGrowth = defineKpi({
  id: "MRRGROWTH",
  role: "kpi",
  name: "MRR growth",
  area: "revenue",
  unit: "fraction",
  better: "higher",
  summary: "Growth of recurring revenue per year",
  definition:
    "(MRR at the end / MRR at the start) to the power of 12 / months, less 1: growth over any number of months as a yearly rate.",
  mistakes: documented([
    "A monthly rate is multiplied by twelve instead of compounded",
    "Growth of all revenue is compared with growth of recurring revenue",
  ]),
  needs: "the monthly recurring revenue of two months",
  synonyms: [
    "MRR growth rate",
    "Recurring revenue growth",
    "Annual MRR growth",
    "MRR-Wachstum",
    "Croissance du MRR",
    "Crecimiento del MRR",
    "Crescimento do MRR",
    "MRR-groei",
  ],
  inputs: [
    amount("start", "Monthly recurring revenue at the start"),
    amount("end", "Monthly recurring revenue at the end"),
    withDefault(number("months", "Months from start to end; 12 where left out"), 12, true),
  ],
  compute: (start, end, months) => {
    if (start === 0) return failure("#DIV/0!", "start other than 0");
    if (end / start < 0 || months < 0) return failure("#NUM!", "start and end of the same sign, and months above 0");
    return Math.pow(end / start, 12 / months) - 1;
  },
  native: (refs) => {
    const growth = quotient(sum(ref(refs, "end")), sum(ref(refs, "start")));
    return `(${growth})^(12/${factor(refs, "months", 12)})-1`;
  },
  variants: [standard("Per year")],
  core: { source: "itsupport-profit", because: "It treats it as one of its core KPIs and publishes a range" },
  figures: [
    { source: "helpdesk-profit", level: "target", low: 0.2, condition: "per year, providers of high growth" },
    { source: "itsupport-profit", level: "target", low: 0.15, high: 0.2, condition: "per year" },
  ],
  examples: documented([
    { given: [100000, 120000], gives: 0.2 },
    { given: [100000, 110000, 6], gives: 0.21, note: "10 % in half a year is 21 % in a year" },
    { given: [0, 110000], gives: "#DIV/0!" },
  ]),
});
