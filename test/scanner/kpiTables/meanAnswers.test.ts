import type { Cell } from "../../../src/cells/cell";
import { named, only, scanCells } from "../../support/tables";

const months = ["2025-10", "2025-11", "2025-12"];

/** A table of three months under a heading for the score, with what stands beside it. */
function table(
  score: string,
  scores: readonly Cell[],
  beside: Readonly<Record<string, readonly Cell[]>> = {},
): Cell[][] {
  const rows = months.map((month, n): Cell[] => [
    month,
    90 + n,
    scores[n],
    ...Object.values(beside).map((cells) => cells[n]),
  ]);
  return [["Month", "SLA %", score, ...Object.keys(beside)], ...rows];
}

describe("means of answers under the name of the promoter score", () => {
  test.each([
    ["Promoter Pct", "Detractor Pct", [12, 38.1, 24], [68, 42.9, 52]],
    ["% Promoters", "% Detractors", ["12%", "38.1%", "24%"], ["68%", "42.9%", "52%"]],
    ["promoters_pct", "detractors_pct", [0.12, 0.381, 0.24], [0.68, 0.429, 0.52]],
  ])("%s and %s beside them give the score", async (high, low, promoters, detractors) => {
    const result = await scanCells(table("Avg NPS", [5.5, 7.1, 6.4], { [high]: promoters, [low]: detractors }));
    expect(only(result, "NPS").value).toBeCloseTo(-28, 9);
    expect(only(result, "NPS").ranges).toEqual(["Data!$D$4", "Data!$E$4"]);
    const series = result.series.find(({ kpi, grain }) => kpi === "NPS" && grain === "month");
    expect(series?.points.map(({ value }) => Math.round(10 * value) / 10)).toEqual([-56, -4.8, -28]);
  });

  test("KPIs below each other: shares in rows of their own", async () => {
    const result = await scanCells([
      ["KPI", "Value"],
      ["SLA compliance %", 92],
      ["Average NPS", 8.1],
      ["Promoters (%)", 55],
      ["Detractors (%)", 15],
    ]);
    expect(only(result, "NPS").value).toBe(40);
    expect(only(result, "NPS").native).toEqual({ formula: "=Data!$B$4-Data!$B$5" });
  });

  test("numbers of promoters are no shares", async () => {
    const result = await scanCells(
      table("Avg NPS", [5.5, 7.1, 6.4], { Promoters: [12, 38, 24], Detractors: [68, 42, 52] }),
    );
    expect(named(result)).toEqual(["SLA reported"]);
  });

  test.each([
    ["Avg NPS", [5.5, 7.1, 6.4]],
    ["Average NPS score", [8, 7, 9]],
    ["NPS", [8.2, 7.9, 8.4]],
    ["NPS (moyenne)", [8, 7, 9]],
  ])("without them %s of %j is asked, and the answer counts", async (heading, scores) => {
    const cells = table(heading, scores);
    const result = await scanCells(cells);
    expect(named(result)).toEqual(["SLA reported"]);
    expect(result.questions.map(({ id }) => id)).toEqual(["mean:Data!C4"]);
    const asScore = await scanCells(cells, { answers: { "mean:Data!C4": "score" } });
    expect(only(asScore, "NPS").value).toBe(scores[2]);
    const asMean = await scanCells(cells, { answers: { "mean:Data!C4": "mean" } });
    expect(named(asMean)).toEqual(["SLA reported"]);
    expect(asMean.questions).toEqual([]);
  });

  test.each([
    ["NPS", [52, 48, 55.5]],
    ["Avg NPS", [42, 38, 51]],
    ["NPS", [9, 8, 10]],
    ["NPS", [-4.5, 3.5, 8]],
  ])("%s of %j is the score itself", async (heading, scores) => {
    expect(only(await scanCells(table(heading, scores)), "NPS").value).toBe(scores[2]);
  });
});

test("means per account can't be sorted into promoters and detractors", async () => {
  const rows = Array.from({ length: 12 }, (_none, n): Cell[] => [`Client ${n}`, 100 + n, "Active", 6.5 + n / 4]);
  const result = await scanCells([["Client", "MRR", "Status", "NPS"], ...rows]);
  expect(named(result).filter((one) => one.startsWith("NPS"))).toEqual([]);
  const whole = rows.map((row, n): Cell[] => [...row.slice(0, 3), n % 2 ? 10 : 3]);
  expect(only(await scanCells([["Client", "MRR", "Status", "NPS"], ...whole]), "NPS").value).toBe(0);
});
