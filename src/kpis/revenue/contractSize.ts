import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amounts, meanOfNonZero } from "../../catalogue/inputs";
import { countWhere, quotient, sum } from "../../catalogue/native";
import { ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const contractSize = defineKpi({
  id: "CONTRACTSIZE",
  role: "kpi",
  name: "Average contract size",
  area: "revenue",
  unit: "money",
  better: "higher",
  summary: "Mean value of a contract",
  definition: "The mean of the contracts' values. Blank cells and zeros don't count.",
  mistakes: documented(["Monthly and yearly values stand in one column", "Expired contracts are still in the list"]),
  needs: "a column with the value of each contract",
  synonyms: [
    "Average contract value",
    "ACV",
    "Average deal size",
    "Durchschnittlicher Vertragswert",
    "Valeur moyenne des contrats",
    "Gemiddelde contractwaarde",
  ],
  inputs: [amounts("values", "Value of each contract, in your currency")],
  compute: (values) => {
    const mean = meanOfNonZero(values);
    return Number.isNaN(mean) ? failure("#N/A", "a contract with a value") : mean;
  },
  native: (refs) => {
    const values = ref(refs, "values");
    return quotient(
      sum(values),
      `${countWhere([{ ref: values, above: 0 }])}+${countWhere([{ ref: values, below: 0 }])}`,
    );
  },
  variants: [standard("Mean value")],
  figures: [],
  examples: documented([{ given: [[["Value"], [12000], [""], [18000], [0]]], gives: 15000 }]),
});
