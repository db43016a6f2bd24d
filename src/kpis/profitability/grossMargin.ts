import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { remainder } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const grossMargin = defineKpi({
  id: "GROSSMARGIN",
  name: "Gross margin",
  area: "profitability",
  unit: "fraction",
  better: "higher",
  summary: "Share of revenue left after the direct cost of delivering it",
  definition:
    "(Revenue - cost of goods sold) / revenue. Direct cost is technicians' pay, licences and hardware for clients.",
  mistakes: documented([
    "Technicians' pay is booked as overhead instead of direct cost",
    "Hardware resale is mixed with services and hides the services' margin",
    "Rent and administration are taken off as well: that is the net margin",
  ]),
  needs: "revenue and the direct cost of delivering it, for the same period",
  synonyms: [
    "Gross profitability",
    "Gross profit margin",
    "GP margin",
    "GPM",
    "Gross margin rate",
    "Bruttomarge",
    "Rohertragsmarge",
    "Marge brute",
    "Taux de marge brute",
    "Margen bruto",
    "Margem bruta",
    "Brutomarge",
  ],
  inputs: [
    amount("revenue", "Revenue of the period, in your currency"),
    amount("cogs", "Direct cost of delivering it: labour, licences, hardware"),
  ],
  ...remainder("revenue", "cogs"),
  variants: [standard("Revenue less direct cost")],
  core: { source: "itsupport-profit", because: "It treats it as one of its core KPIs" },
  figures: [
    { source: "helpdesk-profit", level: "target", low: 0.5, condition: "managed services" },
    // Its best range of 50 to 65 % begins at its own target: best begins at the upper end.
    { source: "helpdesk-profit", level: "best", low: 0.65, condition: "published as 50-65 %" },
    { source: "itsupport-profit", level: "target", low: 0.4, high: 0.6 },
    { source: "managed-agreements", level: "target", low: 0.5, high: 0.5, condition: "given as an example" },
  ],
  valueAtStake: { factors: ["revenue"], words: "Revenue a year x gap" },
  written: { largest: 1 },
  examples: documented([
    { given: [600000, 270000], gives: 0.55, source: "helpdesk-profit" },
    { given: [100000, 50000], gives: 0.5, source: "itsupport-profit" },
    { given: [0, 50000], gives: "#DIV/0!" },
  ]),
});
