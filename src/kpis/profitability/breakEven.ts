import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, rate } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const breakEven = defineKpi({
  id: "BREAKEVEN",
  role: "kpi",
  name: "Break-even revenue",
  area: "profitability",
  unit: "money",
  better: "lower",
  summary: "Revenue at which profit is 0",
  definition: "Fixed costs divided by the gross margin, for the period of the fixed costs.",
  mistakes: documented([
    "Costs that grow with revenue are counted as fixed",
    "The margin is entered as 45 instead of 0.45 or 45 %",
  ]),
  needs: "fixed costs and the gross margin",
  synonyms: [
    "Break-even point",
    "Gewinnschwelle",
    "Seuil de rentabilité",
    "Punto de equilibrio",
    "Ponto de equilíbrio",
    "Break-evenpunt",
  ],
  inputs: [
    amount("fixedCosts", "Fixed costs of the period, in your currency"),
    rate("grossMargin", "Gross margin as a fraction, e.g. 0.45"),
  ],
  compute: (fixedCosts, grossMargin) =>
    grossMargin < 0 ? failure("#NUM!", "a gross margin above 0") : divide(fixedCosts, grossMargin, "grossMargin"),
  native: (refs) => quotient(sum(ref(refs, "fixedCosts")), factor(refs, "grossMargin")),
  variants: [standard("Fixed costs by gross margin")],
  figures: [],
  examples: documented([
    { given: [270000, 0.45], gives: 600000 },
    { given: [270000, "45%"], gives: 600000 },
    { given: [270000, 0], gives: "#DIV/0!" },
  ]),
});
