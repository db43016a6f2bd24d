import { score } from "../../src/catalogue/score";
import { scoreFormula } from "../../src/catalogue/scoreFormula";
import { allFunctions } from "../../src/kpis";
import { evaluate } from "../support/evaluate";

const rated = allFunctions.flatMap((kpi) =>
  kpi.variants.flatMap(({ key: variant }) => (scoreFormula(kpi, "$A$1", { variant }) ? [{ kpi, variant }] : [])),
);

/** Both sides of every published line, far beyond, zero and below. */
function values({ kpi }: (typeof rated)[number]): readonly number[] {
  const lines = kpi.figures.flatMap(({ low, high }) => [low, high]).filter((one): one is number => one !== undefined);
  const around = lines.flatMap((line) => [line * 0.9, line, line * 1.1]);
  return [...new Set([-1, 0, 1, ...around, Math.max(1, ...lines) * 3])];
}

test("the formula gives the score of every KPI, way of counting and value, to 1e-9", () => {
  expect(rated.length).toBeGreaterThan(30);
  for (const one of rated) {
    const { kpi, variant } = one;
    const cases = values(one);
    const cells = cases.map((value) => [value]);
    const formulas = cases.map((_, row) => scoreFormula(kpi, `Values!$A$${row + 1}`, { variant }) ?? "");
    evaluate("Values", cells, formulas).forEach((points, at) => {
      const expected = score(kpi, cases[at] ?? NaN, { variant }) ?? NaN;
      expect({ kpi: kpi.id, variant, value: cases[at], points }).toEqual({
        kpi: kpi.id,
        variant,
        value: cases[at],
        points: expect.closeTo(expected, 7),
      });
    });
  }
}, 60_000);

test("a KPI or way of counting without benchmark has none", () => {
  const [mrr, mttr] = ["MRR", "MTTR"].map((id) => allFunctions.find((kpi) => kpi.id === id));
  if (!mrr || !mttr) throw new Error("MRR and MTTR are gone.");
  expect(scoreFormula(mrr, "A1")).toBeUndefined();
  expect(scoreFormula(mttr, "A1", { variant: "median" })).toBeUndefined();
});
