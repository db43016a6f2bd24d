import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amountOf, groupBy, largestFirst } from "../../catalogue/groups";
import { amounts, keys } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";

export const revenueMix = defineKpi({
  id: "REVENUEMIX",
  role: "helper",
  name: "Revenue mix",
  area: "revenue",
  unit: "money",
  better: "higher",
  result: "rows",
  summary: "Revenue by source with its share, the largest first",
  definition: "Amounts added up by source; each with its share of all amounts. Spills: source, amount, share.",
  mistakes: documented(["One source under two spellings: only case and outer spaces are ignored"]),
  needs: "a column with the kind of revenue beside the amounts",
  synonyms: ["Revenue source breakdown", "Revenue breakdown", "Revenue by source"],
  inputs: [
    keys("sources", "What each amount was earned with, e.g. the offering"),
    amounts("amounts", "The amounts, in your currency: as many rows as sources"),
  ],
  compute: (sources, amounts) => {
    const groups = groupBy(sources, amounts);
    if (isFailure(groups)) return groups;
    const whole = amountOf(groups);
    if (whole === 0) return failure("#DIV/0!", "amounts that do not add up to 0");
    return largestFirst(groups, "amount").map(({ key, amount }) => [key, amount, amount / whole]);
  },
  native: noFormula("A list by source needs a PivotTable"),
  variants: [standard("By source")],
  figures: [],
  grouped: { rank: 40, adds: true },
  examples: documented([
    {
      given: [
        [["Source"], ["Managed"], ["Projects"], ["managed "]],
        [["Amount"], [600], [300], [100]],
      ],
      gives: [
        ["Managed", 700, 0.7],
        ["Projects", 300, 0.3],
      ],
      note: "The first spelling is shown",
    },
  ]),
});
