import { cellError, type CellValue } from "../../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../../src/workbench/document/workbookDocument";
import { toGridCell, toGridValue } from "../../../../src/workbench/browser/grid/snapshot/cell";
import { toGridStyle } from "../../../../src/workbench/browser/grid/snapshot/style";
import { workbookSnapshot } from "../../../../src/workbench/browser/grid/snapshot/workbook";

const [text, number, boolean, forcedText] = [1, 2, 3, 4];

describe("values", () => {
  test.each<[value: CellValue, shown: object]>([
    [null, {}],
    [0.75, { v: 0.75, t: number }],
    [true, { v: 1, t: boolean }],
    [false, { v: 0, t: boolean }],
    ["Closed", { v: "Closed", t: text }],
    ["", { v: "", t: text }],
    ["0042", { v: "0042", t: forcedText }],
    [cellError("#DIV/0!"), { v: "#DIV/0!", t: text }],
  ])("%p", (value, shown) => {
    expect(toGridValue(value)).toEqual(shown);
  });

  test("a formula goes with its value; one that can't be calculated shows #NAME? and no value of its own", () => {
    const sheet = new WorkbookDocument().addSheet("Tickets");
    sheet.cells.setFormula(0, 0, "=1+1", 2);
    expect(toGridCell(sheet, 0, 0)).toEqual({ v: 2, t: number, f: "=1+1" });
    expect(toGridCell(sheet, 0, 0, true)).toEqual({ v: "#NAME?", t: text, f: "=1+1" });
    expect(toGridCell(sheet, 5, 5)).toBeUndefined();
  });
});

test("formatting: numbers, font, fill, alignment, borders; what is Excel's default is left out", () => {
  expect(
    toGridStyle({
      numberFormat: "0.0%",
      bold: true,
      underline: "Double",
      color: "#006100",
      fill: "#C6EFCE",
      fontSize: 14,
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      indent: 1,
      borders: { EdgeBottom: { style: "Continuous", color: "#1B365D", weight: "Medium" } },
    }),
  ).toEqual({
    n: { pattern: "0.0%" },
    bl: 1,
    ul: { s: 1, t: 10 },
    cl: { rgb: "#006100" },
    bg: { rgb: "#C6EFCE" },
    fs: 14,
    ht: 2,
    vt: 1,
    tb: 3,
    pd: { l: 12 },
    bd: { b: { s: 8, cl: { rgb: "#1B365D" } } },
  });
  expect(toGridStyle({ numberFormat: "General", horizontal: "General", underline: "None" })).toEqual({});
});

describe("a workbook", () => {
  const document = new WorkbookDocument();
  const tickets = document.addSheet("Tickets");
  const hidden = document.addSheet("Data");
  hidden.visibility = "VeryHidden";
  tickets.cells.set(2, 1, 5);
  tickets.cells.setStyle(2, 1, document.styles.intern({ bold: true }));
  tickets.columnWidths.set(1, 90);
  tickets.rowHeights.set(0, 30);
  tickets.hiddenRows.add(4);
  tickets.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  tickets.freeze = { rows: 2, columns: 1 };
  tickets.tabColor = "#C00000";
  tickets.showGridlines = false;
  const snapshot = workbookSnapshot(document, "workbook");
  const sheet = snapshot.sheets[tickets.id];

  test("has its sheets in order, hidden ones too", () => {
    expect(snapshot.sheetOrder).toEqual([tickets.id, hidden.id]);
    expect(snapshot.sheets[hidden.id]).toMatchObject({ name: "Data", hidden: 1 });
    expect(sheet).toMatchObject({ name: "Tickets", hidden: 0, tabColor: "#C00000", showGridlines: 0 });
  });

  test("has cells with the document's styles", () => {
    expect(sheet?.cellData).toEqual({ 2: { 1: { v: 5, t: number, s: "document-1" } } });
    expect(snapshot.styles["document-1"]).toEqual({ bl: 1 });
  });

  test("has widths and heights in pixels, at four for three points", () => {
    expect(sheet).toMatchObject({ defaultColumnWidth: 64, defaultRowHeight: 20, columnData: { 1: { w: 120 } } });
    expect(sheet?.rowData).toMatchObject({ 0: { h: 40, ia: 0 }, 4: { hd: 1 } });
  });

  test("has merged cells and frozen panes", () => {
    expect(sheet?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(sheet?.freeze).toEqual({ ySplit: 2, xSplit: 1, startRow: 2, startColumn: 1 });
  });

  test("offers room to type into, and not a million rows", () => {
    expect(sheet?.rowCount).toBe(1000);
    tickets.cells.set(99_999, 29, 1);
    expect(workbookSnapshot(document, "workbook").sheets[tickets.id]).toMatchObject({
      rowCount: 100_200,
      columnCount: 42,
    });
  });
});
