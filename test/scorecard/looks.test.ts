import { columnOf, columns, linesGrid, wordsGrid } from "../../src/scorecard/layout";
import { pageGrid } from "../../src/scorecard/page/pageGrid";
import { linesOf } from "../../src/scorecard/textMetrics";
import { Pages } from "../../src/scorecard/pages";
import type { Plan } from "../../src/scorecard/plan";
import { planSheets } from "../../src/scorecard/planSheets";
import type { SheetGrid } from "../../src/scorecard/sheetGrid";
import { planDetails } from "../support/planDetails";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { valueFormat } from "../../src/scorecard/sections/lineCells";
import { ink, ratingLooks, styles, type Style } from "../../src/scorecard/styles";
import { exampleScan } from "../support/findings";

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe("the looks can be read in colour, in grey and on a dark grid", () => {
  // What lies under a chart is read in the chart.
  const read = Object.entries<Style>(styles).filter(([name]) => !name.startsWith("underChart"));
  test.each(read)("%s", (_name, { color, fill = ink.white }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(ratingLooks))("the rating %s", (_word, { color, fill, icon }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
    expect(icon).toHaveLength(1);
  });

  test("every rating has an icon of its own", () => {
    expect(new Set(Object.values(ratingLooks).map(({ icon }) => icon)).size).toBe(Object.keys(ratingLooks).length);
  });
});

describe("the page", () => {
  const scorecard = buildScorecard(exampleScan(), { scope: "helpdesk.xlsx", createdAt: new Date(2026, 6, 1) });
  const plan = planDetails(scorecard, { mode: "native" });
  const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };
  const grid = linesGrid(false);
  const width = grid.width(0, columns.length);

  /** Points between the margins of a landscape page. */
  const papers = { A4: 784, Letter: 734 };
  const smallest = Math.min(
    ...Object.entries(styles).flatMap(([name, { size = 10 }]: [string, Style]) => (name === "hidden" ? [] : [size])),
  );

  test.each(Object.entries(papers))("nothing prints below 8 points on %s", (_paper, room) => {
    for (const one of [grid, linesGrid(true), pageGrid]) {
      expect((smallest * room) / one.width(0, one.printed)).toBeGreaterThanOrEqual(8);
    }
  });

  test("a percent of target past ten times says no more than that, in the table as in what is drawn from it", () => {
    const of = (column: number) => plan.cells.map((line) => line[column]?.numberFormat ?? "");
    expect(of(columnOf.percent)).toContain('[>10]"> 1,000%";0%');
    expect(plan.cells.flat().filter(({ numberFormat }) => numberFormat === "0%")).toEqual([]);
  });

  test.each([
    ["fraction", -0.0002, 1, "0.00%"],
    ["fraction", 0, 0, "0.0%"],
    ["h", 7.996, 2, '#,##0.000" h"'],
    ["money", 999, 0, "#,##0.00"],
    ["money", 1_000, 0, "#,##0"],
    ["money", 1_000.004, 1, "#,##0.000"],
  ] as const)("a %s of %p with %d more decimals shows as %s", (unit, value, moreDecimals, format) => {
    expect(valueFormat({ unit, value, moreDecimals })).toBe(format);
  });

  test("every row has a height, and every wrapped text fits its cell", () => {
    const { details, method } = planSheets(scorecard, { mode: "native", names });
    const looked = looksOf(details, grid) + looksOf(method, wordsGrid);
    expect(looked).toBeGreaterThan(100);
  });

  /** How many wrapped texts were looked at. */
  function looksOf(one: Plan, own: SheetGrid): number {
    const heights = new Map(one.rowHeights.map(({ row, height }) => [row, height]));
    const merged = new Map(one.merges.map(({ row, column, columns: count }) => [`${row},${column}`, count]));
    let looked = 0;
    one.cells.forEach((line, row) =>
      line.forEach(({ content, style: name }, column) => {
        const style: Style = styles[name];
        if (!style.wrap || typeof content !== "string" || !content.startsWith("'")) return;
        const count = merged.get(`${row},${column}`) ?? 1;
        const room = own.width(column, count);
        if (room === 0) return; // hidden
        looked += 1;
        const size = style.size ?? 10;
        const lines = linesOf(content.slice(1), room, size, style.bold);
        const height = heights.get(row) ?? 0;
        expect({ row, content, lines, height, fits: height >= lines * size * 1.2 }).toEqual({
          row,
          content,
          lines,
          height,
          fits: true,
        });
      }),
    );
    return looked;
  }

  test("no page is longer than the paper, and no chart is cut by a page break", () => {
    const starts = [0, ...plan.pageBreaks, plan.cells.length];
    starts.slice(0, -1).forEach((start, index) => {
      const end = starts[index + 1] ?? plan.cells.length;
      const height = plan.rowHeights
        .filter(({ row }) => row >= start && row < end)
        .reduce((sum, one) => sum + one.height, 0);
      expect(height).toBeLessThanOrEqual(0.648 * width);
      for (const { place } of plan.charts) expect(place.row < start && place.row + place.rows > start).toBe(false);
    });
  });

  test("hides what only the sheet's formulas need, and the columns about periods where there are none", () => {
    const hidden = plan.hiddenColumns.map((at) => columns[at]?.key);
    expect(hidden).toEqual(expect.arrayContaining(["latest", "previous", "change", "id", "severity"]));
    expect(plan.printArea.columns).toBe(columnOf.note + 1);
  });

  test("a block that does not fit the rest of a page begins the next one", () => {
    const pages = new Pages(1000); // 640 points high
    expect(pages.keepTogether(10, 600, 40)).toBe(false);
    expect(pages.keepTogether(10, 600, 41)).toBe(true);
    expect(pages.breaks).toEqual([10]);
    expect(pages.keepTogether(10, 600, 9999)).toBe(false); // longer than a page: it begins here
  });
});
