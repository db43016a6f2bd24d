import { consensusFormula, consensusOf } from "../../src/catalogue/consensus";
import { rate as assess, ratingFormula } from "../../src/catalogue/rating";
import { score } from "../../src/catalogue/score";
import { scoreFormula } from "../../src/catalogue/scoreFormula";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { unitOf } from "../../src/catalogue/variant";
import { judge } from "../../src/catalogue/verdict";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import { evaluate, evaluateText } from "../support/evaluate";
import { userBenchmark } from "../support/userBenchmarks";
import { find } from "./functions";

afterEach(() => holdUserBenchmarks([]));

const euros = { currency: "EUR", rate: 1.25 };

test("an amount is held against published figures at the user's rate, which is named", () => {
  // 15 to 25 US dollars are 12 to 20 euros.
  const assessment = assess(find("COSTPERTICKET"), 18, euros);
  expect(assessment.rating).toBe("Industry average");
  expect(assessment.average?.text).toBe("12-20 EUR");
  expect(assessment.gap).toBeCloseTo(2, 12);
  expect(assess(find("COSTPERTICKET"), 20.01, euros).rating).toBe("Misses benchmark");
  const [, other] = consensusOf(find("COSTPERTICKET"), 18, euros);
  expect(other).toMatchObject({
    meets: false,
    text: "target < 12 EUR (published in US dollars, at 1.25 USD for 1 EUR)",
  });
});

test("without a rate it is not rated, and the figures are shown with their currency as another one", () => {
  const { rating, reason, conflicts } = assess(find("CAC"), 3000, { currency: "EUR" });
  expect(rating).toBe("No benchmark");
  expect(reason).toBe("The amount is in EUR, the published figures are in US dollars");
  expect(conflicts).toEqual([
    { source: "itsupport-profit", comparable: false, foreign: true, text: "average 2,000-5,000 USD (per new client)" },
  ]);
  expect(judge(find("CAC"), 3000, { currency: "EUR", rate: 0 }).rating).toBe("No benchmark");
});

test("a rate changes nothing of dollars, of shares, of hours, and of figures that the user gave", () => {
  expect(assess(find("CAC"), 5000, { currency: "USD", rate: 2 }).rating).toBe("Industry average");
  expect(assess(find("FCR"), 0.76, euros)).toEqual(assess(find("FCR"), 0.76));
  expect(assess(find("SLACREDIT"), 0.06, { ...euros, variant: "rate" }).average?.text).toBe("5-25 %");
  holdUserBenchmarks([userBenchmark({ kpi: "CAC", level: "target", high: 4000 })]);
  expect(assess(find("CAC"), 4000, euros)).toMatchObject({ rating: "On target", goal: 4000 });
});

test("word, gap, score and sources met are those of the amount in dollars, in code and in formulas, on both sides of every line", () => {
  let looked = 0;
  for (const kpi of measuredKpis.filter(({ unit }) => unit.startsWith("money"))) {
    const ends = kpi.figures.flatMap(({ low, high }) => [low, high]).filter((end): end is number => end !== undefined);
    for (const { key: variant } of kpi.variants) {
      const own = { ...euros, variant };
      if (!unitOf(kpi, variant).startsWith("money") || ratingFormula(kpi, "A1", own) === undefined) continue;
      const values = ends.flatMap((end) => [end / 1.25 - 0.01, end / 1.25, end / 1.25 + 0.01]);
      const cells = values.map((value) => [value]);
      const refs = values.map((_value, row) => `Values!$A$${row + 1}`);
      const words = evaluateText(
        "Values",
        cells,
        refs.map((ref) => ratingFormula(kpi, ref, own) ?? ""),
      );
      const counts = evaluateText(
        "Values",
        cells,
        refs.map((ref) => consensusFormula(kpi, ref, own) ?? ""),
      );
      const scores = evaluate(
        "Values",
        cells,
        refs.map((ref) => scoreFormula(kpi, ref, own) ?? ""),
      );
      values.forEach((value, at) => {
        const dollars = value * 1.25;
        expect([kpi.id, value, words[at]]).toEqual([kpi.id, value, judge(kpi, dollars, { variant }).rating]);
        expect(judge(kpi, value, own).rating).toBe(words[at]);
        expect(judge(kpi, value, own).gap).toBeCloseTo((judge(kpi, dollars, { variant }).gap ?? NaN) / 1.25, 8);
        expect(Number(scores[at])).toBeCloseTo(score(kpi, dollars, { variant }) ?? NaN, 8);
        expect(score(kpi, value, own)).toBeCloseTo(Number(scores[at]), 8);
        const met = consensusOf(kpi, dollars, { variant });
        expect(counts[at]).toBe(`${met.filter(({ meets }) => meets).length} of ${met.length}`);
        looked += 1;
      });
    }
  }
  expect(looked).toBeGreaterThan(20);
});
