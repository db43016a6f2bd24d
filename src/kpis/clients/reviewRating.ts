import { defineKpi, documented } from "../../catalogue/defineKpi";
import { scores, meanOfNonZero } from "../../catalogue/inputs";
import { countWhere, quotient, sum } from "../../catalogue/native";
import { ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const reviewRating = defineKpi({
  id: "REVIEWRATING",
  role: "kpi",
  name: "Review rating",
  area: "clients",
  unit: "points",
  better: "higher",
  summary: "Mean of public reviews",
  definition: "The mean of the ratings. Blank cells and zeros don't count.",
  mistakes: documented(["Ratings of different scales are mixed", "It is read as a share of satisfied clients"]),
  needs: "a column with ratings",
  synonyms: [
    "Average rating",
    "Average review rating",
    "Average review score",
    "Star rating",
    "Durchschnittsbewertung",
  ],
  inputs: [scores("scores", "Ratings, e.g. 1 to 5 stars")],
  compute: (ratings) => {
    const mean = meanOfNonZero(ratings);
    return Number.isNaN(mean) ? failure("#N/A", "a rating above 0") : mean;
  },
  native: (refs) => {
    const range = ref(refs, "scores");
    return quotient(sum(range), `${countWhere([{ ref: range, above: 0 }])}+${countWhere([{ ref: range, below: 0 }])}`);
  },
  variants: [standard("Mean rating")],
  figures: [],
  examples: documented([{ given: [[[5], [4], [""], [3]]], gives: 4 }]),
});
