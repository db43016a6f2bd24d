import { defineKpi, documented } from "../../catalogue/defineKpi";
import { countBy, scores } from "../../catalogue/inputs";
import { countWhere, quotient } from "../../catalogue/native";
import { ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const nps = defineKpi({
  id: "NPS",
  role: "kpi",
  name: "Net promoter score",
  area: "clients",
  unit: "points",
  better: "higher",
  summary: "Share of promoters less share of detractors, in points",
  definition: "Percent of scores 9 and 10 less percent of scores 0 to 6: -100 to 100 points.",
  mistakes: documented([
    "It is reported as a percentage",
    "Ratings of a single ticket are used: NPS asks about the whole relationship",
  ]),
  needs: "a column with scores from 0 to 10",
  synonyms: ["NPS score", "Promoter score", "Weiterempfehlungsrate"],
  inputs: [scores("scores", "Answers from 0 to 10")],
  compute: (answers) => {
    const { all, atLeast, atMost, outside } = countBy(answers, { low: 0, atMost: 6, atLeast: 9, high: 10 });
    if (outside) return failure("#VALUE!", `scores from 0 to 10: row ${outside.row} holds '${outside.value}'`);
    return (100 * (atLeast - atMost)) / all;
  },
  native: (refs) => {
    const range = ref(refs, "scores");
    const promoters = countWhere([{ ref: range, atLeast: 9 }]);
    const detractors = countWhere([{ ref: range, atMost: 6 }]);
    return `100*${quotient(`${promoters}-${detractors}`, `COUNT(${range})`)}`;
  },
  variants: [standard("Promoters less detractors")],
  figures: [{ source: "itsupport-five-kpis", level: "target", low: 50, exclusive: true }],
  examples: documented([
    { given: [[["Score"], [10], [9], [8], [6], [""]]], gives: 25 },
    { given: [[[10], [11]]], gives: "#VALUE!" },
  ]),
});
