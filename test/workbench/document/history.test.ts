import fc from "fast-check";
import { DocumentHistory } from "../../../src/workbench/document/history";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";
import type { SheetDocument } from "../../../src/workbench/document/sheetDocument";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

function workbook() {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Tickets");
  sheet.cells.set(0, 0, "Ticket");
  sheet.cells.setFormula(1, 0, "=1+1", 2);
  return { document, sheet, history: new DocumentHistory(document) };
}

function textOf(document: WorkbookDocument): unknown {
  return document.sheets.map((sheet) => {
    const used = sheet.cells.usedRange(false);
    const cells: unknown[] = [];
    for (let row = 0; row < (used ? used.row + used.rows : 0); row += 1) {
      for (let column = 0; column < (used ? used.column + used.columns : 0); column += 1) {
        const { cells: store } = sheet;
        const cell = [store.value(row, column), store.formula(row, column), store.ownStyle(row, column)];
        if (cell.some((part) => part !== null && part !== undefined)) cells.push([row, column, ...cell]);
      }
    }
    return structuredClone([sheet.name, sheet.visibility, sheet.merges, sheet.freeze, [...sheet.columnWidths], cells]);
  });
}

test("nothing changed is no change", () => {
  const { sheet, history } = workbook();
  expect(history.take()).toBeUndefined();
  sheet.cells.set(0, 0, "Ticket");
  expect(history.take()).toBeUndefined();
});

test("names the cells that changed, and those only", () => {
  const { sheet, history } = workbook();
  sheet.cells.set(7, 3, 5);
  sheet.cells.setStyle(0, 0, 4);
  const change = history.take();
  expect(change?.edited).toBe(true);
  expect(change?.cells).toEqual([
    {
      sheet,
      cells: [
        { row: 7, column: 3 },
        { row: 0, column: 0 },
      ],
    },
  ]);
});

test("a formula's new value alone is no edit", () => {
  const { sheet, history } = workbook();
  sheet.cells.storeCalculated(1, 0, 3);
  expect(history.take()).toMatchObject({ edited: false, cells: [{ cells: [{ row: 1, column: 0 }] }] });
});

test("a sheet that came goes with the step, and comes back the same when the step is taken back", () => {
  const { document, history } = workbook();
  const scorecard = document.addSheet("MSP Scorecard");
  document.activeSheet = scorecard;
  scorecard.cells.set(2, 2, 0.75);
  scorecard.columnWidths.set(0, 90);
  scorecard.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  const written = textOf(document);
  const step = history.take()?.step;
  if (!step) throw new Error("no step");
  history.restore(step);
  expect(document.sheets.map(({ name }) => name)).toEqual(["Tickets"]);
  expect(document.activeSheet.name).toBe("Tickets");
  const redo = history.take()?.step;
  if (!redo) throw new Error("no step back");
  history.restore(redo);
  expect(document.sheets[1]).toBe(scorecard);
  expect(textOf(document)).toEqual(written);
});

test("a sheet that went comes back", () => {
  const { document, sheet, history } = workbook();
  document.addSheet("Other");
  history.take();
  const before = textOf(document);
  document.removeSheet(sheet);
  const step = history.take()?.step;
  if (!step) throw new Error("no step");
  history.restore(step);
  expect(document.sheets[0]).toBe(sheet);
  expect(textOf(document)).toEqual(before);
});

const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant(cellError("#N/A")));
const position = fc.record({ row: fc.integer({ min: 0, max: 4200 }), column: fc.integer({ min: 0, max: 3 }) });
type Edit = (sheet: SheetDocument) => void;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(position, value).map(
    ([{ row, column }, given]): Edit =>
      (s) =>
        s.cells.set(row, column, given as CellValue),
  ),
  position.map(
    ({ row, column }): Edit =>
      (sheet) =>
        sheet.cells.setFormula(row, column, "=A1*2"),
  ),
  position.map(
    ({ row, column }): Edit =>
      (sheet) =>
        sheet.cells.setStyle(row, column, 3),
  ),
  position.map(
    ({ row, column }): Edit =>
      (s) =>
        s.cells.clear({ row, column, rows: 900, columns: 2 }, "all"),
  ),
  position.map(
    ({ row, column }): Edit =>
      (s) =>
        s.cells.storeCalculated(row, column, [
          [1, 2],
          [3, 4],
        ]),
  ),
  position.map(
    ({ row }): Edit =>
      (sheet) =>
        void sheet.columnWidths.set(row, 77),
  ),
  position.map(
    ({ row, column }): Edit =>
      (s) =>
        void s.merges.push({ row, column, rows: 2, columns: 2 }),
  ),
);

test("whatever was changed, the step brings back what was before, and taking it back what was after", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (first, second) => {
      const { document, sheet, history } = workbook();
      for (const change of first) change(sheet);
      history.take();
      const before = textOf(document);
      for (const change of second) change(sheet);
      const after = textOf(document);
      const undo = history.take()?.step;
      if (!undo) return;
      history.restore(undo);
      expect(textOf(document)).toEqual(before);
      const redo = history.take()?.step;
      if (redo) history.restore(redo);
      expect(textOf(document)).toEqual(after);
    }),
    { numRuns: 25 },
  );
});
