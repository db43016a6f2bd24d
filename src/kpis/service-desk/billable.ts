import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { share } from "../../catalogue/shapes";

export const billable = defineKpi({
  id: "BILLABLE",
  name: "Billable share of hours",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of logged hours that are billable",
  definition: "Billable hours divided by all hours logged. Work under an agreement is billable.",
  mistakes: documented([
    "Work under an agreement counts as non-billable because no invoice follows",
    "It is called utilization: that needs the available hours",
    "Entries are counted instead of hours",
  ]),
  needs: "a column with hours, and one that tells whether each entry is billable",
  synonyms: [
    "Percentage of billable hours",
    "Billable hours share",
    "Billable share",
    "Billable hours %",
    "Billable rate",
    "Billable ratio",
    "Billability",
    "Billable utilization",
    "Anteil abrechenbarer Stunden",
    "Part des heures facturables",
    "Porcentaje de horas facturables",
    "Percentual de horas faturáveis",
    "Aandeel declarabele uren",
  ],
  inputs: [amount("billable", "Billable hours, agreement work included"), amount("total", "All hours logged")],
  ...share("billable", "total"),
  variants: [
    { key: "hours", label: "Billable hours, of all hours logged" },
    { key: "entries", label: "Billable entries, of all entries", note: "Counts entries of any length alike" },
  ],
  core: { source: "connectwise-ebook", because: "It is the only one that publishes a figure" },
  figures: [
    { source: "connectwise-ebook", level: "average", low: 0.65, high: 0.75 },
    { source: "connectwise-ebook", level: "best", low: 0.75, exclusive: true },
  ],
  valueAtStake: { factors: ["loggedHours", "hourlyRate"], words: "Hours logged a year x gap x what an hour earns" },
  written: { largest: 1 },
  grouped: { leagueRank: 100 },
  combines: [
    { variant: "hours", parts: { billable: { quantity: "billableHours" }, total: { quantity: "loggedHours" } } },
  ],
  examples: documented([
    { given: [30, 40], gives: 0.75, source: "connectwise-ebook" },
    { given: [30, 0], gives: "#DIV/0!" },
  ]),
});
