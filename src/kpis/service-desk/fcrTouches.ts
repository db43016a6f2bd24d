import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amounts, countBy, number, withDefault } from "../../catalogue/inputs";
import { quotient } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";

export const fcrTouches = defineKpi({
  id: "FCRTOUCHES",
  role: "helper",
  name: "One-touch share",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of tickets with at most so many touches: a proxy of first contact resolution",
  definition:
    "Tickets whose number of touches (replies, interactions, reassignments) is at most the limit, divided by all tickets with a number. Blank cells don't count.",
  mistakes: documented(["The proxy is called first contact resolution and held against its benchmark"]),
  needs: "a column with the number of replies or agent interactions of each ticket",
  synonyms: ["One-touch resolution", "One touch tickets", "One-touch rate"],
  inputs: [
    amounts("touches", "Touches of each ticket"),
    withDefault(number("atMost", "Most touches that count as first contact; 1 where left out"), 1),
  ],
  compute: (touches, limit) => {
    const { all, atMost } = countBy(touches, { low: -Infinity, atMost: limit, atLeast: Infinity, high: Infinity });
    return atMost / all;
  },
  native: (refs) => {
    const range = ref(refs, "touches");
    return quotient(`COUNTIF(${range},"<="&${factor(refs, "atMost", 1)})`, `COUNT(${range})`);
  },
  variants: [{ key: "one-touch-proxy", label: "One-touch proxy" }],
  figures: [],
  examples: documented([
    { given: [[["Replies"], [1], [2], [""], [1], [4]]], gives: 0.5 },
    { given: [[[0], [1], [2], [4]], 0], gives: 0.25 },
  ]),
});
