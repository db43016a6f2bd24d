import fc from "fast-check";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { cellError } from "../../../../src/workbench/document/cellValue";
import type { BorderEdge, CellBorder, CellStyle } from "../../../../src/workbench/document/style";
import { WorkbookDocument } from "../../../../src/workbench/document/workbookDocument";
import { contentOf } from "../../../../src/workbench/browser/grid/edits/cellEdit";
import { isRefused, reachesDocument } from "../../../../src/workbench/browser/grid/edits/followed";
import { readLineStyles } from "../../../../src/workbench/browser/grid/edits/lineStyles";
import { readSheet } from "../../../../src/workbench/browser/grid/edits/sheetEdit";
import {
  addSheet,
  removeSheet,
  renameSheet,
  showSheet,
  sortSheets,
} from "../../../../src/workbench/browser/grid/edits/sheetsEdit";
import { hexColor, styleChange } from "../../../../src/workbench/browser/grid/edits/styleEdit";
import { sheetSnapshot } from "../../../../src/workbench/browser/grid/snapshot/sheet";
import { toGridStyle } from "../../../../src/workbench/browser/grid/snapshot/style";

describe("what is typed", () => {
  const plain = { quotePrefix: false };
  test.each<[what: string, cell: ICellData | null, content: object]>([
    ["nothing", null, { ...plain, value: null }],
    ["an emptied cell", { v: "" }, { ...plain, value: null }],
    ["a number", { v: 150, t: 2 }, { ...plain, value: 150 }],
    ["a number kept as text", { v: "0042", t: 4 }, { value: "0042", quotePrefix: true }],
    ["a number that arrives as text", { v: "150", t: 2 }, { ...plain, value: 150 }],
    ["TRUE", { v: 1, t: 3 }, { ...plain, value: true }],
    ["text", { v: "Closed", t: 1 }, { ...plain, value: "Closed" }],
    ["an error", { v: "#n/a", t: 1 }, { ...plain, value: cellError("#N/A") }],
    ["a formula", { v: 1, f: "=A1+1" }, { ...plain, value: null, formula: "=A1+1" }],
    ["a lone equals sign", { v: "=", t: 1, f: "=" }, { ...plain, value: "=" }],
  ])("%s", (_what, cell, content) => {
    expect(contentOf(cell)).toEqual(content);
  });

  test("two lines", () => {
    const p = { id: "", documentStyle: {}, body: { dataStream: "one\rtwo\r\n" } };
    expect(contentOf({ p, t: 1 })).toEqual({ value: "one\ntwo", quotePrefix: false });
  });

  test("a formula that the cell shares with the one it was filled from", () => {
    expect(contentOf({ si: "abc", v: 3 }, "=B2*2")).toMatchObject({ formula: "=B2*2" });
  });
});

describe("formatting", () => {
  test.each([
    ["rgb(0, 97, 0)", "#006100"],
    ["rgba(255,0,0,0.5)", "#FF0000"],
    ["#abc", "#AABBCC"],
    ["#c6efce", "#C6EFCE"],
    ["inherit", undefined],
    [null, undefined],
  ])("the colour %p is %p", (given, color) => {
    expect(hexColor(given)).toBe(color);
  });

  test("only what the user changed: what the grid can't show stays", () => {
    const before: CellStyle = { bold: true, locked: false, shrinkToFit: true, fill: "#FFFFFF" };
    expect(styleChange(before, { ...toGridStyle(before), it: 1 })).toEqual({ italic: true });
    expect(styleChange(before, { bg: { rgb: "#FFFFFF" } })).toEqual({ bold: undefined });
  });

  const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0").toUpperCase()}`);
  const border: fc.Arbitrary<CellBorder> = fc.record({
    style: fc.constant("Continuous" as const),
    color,
    weight: fc.constantFrom("Hairline" as const, "Thin" as const, "Medium" as const, "Thick" as const),
  });
  const edge = fc.constantFrom<BorderEdge>("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight");
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      numberFormat: fc.constantFrom("0%", "yyyy-mm-dd", "@"),
      bold: fc.constant(true),
      italic: fc.constant(true),
      strikethrough: fc.constant(true),
      underline: fc.constantFrom("Single" as const, "Double" as const),
      color,
      fill: color,
      fontName: fc.constantFrom("Calibri", "Arial"),
      fontSize: fc.integer({ min: 6, max: 40 }),
      horizontal: fc.constantFrom("Left" as const, "Center" as const, "Right" as const, "Justify" as const),
      vertical: fc.constantFrom("Top" as const, "Center" as const, "Bottom" as const),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 9 }),
      rotation: fc.integer({ min: 1, max: 90 }),
      borders: fc.dictionary(edge, border, { minKeys: 1 }),
    },
    { requiredKeys: [] },
  );

  test("whatever the document has, the grid gives back the same", () => {
    fc.assert(
      fc.property(style, (given) => {
        const { styles } = new WorkbookDocument();
        expect(styleChange(given, toGridStyle(given))).toEqual({});
        const back = styles.with(0, styleChange({}, toGridStyle(given)));
        expect(styles.get(back)).toEqual(styles.get(styles.intern(given)));
      }),
    );
  });
});

describe("a sheet", () => {
  function shown() {
    const document = new WorkbookDocument();
    const sheet = document.addSheet("Tickets");
    sheet.columnWidths.set(1, 90.75);
    sheet.rowHeights.set(0, 30);
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
    sheet.freeze = { rows: 2, columns: 0 };
    return { document, sheet, config: structuredClone(sheetSnapshot(sheet)) as IWorksheetData };
  }

  test("that was only shown stays as it is, to the fraction of a point", () => {
    const { sheet, config } = shown();
    readSheet(config, sheet);
    expect([...sheet.columnWidths]).toEqual([[1, 90.75]]);
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
  });

  test("takes over widths, heights, hidden columns, merged cells, panes, gridlines and the tab's colour", () => {
    const { sheet, config } = shown();
    config.columnData[2] = { w: 100 };
    config.columnData[3] = { hd: 1 };
    config.rowData[7] = { h: 40 };
    config.rowData[8] = { h: 60, ia: 1 };
    config.mergeData = [];
    config.freeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
    config.showGridlines = 0;
    config.tabColor = "rgb(192,0,0)";
    readSheet(config, sheet);
    expect(sheet.columnWidths.get(2)).toBe(75);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect(sheet.rowHeights.get(7)).toBe(30);
    expect(sheet.rowHeights.has(8)).toBe(false);
    expect(sheet).toMatchObject({ merges: [], freeze: undefined, showGridlines: false, tabColor: "#C00000" });
  });

  test("takes over the formatting of a whole column", () => {
    const { document, sheet, config } = shown();
    config.columnData[5] = { s: "made by the grid" };
    readLineStyles(document, sheet, config, () => ({ bl: 1 }));
    expect(document.styles.get(sheet.cells.style(99, 5))).toEqual({ bold: true });
  });
});

describe("the list of sheets", () => {
  function workbook() {
    const document = new WorkbookDocument();
    const [data, score] = [document.addSheet("Data"), document.addSheet("Score")];
    score.cells.setFormula(0, 0, "=SUM(Data!A1:A3)", 6);
    return { document, data, score };
  }
  const names = (document: WorkbookDocument) => document.sheets.map(({ name }) => name);

  test("a new sheet stands where it was put, is active, and finds a free name", () => {
    const { document } = workbook();
    addSheet(document, "Data", 1);
    expect(names(document)).toEqual(["Data", "Data (2)", "Score"]);
    expect(document.activeSheet.name).toBe("Data (2)");
  });

  test("formulas follow a sheet's new name", () => {
    const { document, data, score } = workbook();
    renameSheet(document, data, "Tickets 2026");
    expect(score.cells.formula(0, 0)).toBe("=SUM('Tickets 2026'!A1:A3)");
    expect(score.cells.isDirty(0, 0)).toBe(false);
  });

  test.each(["", "Score", "a/b", "x".repeat(32), "'quoted'"])("a sheet can't be called %p", (name) => {
    const { document, data } = workbook();
    renameSheet(document, data, name);
    expect(data.name).toBe("Data");
  });

  test("what read a deleted sheet is #REF! and due; the last visible sheet stays", () => {
    const { document, data, score } = workbook();
    removeSheet(document, data);
    expect(score.cells.formula(0, 0)).toBe("=SUM(#REF!)");
    expect(score.cells.isDirty(0, 0)).toBe(true);
    removeSheet(document, score);
    showSheet(document, score, false);
    expect(names(document)).toEqual(["Score"]);
    expect(score.visibility).toBe("Visible");
  });

  test("hiding the active sheet shows another", () => {
    const { document, data } = workbook();
    document.activeSheet = data;
    showSheet(document, data, false);
    expect(document.activeSheet.name).toBe("Score");
  });

  test("nothing of it while the workbook's structure is protected", () => {
    const { document, data, score } = workbook();
    document.structureProtected = true;
    addSheet(document, "New", 0);
    removeSheet(document, data);
    renameSheet(document, data, "Other");
    showSheet(document, data, false);
    sortSheets(document, [score.id, data.id]);
    expect(names(document)).toEqual(["Data", "Score"]);
    expect(data.visibility).toBe("Visible");
  });

  test("moves", () => {
    const { document, data, score } = workbook();
    sortSheets(document, [score.id, data.id]);
    expect(names(document)).toEqual(["Score", "Data"]);
  });
});

describe("what the grid can do to a workbook either reaches the document or is refused", () => {
  test.each([
    ["sheet.mutation.set-range-values", true],
    ["sheet.mutation.remove-sheet", true],
    ["sheet.mutation.insert-row", false],
    ["sheet.mutation.remove-col", false],
    ["sheet.mutation.add-conditional-rule", false],
    ["sheet.mutation.reorder-range", false],
    ["sheet.mutation.invented-tomorrow", false],
  ])("%s: %p", (id, reaches) => {
    expect(reachesDocument(id)).toBe(reaches);
    expect(isRefused(id)).toBe(!reaches);
  });

  test.each([
    "sheet.mutation.set-worksheet-row-auto-height",
    "sheet.operation.set-selections",
    "doc.mutation.rich-text",
  ])("%s concerns the view only", (id) => {
    expect([reachesDocument(id), isRefused(id)]).toEqual([false, false]);
  });
});
