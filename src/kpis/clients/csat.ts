import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { share } from "../../catalogue/shapes";

export const csat = defineKpi({
  id: "CSAT",
  name: "Customer satisfaction",
  area: "clients",
  unit: "fraction",
  better: "higher",
  summary: "Points given in surveys as a share of the possible points",
  definition:
    "Points received divided by points possible, over answered surveys. Satisfied answers divided by answers is the same arithmetic. Surveys without an answer don't count.",
  mistakes: documented([
    "A mean of 4.2 of 5 is called 84 % satisfied",
    "The share of the two highest ratings is compared with points",
    "Surveys that were sent but not answered are in the denominator",
  ]),
  needs: "a column with each survey's rating or points, and the most that can be given",
  synonyms: [
    "Satisfaction rating",
    "Customer satisfaction rating",
    "CSAT score",
    "Customer satisfaction score",
    "Client satisfaction",
    "Satisfaction rate",
    "Satisfaction score",
    "Kundenzufriedenheit",
    "Satisfaction client",
    "Taux de satisfaction client",
    "Satisfacción del cliente",
    "Satisfação do cliente",
    "Klanttevredenheid",
  ],
  inputs: [
    amount("points", "Points received, or satisfied answers"),
    amount("possible", "Points possible, or all answers"),
  ],
  ...share("points", "possible"),
  variants: [
    { key: "points", label: "Points, of possible points" },
    { key: "satisfied", label: "Satisfied, of surveyed", comparable: true },
    { key: "top-two", label: "Top two ratings", note: "Not to be compared with points" },
    {
      key: "good-bad",
      label: "Good, of good and bad",
      note: "A scale of two answers gives higher shares than points do",
    },
    {
      key: "mean-rating",
      label: "Mean rating, as a share of the scale",
      note: "The lowest rating still counts as points",
    },
  ],
  core: {
    source: "helpdesk-profit",
    because: "It treats it as one of its core KPIs and publishes an average and a best",
  },
  figures: [
    { source: "helpdesk-profit", level: "average", low: 0.9, high: 0.9 },
    {
      source: "helpdesk-profit",
      level: "best",
      low: 0.95,
      exclusive: true,
      condition: "goes with a client churn under 5 % a year",
    },
    { source: "itsupport-five-kpis", level: "target", low: 0.8, exclusive: true },
    { source: "itsupport-five-kpis", level: "example", low: 0.85, high: 0.85, condition: "what leading firms aim at" },
    { source: "connectwise-ebook", level: "average", low: 0.85 },
    { source: "connectwise-ebook", level: "best", low: 0.95, high: 1 },
  ],
  // Ratings of 4.2 are no percentages: nobody reports 4.2 % satisfied.
  written: { largest: 1, orRating: { outOf: 5, variant: "mean-rating" } },
  grouped: { leagueRank: 40 },
  examples: documented([
    { given: [450, 500], gives: 0.9, source: "itsupport-five-kpis", note: "Satisfied answers of all answers" },
    { given: [[[5], [4], [""], [3]], 15], gives: 0.8 },
    { given: [450, 0], gives: "#DIV/0!" },
  ]),
});
