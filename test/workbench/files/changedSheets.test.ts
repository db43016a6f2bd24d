import { readFileSync } from "node:fs";
import fc from "fast-check";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import type { CellValue } from "../../../src/workbench/document/cellValue";
import type { SheetDocument } from "../../../src/workbench/document/sheetDocument";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { unpackWhole } from "../../../src/workbench/files/zip/inflate";
import { readZipDirectory } from "../../../src/workbench/files/zip/zipDirectory";
import { describeWithData } from "../../support/sharedData";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { rows, workbookBytes } from "./builtWorkbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const source = workbookBytes({
  sheets: {
    Data:
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="s" s="1"><v>0</v></c><c r="C1"><v>3</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*2</f><v>0</v></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"/><v>0</v></c></row><row r="5"><c r="B5"><f t="shared" si="0"/><v>0</v></c></row>' +
      '<row r="7"/></sheetData><!-- kept --><extLst><ext uri="keep"/></extLst>',
    Log: `${rows("<c r='A1' t='inlineStr'><is><t>Period</t></is></c>", "<c r='A2'><v>1</v></c>")}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    Other: rows('<c r="A1"><f>Data!C1+1</f><v>4</v></c>'),
  },
  strings: "<si><t>head</t></si>",
  styles:
    '<fonts count="1"><font><sz val="10"/><name val="Verdana"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="9"/></cellXfs>',
  afterSheets: '<definedNames><definedName name="Whole">Data!$C$1</definedName></definedNames>',
  parts: {
    "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": `<table xmlns="${main}" id="3" name="MSP_History" displayName="MSP_History" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Period"/></tableColumns></table>`,
    "xl/calcChain.xml": "<calcChain/>",
  },
  relationships: `<Relationship Id="rIdC" Type="${office}/calcChain" Target="calcChain.xml"/>`,
});

const textOf = (bytes: Uint8Array, part: string) => {
  const entry = readZipDirectory(bytes).find(({ name }) => name === part);
  return entry && new TextDecoder().decode(unpackWhole(entry));
};

function open(bytes: Uint8Array = source) {
  const { document } = openXlsx(bytes, "b.xlsx");
  document.calculator = univerCalculator;
  const sheet = (name: string): SheetDocument => {
    const found = document.sheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { document, sheet };
}

function saved({ document }: ReturnType<typeof open>, bytes: Uint8Array = source) {
  const notes: string[] = [];
  const copy = saveXlsx(document, bytes, (note) => notes.push(note));
  return { copy, notes, again: open(copy) };
}

test("cells that changed are written into the sheet's own text; all around them stays", () => {
  const book = open();
  const { cells } = book.sheet("Data");
  cells.set(0, 0, "new <head>");
  cells.set(0, 1, true);
  cells.set(6, 2, 7);
  cells.set(9, 0, "below");
  cells.set(1, 3, 2.5);
  const { copy, notes, again } = saved(book);
  expect(notes).toEqual([]);
  const read = again.sheet("Data").cells;
  expect([
    read.value(0, 0),
    read.value(0, 1),
    read.value(0, 2),
    read.value(6, 2),
    read.value(9, 0),
    read.value(1, 3),
  ]).toEqual(["new <head>", true, 3, 7, "below", 2.5]);
  expect(again.document.styles.get(read.style(0, 0)).numberFormat).toBe("0%");
  const text = textOf(copy, "xl/worksheets/sheet1.xml");
  expect(text).toContain('</sheetData><!-- kept --><extLst><ext uri="keep"/></extLst>');
  expect(text).toContain('<row r="3"><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*2</f><v>0</v></c></row>');
  expect(textOf(copy, "xl/calcChain.xml")).toBeUndefined();
});

test("a sheet without changes stays byte for byte, even when cells were read, written back and calculated", () => {
  const book = open();
  const { cells } = book.sheet("Data");
  cells.set(0, 2, 3);
  cells.setStyle(0, 0, cells.style(0, 0));
  const { copy } = saved(book);
  for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/tables/table1.xml"]) {
    expect(textOf(copy, part)).toBe(textOf(source, part));
  }
});

test("formulas that came without values stay as they were written, computed meanwhile or not", () => {
  const bytes = workbookBytes({ sheets: { Data: rows('<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c>') } });
  const book = open(bytes);
  const part = "xl/worksheets/sheet1.xml";
  expect(textOf(saved(book, bytes).copy, part)).toBe(textOf(bytes, part));
  book.sheet("Data").cells.storeCalculated(0, 1, 4);
  expect(textOf(saved(book, bytes).copy, part)).toBe(textOf(bytes, part));
});

test("a formula stored once for several cells survives a change of its first cell", () => {
  const book = open();
  book.sheet("Data").cells.set(2, 1, "gone");
  const read = saved(book).again.sheet("Data").cells;
  expect([read.value(2, 1), read.formula(2, 1), read.formula(3, 1), read.formula(4, 1)]).toEqual([
    "gone",
    undefined,
    "=A4*2",
    "=A5*2",
  ]);
});

test("formulas that read a changed cell are saved with their new value", () => {
  const book = open();
  book.sheet("Data").cells.set(0, 2, 10);
  book.sheet("Other").cells.markAllDirty();
  expect(saved(book).again.sheet("Other").cells.value(0, 0)).toBe(11);
});

test("what can't be computed here is left to Excel, which is told to", () => {
  const book = open();
  book.sheet("Data").cells.setFormula(0, 2, "=MSP.FCR(1,2)");
  const { copy } = saved(book);
  expect(textOf(copy, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("functions of the add-in, stored as Excel stores them, are read by their name, kept as written, and stored so again", () => {
  const stored = '<c r="A1"><f>_xldudf_MSP_FCR(150, 200)</f><v>0.75</v></c>';
  const bytes = workbookBytes({ sheets: { Live: rows(stored, '<c r="A2"><v>1</v></c>') } });
  const book = open(bytes);
  const { cells } = book.sheet("Live");
  expect([cells.formula(0, 0), cells.value(0, 0)]).toEqual(["=MSP.FCR(150, 200)", 0.75]);
  cells.setFormula(1, 0, "=MSP.SLA(9,10)", 0.9);
  const { copy, again } = saved(book, bytes);
  const text = textOf(copy, "xl/worksheets/sheet1.xml");
  expect(text).toContain(stored);
  expect(text).toContain("<f>_xldudf_MSP_SLA(9,10)</f><v>0.9</v>");
  expect(again.sheet("Live").cells.formula(1, 0)).toBe("=MSP.SLA(9,10)");
});

test("rows that a table has gained are in it when the copy is opened", () => {
  const book = open();
  const log = book.sheet("Log");
  log.cells.set(2, 0, "2026-10");
  const [table] = log.tables;
  if (table) table.rect = { ...table.rect, rows: 3 };
  const { copy, notes, again } = saved(book);
  expect(notes).toEqual([]);
  expect(again.sheet("Log").tables).toEqual(log.tables);
  expect(textOf(copy, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:A3"/>');
});

test("a sheet that was renamed, hidden and styled is saved so", () => {
  const book = open();
  const data = book.sheet("Data");
  data.name = "Tickets & more";
  data.visibility = "Hidden";
  data.cells.setStyle(0, 2, book.document.styles.intern({ bold: true, fill: "#DDF2E3" }));
  const { again, notes } = saved(book);
  const read = again.sheet("Tickets & more");
  expect([read.visibility, again.document.styles.get(read.cells.style(0, 2))]).toEqual([
    "Hidden",
    { bold: true, fill: "#DDF2E3" },
  ]);
  expect(notes).toEqual([expect.stringContaining("Charts and rules")]);
});

test("names that changed, came and went are saved so; others stay as they were written", () => {
  const book = open();
  book.document.names[0]!.formula = "=Data!$A$1";
  book.document.names.push({ name: "MSP_FCR", formula: "=Other!$A$1", visible: true, comment: "First & last" });
  book.sheet("Log").names.push({ name: "Mark", formula: "=1", visible: false });
  const { again } = saved(book);
  expect(again.document.names).toEqual(book.document.names);
  expect(again.sheet("Log").names).toEqual(book.sheet("Log").names);
});

test("a change that the file can't show is told", () => {
  const book = open();
  book.sheet("Other").columnWidths.set(0, 100);
  book.sheet("Other").merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  expect(saved(book).notes).toEqual([
    'The sheet "Other" is saved with its own merged cells, sizes of rows and columns; what was changed there is not in the file.',
  ]);
});

const contents = (sheet: SheetDocument) => {
  const found: unknown[] = [];
  const used = sheet.cells.usedRange(true);
  for (let row = 0; used && row < used.row + used.rows; row += 1) {
    for (let column = 0; column < used.column + used.columns; column += 1) {
      found.push([sheet.cells.value(row, column), sheet.cells.formula(row, column)]);
    }
  }
  return found;
};

test("whatever is written anywhere reads back", () => {
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant("=1"));
  const change = fc.record({ row: fc.nat(12), column: fc.nat(5), value });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const book = open();
      const data = book.sheet("Data");
      for (const { row, column, value: written } of changes) {
        if (written === "=1") data.cells.setFormula(row, column, "=1", 1);
        else data.cells.set(row, column, written as CellValue);
      }
      expect(contents(saved(book).again.sheet("Data"))).toEqual(contents(data));
    }),
    { numRuns: 60 },
  );
});

describeWithData("real workbooks", (file) => {
  test.each(["clients/saas-workbook-600.xlsx", "kpi-workbooks/saas-kpi-dashboard.xlsx"])("%s", (name) => {
    const bytes = readFileSync(file(name));
    const book = open(bytes);
    const [first] = book.document.sheets;
    const before = book.document.sheets.map(contents);
    if (!first) throw new Error("no sheet");
    first.cells.set(1, 1, "changed");
    first.cells.set(2000, 30, "far away");
    const { again } = saved(book, bytes);
    expect(again.document.sheets.map(contents).slice(1)).toEqual(before.slice(1));
    expect(contents(again.document.sheets[0]!)).toEqual(contents(first));
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens a workbook whose sheets were changed", () => {
    const book = open();
    book.sheet("Data").cells.set(0, 2, 10);
    book.sheet("Data").cells.set(9, 0, "below");
    book.sheet("Log").cells.set(2, 0, "2026-10");
    const judged = openXlsx(recalculated(saved(book).copy), "b.xlsx").document;
    expect(judged.sheet("Other")?.cells.value(0, 0)).toBe(11);
    expect(judged.sheet("Data")?.cells.value(9, 0)).toBe("below");
  }, 120_000);
});
