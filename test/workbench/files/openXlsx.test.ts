import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../../src/workbench/files/inputError";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { describeWithData } from "../../support/sharedData";
import { rows, workbookBytes, workbookParts, zipOf, type Ingredients } from "./builtWorkbook";

function open(given: Ingredients) {
  const opened = openXlsx(workbookBytes(given), "book.xlsx");
  const [first] = opened.document.sheets;
  if (!first) throw new Error("no sheet");
  return { ...opened, sheet: first, cells: first.cells };
}

const dateStyles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/>' +
  '<name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="0"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0"/></cellXfs>';

describe("values", () => {
  test("every type of cell arrives as what it is", () => {
    const { cells } = open({
      sheets: {
        Data: rows(
          '<c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
            '<c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve">line </t></r><rPh><t>guide</t></rPh></is></c>' +
            '<c r="F1" t="str"><v>#N/A</v></c><c r="G1" t="d"><v>2016-02-29T12:00:00</v></c><c r="H1"/>',
        ),
      },
      strings: "<si><t>first</t></si><si><r><t>a&amp;b_x000B_</t></r><r><t>_x005F_x</t></r></si>",
    });
    const values = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => cells.value(0, column));
    expect(values).toEqual(["a&b\u000b_x", 1.5, true, { error: "#N/A" }, "inline ", "#N/A", 42429.5, null]);
  });

  test.each(["44927.123456789012", "0.1", "60", "59.5", "-3.5E-7", "45000.999999999993"])(
    "the date cell %s keeps every digit",
    (text) => {
      const { cells, document } = open({
        sheets: { D: rows(`<c r="A1" s="2"><v>${text}</v></c>`) },
        styles: dateStyles,
      });
      expect(cells.value(0, 0)).toBe(Number(text));
      expect(document.styles.get(cells.style(0, 0)).numberFormat).toBe("m/d/yyyy h:mm");
    },
  );

  test("days counted from 1904 stay as they are, and the document says so", () => {
    const { cells, document } = open({
      beforeSheets: '<workbookPr date1904="1"/>',
      sheets: { D: rows('<c r="A1"><v>41000</v></c><c r="B1" t="d"><v>2016-02-29</v></c>') },
    });
    expect(document.date1904).toBe(true);
    expect([cells.value(0, 0), cells.value(0, 1)]).toEqual([41_000, 42_429 - 1462]);
  });

  test("cells and rows without addresses follow one another", () => {
    const { cells } = open({
      sheets: { D: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>" },
    });
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(1, 0)]).toEqual([1, 2, 3]);
  });

  test("elements may carry a namespace prefix", () => {
    const parts = workbookParts({ sheets: { D: "" } });
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(openXlsx(zipOf(parts), "b.xlsx").document.sheets[0]?.cells.value(0, 0)).toBe(7);
  });
});

describe("formulas", () => {
  test("come with the value that the file holds; without one they are due", () => {
    const { cells } = open({
      sheets: {
        D: rows(
          '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>_xlfn.CONCAT("x")</f><v></v></c>',
        ),
      },
    });
    expect([cells.formula(0, 0), cells.value(0, 0), cells.isDirty(0, 0)]).toEqual(["=1+1", 2, false]);
    expect([cells.formula(0, 1), cells.isDirty(0, 1)]).toEqual(["=A1*2", true]);
    expect([cells.formula(0, 2), cells.value(0, 2), cells.isDirty(0, 2)]).toEqual(['=CONCAT("x")', "", false]);
  });

  test("that are stored once for many cells stand in each of them", () => {
    const { cells } = open({
      sheets: {
        D: rows(
          '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c>',
          '<c r="B2"><f t="shared" si="0"/><v>2</v></c>',
          '<c r="C3"><f t="shared" si="0"/><v>3</v></c>',
        ),
      },
    });
    expect([cells.formula(0, 1), cells.formula(1, 1), cells.formula(2, 2)]).toEqual([
      "=A1*$C$1",
      "=A2*$C$1",
      "=B3*$C$1",
    ]);
  });
});

describe("around the cells", () => {
  test("styles, sizes, hidden rows and columns, merges, panes, protection", () => {
    const { sheet, document, cells } = open({
      sheets: {
        D:
          '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane ySplit="2" state="frozen"/>' +
          '</sheetView></sheetViews><cols><col min="2" max="3" width="9.140625" hidden="1"/></cols><sheetData>' +
          '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" hidden="1" ht="30" customHeight="1"/></sheetData>' +
          '<sheetProtection sheet="1" formatCells="0"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
      styles: dateStyles,
    });
    expect(document.styles.get(cells.style(0, 0))).toEqual({
      numberFormat: "yyyy\\-mm\\-dd",
      bold: true,
      color: "#FF0000",
      fill: "#00FF00",
    });
    expect(sheet.tabColor).toBe("#112233");
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.columnWidths.get(1)).toBe(48);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(sheet.protection).toEqual({ protected: true, options: { allowFormatCells: true } });
  });

  test("visibility, protection of the structure, the active sheet, names of both scopes", () => {
    const { document } = open({
      beforeSheets: '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
      sheets: { A: rows(), B: rows(), C: rows() },
      sheetAttributes: { A: ' state="hidden"', B: ' state="veryHidden"' },
      afterSheets:
        '<definedNames><definedName name="Rate">A!$A$1</definedName><definedName name="Mine" localSheetId="2" hidden="1">1+1' +
        '</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">C!$A:$B,C!$1:$2</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">C!$A$1:$B$9</definedName></definedNames>' +
        '<calcPr calcMode="manual"/>',
    });
    expect(document.sheets.map(({ visibility }) => visibility)).toEqual(["Hidden", "VeryHidden", "Visible"]);
    expect(document.structureProtected).toBe(true);
    expect(document.calculationMode).toBe("manual");
    expect(document.activeSheet.name).toBe("C");
    expect(document.names).toEqual([{ name: "Rate", formula: "=A!$A$1", visible: true }]);
    expect(document.sheets[2]?.names).toEqual([{ name: "Mine", formula: "=1+1", visible: false }]);
    expect(document.sheets[2]?.pageLayout.titleRows).toEqual({ row: 0, rows: 2 });
    expect(document.sheets[2]?.pageLayout.titleColumns).toEqual({ column: 0, columns: 2 });
    expect(document.sheets.map(({ origin }) => origin?.part)).toEqual(
      [1, 2, 3].map((n) => `xl/worksheets/sheet${n}.xml`),
    );
  });
});

describeWithData("the workbooks of four spreadsheet libraries", (file) => {
  test("all open, or are refused in one sentence", () => {
    const counts = { opened: 0, refused: 0 };
    const root = file("workbook-corpus");
    for (const library of readdirSync(root)) {
      for (const name of readdirSync(join(root, library))) {
        try {
          openXlsx(readFileSync(join(root, library, name)), name);
          counts.opened += 1;
        } catch (error) {
          if (!(error instanceof InputError)) throw new Error(`${library}/${name}`, { cause: error });
          expect(error.message).toMatch(/^\S.*[^.]\.$/);
          counts.refused += 1;
        }
      }
    }
    expect(counts).toEqual({ opened: 731, refused: 3 });
  }, 120_000);

  test("sharply known values of a workbook arrive", () => {
    const { document } = openXlsx(readFileSync(file("kpi-workbooks/weekly-kpi-dashboard.xlsx")), "weekly.xlsx");
    const values = document.sheets[0]?.cells;
    expect([values?.value(1, 5), values?.value(2, 5), values?.value(3, 5), values?.value(4, 5)]).toEqual([
      3.8, 94, 81, 99.9,
    ]);
  });
});
