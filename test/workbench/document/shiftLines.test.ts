import fc from "fast-check";
import { moveCells } from "../../../src/workbench/document/moveCells";
import { formatLocalAddress, parseLocalAddress } from "../../../src/workbench/document/a1";
import { defaultErrorAlert, defaultPrompt } from "../../../src/workbench/document/dataValidation";
import { maxColumns, maxRows, type Rect } from "../../../src/workbench/document/rect";
import { NotFollowed, type LineShift } from "../../../src/workbench/document/relocation";
import { sheetParts, workbookParts } from "../../../src/workbench/document/parts";
import { shiftLines } from "../../../src/workbench/document/shiftLines";
import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { workbookOf } from "../../support/excel";

const at = (address: string): Rect => parseLocalAddress(address) as Rect;

/** Two sheets, of which the second refers to the first in every way that there is. */
function book(formulas: readonly string[] = []): WorkbookDocument {
  const document = workbookOf({
    Data: Array.from({ length: 12 }, (_row, row) => [row, row * 2, `=A${row + 1}+$B$3`]),
    Notes: formulas.map((formula) => [formula]),
  });
  const [data] = document.sheets;
  if (!data) throw new Error("no sheet");
  document.names.push({ name: "Rate", formula: "=Data!$B$6", visible: true });
  data.names.push({ name: "Own", formula: "=Data!$A$4:$C$9", visible: true });
  data.merges = [at("A5:B5"), at("A10:A12")];
  data.rowHeights.set(5, 40);
  data.columnWidths.set(1, 90);
  data.hiddenRows.add(7);
  data.rowBreaks = [4, 8];
  data.freeze = { rows: 2, columns: 1 };
  data.pageLayout.printArea = at("A1:C12");
  data.pageLayout.titleRows = { row: 1, rows: 1 };
  data.hyperlinks = [{ rect: at("C3"), documentReference: "Data!A7" }];
  data.conditionalFormats = [
    { id: "1", type: "Custom", formula: "=A4>$B$6", ranges: [at("A4:A9")], priority: 0, stopIfTrue: false, style: {} },
  ];
  data.validations = [
    {
      ranges: [at("B4:B9")],
      rule: { type: "List", source: "=$A$2:$A$8", inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: defaultErrorAlert,
      prompt: defaultPrompt,
    },
  ];
  const series = { values: { sheetId: data.id, rect: at("B4:B9") }, hasDataLabels: false, points: new Map() };
  document.sheets[1]?.charts.push({ series: [series] } as never);
  return document;
}

const rows = (document: WorkbookDocument, first: number, count: number): LineShift => {
  const sheet = document.sheets[0] as LineShift["sheet"];
  return { sheet, axis: "row", at: first, count, first: 0, size: maxColumns };
};

/** All of a workbook as text, formulas that are due counted as they stand. */
function state(document: WorkbookDocument): string {
  const cells = document.sheets.map((sheet) => {
    const used = sheet.cells.usedRange(false) ?? at("A1");
    return Array.from({ length: used.rows * used.columns }, (_cell, n) => {
      const [row, column] = [used.row + Math.floor(n / used.columns), used.column + (n % used.columns)];
      return [sheet.cells.formula(row, column) ?? sheet.cells.value(row, column), sheet.cells.style(row, column)];
    });
  });
  return JSON.stringify([workbookParts(document).key, document.sheets.map((one) => sheetParts(one).key), cells]);
}

const formulaAt = (document: WorkbookDocument, row = 0) => document.sheets[1]?.cells.formula(row, 0);

const column = fc.constantFrom("A", "B", "C", "$B", "$C");
const row = fc.tuple(fc.constantFrom("", "$"), fc.integer({ min: 1, max: 14 })).map(([dollar, n]) => `${dollar}${n}`);
const single = fc.tuple(column, row).map(([c, r]) => `Data!${c}${r}`);
const reference = fc.oneof(
  fc.tuple(column, row).map(([c, r]) => c + r),
  single,
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 6 }))
    .map(([r, n]) => `SUM(Data!$A$${r}:B${r + n})`),
  fc.constantFrom("SUM(Data!A:A)", "SUM(Data!3:6)", "Rate", "Data!C4", "'Data'!$C$8"),
);

describe("rows that come and go", () => {
  test("inserting and deleting them again gives the workbook back, whatever refers to its cells", () => {
    fc.assert(
      fc.property(
        fc.array(reference, { maxLength: 6 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 1, max: 4 }),
        (references, first, count) => {
          const document = book(references.map((one) => `=${one}*2`));
          const before = state(document);
          shiftLines(document, rows(document, first, count));
          shiftLines(document, rows(document, first, -count));
          expect(state(document)).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ["=Data!A5", 2, 1, "=Data!A6"],
    ["=Data!$A$2", 2, 1, "=Data!$A$2"],
    ["=SUM(Data!A2:A4)", 1, 2, "=SUM(Data!A4:A6)"],
    ["=SUM(Data!A2:A4)", 2, 2, "=SUM(Data!A2:A6)"],
    ["=SUM(Data!A2:A4)", 4, 2, "=SUM(Data!A2:A4)"],
    ["=SUM(Data!A2:A4)", 3, -1, "=SUM(Data!A2:A3)"],
    ["=SUM(Data!A2:A4)", 0, -2, "=SUM(Data!A1:A2)"],
    ["=SUM(Data!A2:A4)", 1, -3, "=SUM(Data!#REF!)"],
    ["=Data!A5+A5", 4, -1, "=Data!#REF!+A5"],
    ["=COUNT(Data!A:A)+COUNT(Data!4:5)", 3, 1, "=COUNT(Data!A:A)+COUNT(Data!5:6)"],
  ])("%s at row %i, %i rows: %s", (formula, first, count, expected) => {
    const document = book([formula]);
    shiftLines(document, rows(document, first, count));
    expect(formulaAt(document)).toBe(expected);
  });

  test("everything else that refers to cells follows; a link to a place in the workbook does not", () => {
    const document = book();
    shiftLines(document, rows(document, 2, 2));
    const [data, notes] = document.sheets;
    expect(document.names[0]?.formula).toBe("=Data!$B$8");
    expect(data?.names[0]?.formula).toBe("=Data!$A$6:$C$11");
    expect(data?.merges.map(formatLocalAddress)).toEqual(["A7:B7", "A12:A14"]);
    expect([data?.rowHeights.get(7), data?.hiddenRows.has(9), data?.rowBreaks]).toEqual([40, true, [6, 10]]);
    expect(data?.conditionalFormats[0]).toMatchObject({ formula: "=A6>$B$8", ranges: [at("A6:A11")] });
    expect(data?.validations[0]).toMatchObject({ rule: { source: "=$A$2:$A$10" }, ranges: [at("B6:B11")] });
    expect(data?.hyperlinks).toEqual([{ rect: at("C5"), documentReference: "Data!A7" }]);
    expect(data?.pageLayout).toMatchObject({ printArea: at("A1:C14"), titleRows: { row: 1, rows: 1 } });
    expect(notes?.charts[0]?.series[0]?.values?.rect).toEqual(at("B6:B11"));
    expect(data?.cells.formula(6, 2)).toBe("=A7+$B$5");
  });

  test("a rule whose first row goes is that of the next", () => {
    const document = book();
    shiftLines(document, rows(document, 3, -1));
    expect(document.sheets[0]?.conditionalFormats[0]).toMatchObject({ formula: "=A4>$B$5", ranges: [at("A4:A8")] });
  });

  test("a table grows and shrinks with its rows, and is not cut", () => {
    const document = book(["=SUM(T[b])"]);
    const [data] = document.sheets;
    if (!data) throw new Error("no sheet");
    data.merges = [];
    data.tables.push({ id: 1, name: "T", rect: at("A1:C12"), columns: [], showHeaders: true } as never);
    shiftLines(document, rows(document, 4, 2));
    expect(data.tables[0]?.rect).toEqual(at("A1:C14"));
    expect(() => shiftLines(document, rows(document, 0, -1))).toThrow(NotFollowed);
    expect(() => shiftLines(document, rows(document, 1, -13))).toThrow(NotFollowed);
    expect(() => shiftLines(document, { ...rows(document, 1, 1), axis: "column", size: maxRows })).toThrow(NotFollowed);
    expect(formulaAt(document)).toBe("=SUM(T[b])");
  });

  test("columns come and go as rows do", () => {
    const document = book(["=Data!B5", "=SUM(Data!A5:C5)"]);
    const shift: LineShift = { ...rows(document, 1, 2), axis: "column", size: maxRows };
    shiftLines(document, shift);
    expect([formulaAt(document, 0), formulaAt(document, 1)]).toEqual(["=Data!D5", "=SUM(Data!A5:E5)"]);
    expect(document.sheets[0]?.columnWidths.get(3)).toBe(90);
    shiftLines(document, { ...shift, count: -3 });
    expect([formulaAt(document, 0), formulaAt(document, 1)]).toEqual(["=Data!#REF!", "=SUM(Data!A5:B5)"]);
  });

  test("cells move down alone; a reference that they would tear is refused", () => {
    const document = book(["=Data!A5", "=Data!B5"]);
    const [data] = document.sheets;
    if (!data) throw new Error("no sheet");
    Object.assign(data, { merges: [], names: [], conditionalFormats: [], validations: [] });
    data.pageLayout.printArea = undefined;
    const shift: LineShift = { ...rows(document, 3, 1), first: 0, size: 1 };
    shiftLines(document, shift);
    expect([formulaAt(document, 0), formulaAt(document, 1)]).toEqual(["=Data!A6", "=Data!B5"]);
    expect([data.cells.value(3, 0), data.cells.value(3, 1)]).toEqual([null, 6]);
    document.names.push({ name: "Both", formula: "=Data!$A$6:$B$7", visible: true });
    const before = state(document);
    expect(() => shiftLines(document, shift)).toThrow(NotFollowed);
    expect(state(document)).toBe(before);
  });
});

describe("cells that are cut and put down elsewhere", () => {
  const place = (document: WorkbookDocument, sheet: number, address: string) => ({
    sheet: document.sheets[sheet] as LineShift["sheet"],
    rect: at(address),
  });

  test("what refers to them follows, on the sheet and to another one; what is overwritten is #REF!", () => {
    const document = book(["=Data!A3", "=Data!C20", "=SUM(Data!A2:C4)", "=Data!A2"]);
    const [data] = document.sheets;
    if (!data) throw new Error("no sheet");
    Object.assign(data, { hyperlinks: [] });
    moveCells(document, place(document, 0, "A3:C3"), place(document, 0, "A20:C20"));
    expect([0, 1].map((n) => formulaAt(document, n))).toEqual(["=Data!A20", "=Data!#REF!"]);
    expect([formulaAt(document, 2), data.cells.formula(19, 2)]).toEqual(["=SUM(Data!A2:C4)", "=A20+$B$20"]);
    moveCells(document, place(document, 0, "A20:C20"), place(document, 1, "F1:H1"));
    expect([formulaAt(document), document.sheets[1]?.cells.formula(0, 7)]).toEqual(["=Notes!F1", "=F1+$G$1"]);
    expect(data.cells.formula(3, 2)).toBe("=A4+Notes!$G$1");
  });

  test("an edge of a reference that would move is refused, and nothing is changed", () => {
    const document = book(["=SUM(Data!A2:C4)"]);
    const before = state(document);
    const move = () => moveCells(document, place(document, 0, "A2:C2"), place(document, 0, "A20:C20"));
    expect(move).toThrow(NotFollowed);
    expect(state(document)).toBe(before);
  });

  test("moved there and back, all is as it was", () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 5 }), fc.integer({ min: 1, max: 11 }), (references, n) => {
        const document = book(references.map((one) => `=${one}*2`));
        const [data] = document.sheets;
        if (!data) throw new Error("no sheet");
        Object.assign(data, { merges: [], hyperlinks: [], conditionalFormats: [], validations: [], names: [] });
        data.pageLayout.printArea = undefined;
        document.sheets[1]?.charts.pop();
        for (const { row: r } of [...data.cells.formulas()]) data.cells.set(r, 2, r);
        const before = state(document);
        const [home, away] = [place(document, 0, `A${n}:C${n}`), place(document, 1, "F30:H30")];
        moveCells(document, home, away);
        moveCells(document, away, home);
        expect(state(document)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
