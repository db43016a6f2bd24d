import fc from "fast-check";
import type { ChartAxis, ChartDocument, ChartSeries } from "../../../../src/workbench/document/chart";
import { WorkbookDocument } from "../../../../src/workbench/document/workbookDocument";
import { chartModel, kindOf } from "../../../../src/workbench/browser/grid/charts/chartModel";
import { chartSvg } from "../../../../src/workbench/browser/grid/charts/chartSvg";
import { niceScale, ticks } from "../../../../src/workbench/browser/grid/charts/scale";
import { element, fitted } from "../../../../src/workbench/browser/grid/charts/svg";

const axis = (): ChartAxis => ({
  visible: true,
  titleVisible: false,
  reversePlotOrder: false,
  majorGridlines: false,
  minorGridlines: false,
  font: {},
});

function workbook(type: string, change: Partial<ChartDocument> = {}, series: Partial<ChartSeries> = {}) {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Score");
  ["MTTR", "FCR & <more>", "CSAT"].forEach((name, row) => sheet.cells.set(row, 0, name));
  [4, 8, null].forEach((value, row) => sheet.cells.set(row, 1, value));
  const range = (column: number) => ({ sheetId: sheet.id, rect: { row: 0, column, rows: 3, columns: 1 } });
  const chart: ChartDocument = {
    id: "{1}",
    name: "Chart 1",
    type,
    left: 0,
    top: 0,
    width: 300,
    height: 150,
    seriesBy: "Columns",
    title: { text: "Percent of target", visible: true, font: {} },
    legend: { visible: false, position: "Bottom", overlay: false, font: {} },
    categoryAxis: axis(),
    valueAxis: axis(),
    series: [
      { name: "KPIs", values: range(1), categories: range(0), hasDataLabels: false, points: new Map(), ...series },
    ],
    ...change,
  };
  return { document, sheet, chart, svg: () => chartSvg(chartModel(document, chart), "c") };
}

/** The numbers of an attribute of every element of a kind. */
function numbers(svg: string, name: string, attribute: string): number[] {
  return [...svg.matchAll(new RegExp(`<${name} [^>]*?\\b${attribute}="([^"]*)"`, "g"))].map((match) =>
    Number(match[1]),
  );
}
const bars = (svg: string, attribute: string) => numbers(svg, "rect", attribute).slice(1);

describe("a chart is an image with a name and a description", () => {
  test("its title, and its numbers where it has no alternative text", () => {
    const svg = workbook("ColumnClustered").svg();
    expect(svg).toContain('role="img" aria-labelledby="c-title" aria-describedby="c-description"');
    expect(svg).toContain('<title id="c-title">Percent of target</title>');
    expect(svg).toContain('<desc id="c-description">KPIs. MTTR: 4; FCR &amp; &lt;more&gt;: 8; CSAT: none</desc>');
  });

  test("its alternative text", () => {
    const svg = workbook("Line", { altTextTitle: "Trend", altTextDescription: "MTTR falls." }).svg();
    expect(svg).toContain('<title id="c-title">Trend</title>');
    expect(svg).toContain('<desc id="c-description">MTTR falls.</desc>');
  });

  test("its size in pixels", () => {
    expect(workbook("Line").svg()).toContain('width="400" height="200"');
  });
});

describe("columns and bars", () => {
  test("twice the value is twice the height, from the same line", () => {
    const svg = workbook("ColumnClustered").svg();
    const [first = 0, second = 0] = bars(svg, "height");
    expect(bars(svg, "height")).toHaveLength(2);
    expect(second / first).toBeCloseTo(2, 2);
    const ends = bars(svg, "y").map((y, index) => y + (bars(svg, "height")[index] ?? 0));
    expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 1);
  });

  test("bars grow to the right; the first is at the bottom, or at the top where the axis is reversed", () => {
    const plain = workbook("BarClustered").svg();
    const [first = 0, second = 0] = bars(plain, "width");
    expect(second / first).toBeCloseTo(2, 2);
    const [lower = 0, upper = 0] = bars(plain, "y");
    expect(lower).toBeGreaterThan(upper);
    const reversed = workbook("BarClustered", { categoryAxis: { ...axis(), reversePlotOrder: true } }).svg();
    const [top = 0, below = 0] = bars(reversed, "y");
    expect(top).toBeLessThan(below);
  });

  test("data labels say the value in the cell's format, single points have their colour", () => {
    const { document, sheet, svg } = workbook(
      "ColumnClustered",
      {},
      { hasDataLabels: true, points: new Map([[1, { fill: "#C00000" }]]) },
    );
    sheet.cells.setStyle(0, 1, document.styles.intern({ numberFormat: "0.0%" }));
    expect(svg()).toContain(">400.0%</text>");
    expect(svg()).toMatch(/<rect [^>]*fill="#C00000"/);
  });

  test("a stack is as high as its parts together", () => {
    const { chart, svg } = workbook("ColumnStacked");
    const [series] = chart.series;
    if (!series) throw new Error("no series");
    chart.series.push({ ...series, name: "again" });
    const heights = bars(svg(), "height");
    const tops = bars(svg(), "y");
    expect((tops[3] ?? 0) + (heights[3] ?? 0)).toBeCloseTo(tops[0] ?? 0, 1);
  });
});

test("a line has a gap where there is no value", () => {
  const { sheet, svg } = workbook("LineMarkers");
  expect(svg().match(/<polyline /g)).toHaveLength(1);
  expect(svg().match(/<circle /g)).toHaveLength(2);
  sheet.cells.set(2, 1, 6);
  sheet.cells.set(1, 1, null);
  expect(svg().match(/<polyline /g)).toHaveLength(2);
});

test("a ring has a slice for every value above zero", () => {
  const svg = workbook("Doughnut", { legend: { visible: true, position: "Right", overlay: false, font: {} } }).svg();
  expect(svg.match(/<path /g)).toHaveLength(2);
  expect(svg).toContain(">FCR &amp; &lt;more&gt;</text>");
});

test.each(["ColumnClustered", "BarStacked100", "Line", "AreaStacked", "Pie", "XYScatter", "Radar"])(
  "%s of nothing is drawn without a number that is none",
  (type) => {
    const { sheet, svg } = workbook(type);
    sheet.cells.clear({ row: 0, column: 0, rows: 3, columns: 2 }, "all");
    expect(svg()).not.toMatch(/NaN|Infinity|undefined/);
  },
);

test.each([
  ["3DColumnStacked", "column"],
  ["BarOfPie", "pie"],
  ["BarClustered", "bar"],
  ["DoughnutExploded", "doughnut"],
  ["3DAreaStacked", "area"],
  ["LineMarkers", "line"],
])("%s is drawn as %s", (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

describe("an axis", () => {
  test.each([
    [[0, 4, 8], {}, [0, 2, 4, 6, 8, 10]],
    [[0, 0.9], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[-3, 12], {}, [-5, 0, 5, 10, 15]],
    [[0, 7], { minimum: 0, maximum: 2, majorUnit: 1 }, [0, 1, 2]],
    // As Excel draws an axis up to 1, and one without values.
    [[0, 1], {}, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
    [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  ])("of %p has round steps", (values, given, expected) => {
    expect(ticks(niceScale(values, given))).toEqual(expected);
  });

  test("holds all its values in at most a dozen steps", () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        const scale = niceScale(given, {});
        expect(scale.minimum).toBeLessThanOrEqual(Math.min(...given));
        expect(scale.maximum).toBeGreaterThanOrEqual(Math.max(...given));
        expect(ticks(scale).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

test("texts are escaped and shortened to their place", () => {
  expect(element("text", { fill: '"red"', x: 1.23456, y: undefined }, "a")).toBe(
    '<text fill="&quot;red&quot;" x="1.23">a</text>',
  );
  expect(fitted("First contact resolution", 10, 60)).toBe("First cont…");
});
