import { readFileSync } from "node:fs";
import type { SheetDocument } from "../../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { openCsv } from "../../../src/workbench/files/openCsv";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { parseXml } from "../../../src/workbench/files/xml/readXml";
import { unpackWhole } from "../../../src/workbench/files/zip/inflate";
import { readZipDirectory } from "../../../src/workbench/files/zip/zipDirectory";
import { describeWithData } from "../../support/sharedData";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { rows, workbookBytes } from "./builtWorkbook";
import { addScorecardLike } from "./scorecardLike";

const partsOf = (bytes: Uint8Array) => new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]));
const textOf = (bytes: Uint8Array, part: string) => {
  const entry = partsOf(bytes).get(part);
  if (!entry) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(unpackWhole(entry));
};

/** Parts of the original that are not in the copy, or not with the same compressed bytes. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const copies = partsOf(after);
  return readZipDirectory(before)
    .filter(({ name, compressed, crc }) => {
      const copy = copies.get(name.replace(/\\/g, "/"));
      return !copy || copy.crc !== crc || Buffer.compare(compressed, copy.compressed) !== 0;
    })
    .map(({ name }) => name);
}

/** What a sheet holds, in comparable form. */
function contents(sheet: SheetDocument, document: WorkbookDocument) {
  const used = sheet.cells.usedRange(true);
  const cells: unknown[] = [];
  for (let row = 0; used && row < used.row + used.rows; row += 1) {
    for (let column = 0; column < used.column + used.columns; column += 1) {
      const style = document.styles.get(sheet.cells.style(row, column));
      cells.push([sheet.cells.value(row, column), sheet.cells.formula(row, column), style]);
    }
  }
  const { autoFilter, hyperlinks, rowBreaks, columnBreaks, validations } = sheet;
  const { merges, tabColor, showGridlines, freeze, names, visibility, name } = sheet;
  const { orientation, printArea, titleRows } = sheet.pageLayout;
  const sizes = [[...sheet.columnWidths], [...sheet.rowHeights], [...sheet.hiddenColumns], [...sheet.hiddenRows]];
  return {
    name,
    visibility,
    cells,
    merges,
    tabColor,
    showGridlines,
    freeze,
    names,
    orientation,
    printArea,
    titleRows,
    sizes,
    autoFilter,
    hyperlinks,
    rowBreaks,
    columnBreaks,
    validations,
  };
}

const source = workbookBytes({
  beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  sheets: {
    First: rows('<c r="A1"><v>1</v></c>'),
    Second: rows('<c r="A1" s="1"><v>2</v></c>'),
    Third: `${rows()}<drawing r:id="rId1"/>`,
  },
  afterSheets:
    '<definedNames><definedName name="OfSecond" localSheetId="1">Second!$A$1</definedName><definedName name="OfThird" localSheetId="2">1' +
    '</definedName><definedName name="Whole">First!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  styles:
    '<fonts count="1"><font><sz val="10"/><name val="Verdana"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/></cellXfs><dxfs count="0"/><extLst><ext uri="keep"/></extLst>',
  parts: {
    "xl/worksheets/_rels/sheet3.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/calcChain.xml": "<calcChain/>",
    "xl/media/image1.png": "not really",
  },
  relationships: '<Relationship Id="rIdC" Type="http://x/calcChain" Target="calcChain.xml"/>',
  overrides:
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="d"/><Override PartName="/xl/calcChain.xml" ContentType="c"/>',
});

describe("a sheet that was added", () => {
  const { document } = openXlsx(source, "b.xlsx");
  const added = addScorecardLike(document, "Score <&> 'card'", 1);
  const saved = saveXlsx(document, source);
  const again = openXlsx(saved, "b.xlsx");

  test("reads back as it is in the document, and so do the others", () => {
    expect(again.warnings).toEqual([]);
    expect(again.document.sheets.map((sheet) => contents(sheet, again.document))).toEqual(
      document.sheets.map((sheet) => contents(sheet, document)),
    );
    expect(again.document.sheet(added.name)?.cells.value(1, 0)).toBe(0.25);
  });

  test("leaves every part but four as it was, compressed bytes and all", () => {
    expect(changedParts(source, saved)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
  });

  test("loses nothing in the four: each holds its old text, with pieces put in", () => {
    const styles = textOf(saved, "xl/styles.xml");
    expect(styles).toContain('<xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/>');
    expect(styles).toContain('<extLst><ext uri="keep"/></extLst>');
    expect(styles).toMatch(/<fonts count="[2-9]"><font><sz val="10"\/><name val="Verdana"\/><\/font>/);
    expect(textOf(saved, "xl/workbook.xml")).toContain('<calcPr calcId="1"/>');
    expect(textOf(saved, "[Content_Types].xml")).toContain('<Override PartName="/xl/calcChain.xml" ContentType="c"/>');
  });

  test("moves the numbers of sheets that names and the active tab refer to", () => {
    expect(again.document.sheet("Second")?.names.map(({ name }) => name)).toEqual(["OfSecond"]);
    expect(again.document.sheet("Third")?.names.map(({ name }) => name)).toEqual(["OfThird"]);
    expect(again.document.names.map(({ name }) => name)).toEqual(["Whole"]);
    expect(again.document.activeSheet.name).toBe("Second");
  });

  test("is not selected along with the sheet that is on top", () => {
    expect(textOf(saved, "xl/worksheets/sheet4.xml")).not.toContain("tabSelected");
  });

  test("takes the workbook's own font where it names none", () => {
    expect(textOf(saved, "xl/styles.xml")).toContain(
      '<i/><u val="single"/><sz val="10"/><color theme="1"/><name val="Verdana"/>',
    );
  });

  test("has well-formed parts, all of them listed by type", () => {
    const types = textOf(saved, "[Content_Types].xml");
    for (const entry of readZipDirectory(saved)) {
      if (!/\.(xml|rels)$/.test(entry.name)) continue;
      expect(() => parseXml(unpackWhole(entry))).not.toThrow();
    }
    for (const part of ["worksheets/sheet4", "drawings/drawing2", "charts/chart1"]) {
      expect(types).toContain(`PartName="/xl/${part}.xml"`);
    }
  });

  test("holds formulas with their values, array formulas as such, new functions with their prefix", () => {
    const sheet = textOf(saved, "xl/worksheets/sheet4.xml");
    expect(sheet).toContain("<f>SUM(B7:B9)/24</f><v>0.25</v>");
    expect(sheet).toContain('<f t="array" ref="A6">MEDIAN(IF(B7:B9&gt;1,B7:B9))</f><v>2.5</v>');
    expect(sheet).toContain("<f>_xlfn.PERCENTILE.INC(B7:B9,0.5)</f>");
    expect(sheet).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    expect(sheet).toContain("<t>=not a formula</t>");
  });

  test("has its chart with the values that stand in the cells, and its alternative text", () => {
    expect(textOf(saved, "xl/charts/chart1.xml")).toContain('<c:pt idx="1"><c:v>2</c:v></c:pt>');
    expect(textOf(saved, "xl/drawings/drawing2.xml")).toContain('descr="Profile: Three bars"');
  });
});

describe("a sheet that was removed", () => {
  const { document } = openXlsx(source, "b.xlsx");
  const third = document.sheet("Third");
  if (third) document.removeSheet(third);
  const saved = saveXlsx(document, source);

  test("goes with its parts, its name and the order of calculation; everything else stays", () => {
    const gone = ["sheet3.xml", "_rels/sheet3.xml.rels"].map((name) => `xl/worksheets/${name}`);
    const left = partsOf(saved);
    for (const part of [...gone, "xl/drawings/drawing1.xml", "xl/calcChain.xml"]) expect(left.has(part)).toBe(false);
    expect(left.has("xl/media/image1.png")).toBe(true);
    expect(textOf(saved, "[Content_Types].xml")).not.toMatch(/drawing1|calcChain/);
    expect(textOf(saved, "xl/_rels/workbook.xml.rels")).not.toMatch(/calcChain|sheet3/);
    const again = openXlsx(saved, "b.xlsx").document;
    expect(again.sheets.map(({ name, names }) => [name, names.length])).toEqual([
      ["First", 0],
      ["Second", 1],
    ]);
  });

  test("may be replaced by a new one of the same name", () => {
    addScorecardLike(document, "Third", 2);
    const again = openXlsx(saveXlsx(document, source), "b.xlsx").document;
    expect(again.sheets.map(({ name }) => name)).toEqual(["First", "Second", "Third"]);
    expect(again.sheet("Third")?.cells.value(2, 0)).toBe('o"k');
  });
});

test("a document without changes keeps every part but the rewritten four, and those in meaning", () => {
  const { document } = openXlsx(source, "b.xlsx");
  const again = openXlsx(saveXlsx(document, source), "b.xlsx").document;
  expect(again.sheets.map((sheet) => contents(sheet, again))).toEqual(
    document.sheets.map((sheet) => contents(sheet, document)),
  );
});

test("a .csv becomes a workbook of its own, with the active sheet on top", () => {
  const { document } = openCsv(new TextEncoder().encode("id,opened\n007,2024-01-02 03:04:05.678\n8,\n"), "data.csv");
  document.activeSheet = addScorecardLike(document, "MSP Scorecard", 1);
  const again = openXlsx(saveXlsx(document), "data.xlsx").document;
  expect(again.sheets.map((sheet) => contents(sheet, again))).toEqual(
    document.sheets.map((sheet) => contents(sheet, document)),
  );
  expect(again.activeSheet.name).toBe("MSP Scorecard");
});

test("a formula that nothing can compute has no made-up value: Excel is told to compute it", () => {
  const { document } = openXlsx(source, "b.xlsx");
  addScorecardLike(document).cells.setFormula(20, 0, "=MSP.FCR(1,2)");
  const copy = saveXlsx(document, source);
  const { cells } = openXlsx(copy, "b.xlsx").document.sheets[0] as SheetDocument;
  expect([cells.formula(20, 0), cells.isDirty(20, 0)]).toEqual(["=MSP.FCR(1,2)", true]);
  expect(textOf(copy, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

describeWithData("real workbooks", (file) => {
  const corpus = (name: string) => `workbook-corpus/${name}`;
  test.each([
    "clients/saas-workbook-600.xlsx",
    "kpi-workbooks/saas-kpi-dashboard.xlsx",
    "kpi-workbooks/months-across.xlsx",
    "calls/call-center-5000.xlsx",
    corpus("PHPOffice__PhpSpreadsheet/tests__data__Reader__XLSX__excelChartsTest.xlsx"),
    corpus("PHPOffice__PhpSpreadsheet/tests__data__Reader__XLSX__utf16be.xlsx"),
    corpus("PHPOffice__PhpSpreadsheet/tests__data__Reader__XLSX__Zip-Windows-Directory-Separator.xlsx"),
    corpus("tafia__calamine/tests__issue_530.xlsx"),
  ])("%s keeps its parts and reads back", (name) => {
    const bytes = readFileSync(file(name));
    const { document } = openXlsx(bytes, name);
    const before = document.sheets.map((sheet) => contents(sheet, document));
    addScorecardLike(document);
    const saved = saveXlsx(document, bytes);
    const changed = changedParts(bytes, saved).map((part) => part.replace(/\\/g, "/"));
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const again = openXlsx(saved, name).document;
    expect(again.sheets.slice(1).map((sheet) => contents(sheet, again))).toEqual(before);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens the copy and computes the same values anew", () => {
    const { document } = openXlsx(source, "b.xlsx");
    const sheet = addScorecardLike(document, "Score", 3);
    const judged = openXlsx(recalculated(saveXlsx(document, source)), "b.xlsx").document.sheet("Score");
    for (const { row, column } of sheet.cells.formulas()) {
      const value = sheet.cells.value(row, column);
      expect(judged?.cells.value(row, column) ?? "").toEqual(value);
    }
    expect(judged?.merges).toEqual(sheet.merges);
  }, 120_000);
});
