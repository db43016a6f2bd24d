import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const breachRate = defineKpi({
  id: "BREACHRATE",
  role: "kpi",
  name: "Security breach rate",
  area: "systems",
  unit: "ratio",
  better: "lower",
  summary: "Security breaches per client",
  definition: "Breaches in the period divided by the clients looked after.",
  mistakes: documented(["Blocked attacks are counted as breaches"]),
  needs: "the number of security breaches and of clients",
  synonyms: ["Security incidents per client", "Breaches per client"],
  inputs: [amount("breaches", "Breaches in the period"), amount("clients", "Clients looked after")],
  ...ratio("breaches", "clients"),
  variants: [standard("Per client")],
  figures: [],
  examples: documented([
    { given: [3, 60], gives: 0.05 },
    { given: [3, 0], gives: "#DIV/0!" },
  ]),
});
