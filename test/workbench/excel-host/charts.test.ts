import { failureCode, fill, onFirstSheet, openHost } from "./openHost";

async function withData() {
  const host = openHost();
  await fill(host, [
    ["", "Target", "Actual"],
    ["FCR", 1, 0.95],
    ["CSAT", 1, 1.02],
    ["MTTR", 1, 0.6],
    ["SLA", 1, 0.98],
  ]);
  return host;
}

test("a chart reads names and categories from its source", async () => {
  await onFirstSheet(await withData(), async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C5"), "Auto");
    chart.load("name, chartType");
    chart.series.load("items/name, count");
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(["Chart 1", "BarClustered"]);
    expect(chart.series.items.map((series) => series.name)).toEqual(["Target", "Actual"]);
  });
});

test("its series point at the cells", async () => {
  const host = await withData();
  await onFirstSheet(host, (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Columns"));
  const { id, charts } = host.document.sheets[0]!;
  expect(charts[0]?.series[1]).toMatchObject({
    values: { sheetId: id, rect: { row: 1, column: 2, rows: 4, columns: 1 } },
    categories: { sheetId: id, rect: { row: 1, column: 0, rows: 4, columns: 1 } },
    nameRange: { sheetId: id, rect: { row: 0, column: 2, rows: 1, columns: 1 } },
  });
});

test("numbers alone make one series without names", async () => {
  const host = openHost();
  await fill(host, [[1], [2], [3]]);
  await onFirstSheet(host, async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(["Series1"]);
  });
});

test("title, legend, axes and series are set and read back", async () => {
  const host = await withData();
  await onFirstSheet(host, async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B5"), "Columns");
    chart.name = "MSP rating profile";
    chart.title.text = "Percent of target";
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 2;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.title.text = "Share";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    const series = chart.series.getItemAt(0);
    series.gapWidth = 40;
    series.format.fill.setSolidColor("#0078D4");
    series.points.getItemAt(2).format.fill.setSolidColor("#C00000");
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0%";
    chart.setPosition("E2", "J20");
    chart.load("left, top, width, height, title/text, legend/visible, axes/valueAxis/maximum");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 285]);
    expect([chart.title.text, chart.legend.visible, chart.axes.valueAxis.maximum]).toEqual([
      "Percent of target",
      false,
      2,
    ]);
  });
  const [chart] = host.document.sheets[0]!.charts;
  expect(chart).toMatchObject({
    name: "MSP rating profile",
    valueAxis: {
      minimum: 0,
      maximum: 2,
      numberFormat: "0%",
      majorGridlines: false,
      title: "Share",
      titleVisible: true,
    },
    categoryAxis: { reversePlotOrder: true, tickLabelSpacing: 1 },
    title: { text: "Percent of target", visible: true, font: { size: 12 } },
  });
  expect(chart?.series[0]).toMatchObject({ gapWidth: 40, fill: "#0078D4", hasDataLabels: true });
  expect([...chart!.series[0]!.points]).toEqual([[2, { fill: "#C00000" }]]);
});

test("charts are found by name and deleted", async () => {
  const host = await withData();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.charts.add("Pie", sheet.getRange("A1:B5")).name = "Mix";
    const found = sheet.charts.getItem("mix").load("name");
    const none = sheet.charts.getItemOrNullObject("Other");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([found.name, none.isNullObject, count.value]).toEqual(["Mix", true, 1]);
    found.delete();
  });
  expect(host.document.sheets[0]?.charts).toEqual([]);
});

test("a bound that Excel would choose while drawing isn't made up", async () => {
  const load = onFirstSheet(await withData(), (sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B5")).axes.valueAxis.load("maximum");
  });
  expect(await failureCode(load)).toBe("ApiNotImplementedInSimulator");
});

test("a chart type that is none is refused", async () => {
  const add = onFirstSheet(
    await withData(),
    (sheet) => void sheet.charts.add("Bars" as "Line", sheet.getRange("A1:B5")),
  );
  expect(await failureCode(add)).toBe("InvalidArgument");
});
