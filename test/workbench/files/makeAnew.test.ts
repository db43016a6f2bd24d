import { makeAnew } from "../../../src/workbench/files/makeAnew";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { OpcPackage } from "../../../src/workbench/files/package/opcPackage";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { rows, workbookBytes } from "./builtWorkbook";
import { addScorecardLike } from "./scorecardLike";

const mark = "OURS";

/** A saved workbook whose second sheet, selected and with a chart, bears the mark. */
function saved(): Uint8Array {
  const { document, source } = openXlsx(workbookBytes({ sheets: { A: rows() } }), "book.xlsx");
  addScorecardLike(document, "Card");
  const card = document.sheet("Card");
  if (!card) throw new Error("no sheet");
  card.names.push({ name: mark, formula: '="done"', visible: true });
  document.activeSheet = card;
  return saveXlsx(document, source);
}

const sheetParts = (bytes: Uint8Array) => {
  const pack = new OpcPackage(bytes);
  return pack
    .relationships(pack.mainPart() ?? "")
    .flatMap(({ kind, target }) => (kind === "worksheet" ? [target] : []));
};

test("a sheet of ours that was changed where it stands is written whole, its page setup included", () => {
  const { document, source } = openXlsx(saved(), "book.xlsx");
  const card = document.sheet("Card");
  if (!card) throw new Error("no sheet");
  card.pageLayout.orientation = card.pageLayout.orientation === "Portrait" ? "Landscape" : "Portrait";
  card.cells.set(50, 0, "below");
  document.activeSheet = card;
  const before = card.origin?.part ?? "";
  makeAnew(document, mark);
  const notes: string[] = [];
  const bytes = saveXlsx(document, source, (note) => notes.push(note));
  expect(notes).toEqual([]);
  const again = openXlsx(bytes, "book.xlsx").document.sheet("Card");
  expect(again?.cells.value(50, 0)).toBe("below");
  const part = sheetParts(bytes).at(-1) ?? "";
  const written = new TextDecoder().decode(new OpcPackage(bytes).bytes(part));
  expect(written).toContain(`orientation="${card.pageLayout.orientation.toLowerCase()}"`);
  expect(sheetParts(bytes)).not.toContain(before);
  expect(new OpcPackage(bytes).entry(before)).toBeUndefined();
});

test("one in which only cells were added, and a user's own, are kept as they are", () => {
  const { document } = openXlsx(saved(), "book.xlsx");
  document.sheet("A")?.cells.set(90, 0, "mine");
  document.sheet("Card")?.cells.set(90, 0, "added");
  makeAnew(document, mark);
  expect(document.sheets.map(({ origin }) => origin !== undefined)).toEqual([true, true]);
});
