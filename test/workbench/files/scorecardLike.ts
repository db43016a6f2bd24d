import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import type { ChartAxis } from "../../../src/workbench/document/chart";
import type { SheetDocument } from "../../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const axis = (): ChartAxis => ({
  visible: true,
  titleVisible: false,
  reversePlotOrder: false,
  majorGridlines: true,
  minorGridlines: false,
  font: {},
});

/** Adds a sheet that uses everything a scorecard sheet may use. */
export function addScorecardLike(document: WorkbookDocument, name = "Score <&> 'card'", index = 0): SheetDocument {
  document.calculator = univerCalculator;
  const sheet = document.addSheet(name, index);
  const { cells } = sheet;
  const style = (row: number, column: number, look: Parameters<typeof document.styles.intern>[0]) =>
    cells.setStyle(row, column, document.styles.intern(look));
  cells.set(0, 0, 'Title <&> "q" \u000b _x0041_ é 😀\nnext');
  style(0, 0, { bold: true, fontSize: 20, fontName: "Arial", color: "#17324D", fill: "#E9EEF4", wrap: true });
  cells.setFormula(1, 0, "=SUM(B7:B9)/24");
  style(1, 0, {
    numberFormat: '0.0%" of <all>"',
    horizontal: "Right",
    borders: { EdgeBottom: { style: "Continuous", color: "#D5DBE3", weight: "Thin" } },
  });
  cells.setFormula(2, 0, '=IF(A2>0.2,"o""k","no")');
  cells.setFormula(3, 0, "=A2>0.2");
  cells.setFormula(4, 0, "=1/0");
  cells.setFormula(5, 0, "=MEDIAN(IF(B7:B9>1,B7:B9))");
  cells.setFormula(6, 0, "=PERCENTILE.INC(B7:B9,0.5)");
  cells.setFormula(7, 0, '=IF(A2>0.2,"","x")');
  [1, 2, 3.0000000000000004, true, "=not a formula", ""].forEach((value, row) => cells.set(6 + row, 1, value));
  style(10, 1, { quotePrefix: true, underline: "Single", italic: true });
  sheet.columnWidths.set(0, 132).set(1, 66).set(3, 40.5);
  sheet.hiddenColumns.add(3);
  sheet.rowHeights.set(0, 30.75);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.tabColor = "#17324D";
  sheet.showGridlines = false;
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.names.push({ name: "Mark", formula: "=$A$1", visible: false, comment: "a <b>" });
  const formatted = { row: 6, column: 1, rows: 3, columns: 1 };
  const common = { priority: 0, stopIfTrue: false, ranges: [formatted] };
  sheet.conditionalFormats.push(
    { ...common, id: "1", type: "Custom", formula: '=$A3="o""k"', style: { fill: "#DDF2E3", color: "#14602F" } },
    {
      ...common,
      id: "2",
      type: "DataBar",
      priority: 1,
      lower: { type: "Number", formula: "0" },
      upper: { type: "Automatic" },
      positive: { fillColor: "#9DB8D6", borderColor: "", gradientFill: false },
      negative: {
        fillColor: "#FF0000",
        borderColor: "",
        gradientFill: false,
        matchPositiveFillColor: false,
        matchPositiveBorderColor: true,
      },
      axisColor: "#000000",
      axisFormat: "Automatic",
      direction: "Context",
      showBarOnly: false,
    },
    {
      ...common,
      id: "3",
      type: "ContainsText",
      priority: 2,
      rule: { operator: "Contains", text: 'a"<' },
      style: { bold: true },
    },
    {
      ...common,
      id: "4",
      type: "CellValue",
      priority: 3,
      rule: { operator: "Between", formula1: "=1", formula2: "2" },
      style: {},
    },
    {
      ...common,
      id: "5",
      type: "IconSet",
      priority: 4,
      set: "ThreeTrafficLights1",
      reverse: true,
      showIconOnly: false,
      criteria: [0, 33, 67].map((percent) => ({
        type: "Percent",
        formula: String(percent),
        operator: "GreaterThanOrEqual",
      })),
    },
  );
  Object.assign(sheet.pageLayout, {
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    printArea: { row: 0, column: 0, rows: 12, columns: 2 },
    titleRows: { row: 0, rows: 1 },
  });
  sheet.pageLayout.headerFooter.rightFooter = "Page &P of &N <1>";
  sheet.hyperlinks.push(
    {
      rect: { row: 3, column: 0, rows: 1, columns: 1 },
      documentReference: `'First'!A1`,
      screenTip: 'To <the> "source"',
    },
    { rect: { row: 4, column: 0, rows: 1, columns: 2 }, address: "https://example.com/?a=1&b=2" },
  );
  sheet.autoFilter = {
    rect: { row: 20, column: 0, rows: 6, columns: 3 },
    columns: new Map([
      [0, { values: ["", "Open", "<New>"] }],
      [2, { custom: { first: ">=5", second: "<10", and: true } }],
    ]),
  };
  sheet.hiddenRows.add(22);
  sheet.rowBreaks.push(5, 9);
  sheet.columnBreaks.push(2);
  sheet.validations.push(
    {
      ranges: [formatted],
      rule: { type: "List", source: 'a,b "<c>"', inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { message: "One of <three>", showAlert: true, style: "Warning", title: "Mode" },
      prompt: { message: "", showPrompt: true, title: "" },
    },
    {
      ranges: [{ row: 0, column: 5, rows: 2, columns: 1 }],
      rule: { type: "Decimal", operator: "Between", formula1: "0", formula2: "=B7*2" },
      ignoreBlanks: false,
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "A number", showPrompt: true, title: "Target" },
    },
  );
  sheet.charts.push({
    id: "c",
    name: "Chart 1",
    type: "BarClustered",
    left: 200,
    top: 60,
    width: 360,
    height: 216,
    seriesBy: "Columns",
    title: { text: "Profile <1>", visible: true, font: { bold: true } },
    legend: { visible: false, position: "Bottom", overlay: false, font: {} },
    categoryAxis: { ...axis(), reversePlotOrder: true, tickLabelSpacing: 1 },
    valueAxis: { ...axis(), minimum: 0 },
    series: [
      {
        name: "Series & more",
        values: { sheetId: sheet.id, rect: formatted },
        categories: { sheetId: sheet.id, rect: { row: 0, column: 0, rows: 3, columns: 1 } },
        hasDataLabels: true,
        fill: "#17324D",
        points: new Map(),
      },
    ],
    altTextTitle: "Profile",
    altTextDescription: "Three bars",
  });
  return sheet;
}
