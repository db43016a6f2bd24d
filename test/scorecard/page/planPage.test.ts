import { buildScorecard } from "../../../src/scorecard/buildScorecard";
import { at, pageGrid } from "../../../src/scorecard/page/pageGrid";
import { planSheets } from "../../../src/scorecard/planSheets";
import type { Mode, Typed } from "../../../src/scorecard/plan";
import { exampleScan, finding } from "../../support/findings";

const example = exampleScan();
const median = finding({ kpi: "MTTR", variant: "median", value: 5, unit: "h" });
const scorecard = buildScorecard(
  { ...example, findings: [...example.findings, median] },
  { scope: "helpdesk.xlsx", createdAt: new Date(2026, 6, 1) },
);
const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };

function pageOf(mode: Mode, typed: ReadonlyMap<string, Typed> = new Map()) {
  const { page } = planSheets(scorecard, { mode, names, typed });
  const lines = page.cells.filter((cells) => String(cells[at.key]?.content ?? "").includes("/"));
  return { page, keys: lines.map((cells) => String(cells[at.key]?.content).slice(1)), lines };
}

describe("the one page", () => {
  test("has one line for each KPI, and at most 15", () => {
    const { keys } = pageOf("native");
    const kpis = keys.map((key) => key.split("/")[0]);
    expect(new Set(kpis).size).toBe(kpis.length);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.length).toBeLessThanOrEqual(15);
  });

  test("leaves out what the user marked with no, and shows what is marked with yes beside its KPI's other lines", () => {
    const { keys } = pageOf("native");
    const [out = ""] = keys;
    const wanted = "MTTR/median@Tickets!A1";
    expect(keys).not.toContain(wanted);
    const typed = new Map<string, Typed>([
      [out, { onPage: "no" }],
      [wanted, { onPage: "yes" }],
    ]);
    const changed = pageOf("native", typed).keys;
    expect(changed).not.toContain(out);
    expect(changed).toContain(wanted);
  });

  test("fits one page: no row is so high that letters would print below eight points", () => {
    const { page } = pageOf("native");
    const height = page.rowHeights.reduce((sum, one) => sum + one.height, 0);
    const scale = Math.min(734 / pageGrid.width(0, pageGrid.printed), 509 / height);
    expect(10 * scale).toBeGreaterThanOrEqual(8);
    expect(page.fit).toBe("page");
  });

  test("finds its lines by name, in formulas of at most 255 characters", () => {
    const formulas = pageOf("native")
      .page.cells.flat()
      .flatMap(({ content }) => (typeof content === "string" && content.startsWith("=") ? [content] : []));
    expect(formulas.some((formula) => formula.includes("INDEX(MSP_Scorecard_Lines,"))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("MSP Details'!$"))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
  });

  test("its chart has a bar for every share of a target, one below the other", () => {
    const { page, lines } = pageOf("values");
    const [chart] = page.charts;
    const labels = chart?.labels ?? { row: 0, rows: 0, column: 0, columns: 0 };
    const bars = page.cells.slice(labels.row, labels.row + labels.rows).map((cells) => {
      const [reached, short] = [cells[at.reached]?.content, cells[at.short]?.content];
      return [cells[at.label]?.content, typeof reached === "number" || typeof short === "number"];
    });
    expect(bars.length).toBeGreaterThan(2);
    expect(bars.length).toBeLessThanOrEqual(lines.length);
    expect(bars.every(([label, hasBar]) => label !== "" && hasBar)).toBe(true);
    const below = page.cells.slice(labels.row + labels.rows).map((cells) => cells[at.label]?.content ?? "");
    expect(below.filter(Boolean)).toEqual([]);
  });

  test("holds numbers only where values are wanted", () => {
    const { lines } = pageOf("values");
    const contents = lines.flat().map(({ content }) => content);
    expect(contents.filter((content) => typeof content === "string" && content.startsWith("="))).toEqual([]);
    expect(lines.every((cells) => typeof cells[at.value]?.content === "number")).toBe(true);
  });
});
