import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";

export const retention = defineKpi({
  id: "RETENTION",
  role: "kpi",
  name: "Client retention",
  area: "clients",
  unit: "fraction",
  better: "higher",
  summary: "Share of clients kept over a period",
  definition: "(Clients at the end - clients won) / clients at the start.",
  mistakes: documented([
    "Clients won in the period hide those who left",
    "A monthly rate is held against yearly figures",
  ]),
  needs: "the number of clients at the start and end of a year, and how many were won",
  synonyms: [
    "Customer retention",
    "Client retention rate",
    "Customer retention rate",
    "Retention rate",
    "Kundenbindungsrate",
    "Taux de rétention",
    "Tasa de retención",
    "Taxa de retenção",
    "Klantbehoud",
  ],
  inputs: [
    amount("starting", "Clients at the start of the period"),
    amount("ending", "Clients at its end"),
    amount("newClients", "Clients won in the period"),
  ],
  compute: (starting, ending, won) => divide(ending - won, starting, "starting"),
  native: (refs) => quotient(`${sum(ref(refs, "ending"))}${term(refs, "newClients", "-")}`, sum(ref(refs, "starting"))),
  variants: [
    { key: "annual", label: "Per year" },
    { key: "monthly", label: "Per month", note: "The published figures are per year" },
  ],
  core: { source: "itsupport-five-kpis", because: "It treats it as one of its core KPIs" },
  figures: [
    { source: "itsupport-five-kpis", level: "target", low: 0.85, high: 0.9, condition: "per year" },
    { source: "itsupport-five-kpis", level: "warn", low: 0.85, condition: "per year" },
  ],
  valueAtStake: { factors: [12, "mrr"], words: "12 x monthly recurring revenue x gap, for clients of average size" },
  examples: documented([
    { given: [60, 63, 8], gives: 55 / 60 },
    { given: [0, 3, 3], gives: "#DIV/0!" },
  ]),
});
