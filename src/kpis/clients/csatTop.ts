import { defineKpi, documented } from "../../catalogue/defineKpi";
import { countBy, number, scores, withDefault } from "../../catalogue/inputs";
import { countWhere, quotient } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const csatTop = defineKpi({
  id: "CSATTOP",
  role: "helper",
  name: "Top two ratings",
  area: "clients",
  unit: "fraction",
  better: "higher",
  summary: "Share of ratings that are one of the two highest",
  definition:
    "Ratings of the two highest steps of the scale divided by all ratings. Blank cells and zeros don't count.",
  mistakes: documented(["It is compared with satisfaction by points", "The scale has another top than the one given"]),
  needs: "a column with ratings",
  synonyms: ["CSAT top two", "Top two box", "Top 2 box"],
  inputs: [
    scores("scores", "Ratings, 1 and up"),
    withDefault(number("scaleMax", "Highest rating of the scale; 5 where left out"), 5, true),
  ],
  compute: (ratings, scaleMax) => {
    const { all, atMost, atLeast, outside } = countBy(ratings, {
      low: 0,
      atMost: 0,
      atLeast: Math.max(scaleMax - 1, Number.MIN_VALUE),
      high: scaleMax,
    });
    if (outside) return failure("#VALUE!", `ratings up to ${scaleMax}: row ${outside.row} holds '${outside.value}'`);
    return all === atMost ? failure("#N/A", "a rating above 0") : atLeast / (all - atMost);
  },
  native: (refs) => {
    const range = ref(refs, "scores");
    return quotient(
      `COUNTIF(${range},">="&(${factor(refs, "scaleMax", 5)}-1))`,
      countWhere([{ ref: range, above: 0 }]),
    );
  },
  variants: [standard("Two highest, of all ratings")],
  figures: [],
  examples: documented([
    { given: [[[5], [4], [3], [""], [1]]], gives: 0.5 },
    { given: [[[10], [9], [8], [4]], 10], gives: 0.5 },
    { given: [[[7], [3]]], gives: "#VALUE!", note: "Above the scale" },
  ]),
});
