import { FormulaGraph } from "../../../src/workbench/document/formulaGraph";
import { dropSheetFrom, referencesOf, renameSheetIn } from "../../../src/workbench/document/formulaReferences";
import { formatLocalAddress, parseLocalAddress, splitSheet } from "../../../src/workbench/document/a1";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const areas = (formula: string) =>
  referencesOf(formula).areas.map(({ sheet, rect }) => [sheet, formatLocalAddress(rect)]);

test.each<[string, unknown]>([
  [
    "=A1+$B$2",
    [
      [undefined, "A1"],
      [undefined, "B2"],
    ],
  ],
  ["=SUM(Tickets!J2:J20770)", [["Tickets", "J2:J20770"]]],
  ["=SUM('Client''s tickets'!A:A)", [["Client's tickets", "A:A"]]],
  [
    "=SUMIFS(Q1!B:B,Q1!A:A,A2)",
    [
      ["Q1", "B:B"],
      ["Q1", "A:A"],
      [undefined, "A2"],
    ],
  ],
  ["=SUM(2:3)", [[undefined, "2:3"]]],
  [
    '=IF(A1="B2","C3!D4",E5)',
    [
      [undefined, "A1"],
      [undefined, "E5"],
    ],
  ],
  [
    "=LOG10(A1)+ATAN2(B1,C1)",
    [
      [undefined, "A1"],
      [undefined, "B1"],
      [undefined, "C1"],
    ],
  ],
  ["=1.5E3+2", []],
  ["=MSP.FCR(A2:A9)", [[undefined, "A2:A9"]]],
  ["=SUM([Book.xlsx]Tickets!A1,'[Book.xlsx]Tickets'!B1,C1)", [[undefined, "C1"]]],
])("%s reads", (formula, expected) => {
  expect(areas(formula)).toEqual(expected);
});

test("names and tables are told apart from functions and truth values", () => {
  expect(referencesOf("=SUM(Rate)*Table1[Hours]+TRUE").names).toEqual(["Rate", "Table1"]);
});

test.each(["=INDIRECT(A1)", "=OFFSET(A1,1,1)", "=TODAY()-A1", "=SUM(Jan:Mar!A1)"])(
  "what %s reads can't be told",
  (formula) => {
    expect(referencesOf(formula).unknown).toBe(true);
  },
);

test.each([
  ["=Old!A1+'Old'!B2", "=New!A1+New!B2"],
  ['=OLD!A1&"Old!A1"', '=New!A1&"Old!A1"'],
  ["=Older!A1+Gold!A1", "=Older!A1+Gold!A1"],
  ["=[Book.xlsx]Old!A1+Old!A1", "=[Book.xlsx]Old!A1+New!A1"],
])("%s after Old became New", (formula, renamed) => {
  expect(renameSheetIn(formula, "Old", "New")).toBe(renamed);
});

test("a name that needs quotes gets them", () => {
  expect(renameSheetIn("=SUM(Old!A1:B2)", "old", "Client's tickets")).toBe("=SUM('Client''s tickets'!A1:B2)");
});

test("references to a deleted sheet become #REF!", () => {
  expect(dropSheetFrom("=SUM('My old'!A1:B2,Other!A1)+'My old'!Rate", "my old")).toBe("=SUM(#REF!,Other!A1)+#REF!");
});

test.each([
  ["'a!b'!C3", { sheet: "a!b", local: "C3" }],
  ["Tickets!A1", { sheet: "Tickets", local: "A1" }],
  ["A1:B2", { local: "A1:B2" }],
])("%s splits into sheet and cells", (address, parts) => {
  expect(splitSheet(address)).toEqual(parts);
});

test.each(["", "A", "1", "A1:B", "A1:2", "AAAA1", "A1:B2:C3", "XFE1"])("%p is no address", (text) => {
  expect(parseLocalAddress(text)).toBeUndefined();
});

describe("the graph of formulas", () => {
  function workbook() {
    const document = new WorkbookDocument();
    const tickets = document.addSheet("Tickets");
    const card = document.addSheet("Card");
    card.cells.setFormula(0, 0, "=SUM(Tickets!A1:A9)", 1);
    card.cells.setFormula(1, 0, "=A1*2", 2);
    card.cells.setFormula(2, 0, "=Rate+1", 3);
    card.cells.setFormula(3, 0, "=COUNTA(Queue[Status])", 4);
    card.cells.setFormula(4, 0, "=5", 5);
    document.names.push({ name: "Rate", formula: "=Tickets!$C$1", visible: true });
    return { document, tickets, card, graph: new FormulaGraph(document) };
  }
  const dirty = (card: ReturnType<typeof workbook>["card"]) =>
    [...card.cells.dirtyFormulas()].map((cell) => cell.row).sort();
  const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  test("a change reaches formulas directly and through others", () => {
    const { tickets, card, graph } = workbook();
    graph.spread([{ sheet: tickets, rect: one(4, 0) }]);
    expect(dirty(card)).toEqual([0, 1]);
  });

  test("a change reaches formulas through names", () => {
    const { tickets, card, graph } = workbook();
    graph.spread([{ sheet: tickets, rect: one(0, 2) }]);
    expect(dirty(card)).toEqual([2]);
  });

  test("a change reaches formulas through tables", () => {
    const { document, tickets, card, graph } = workbook();
    tickets.tables.push({
      id: 1,
      name: "Queue",
      rect: { row: 20, column: 0, rows: 3, columns: 1 },
      columns: [{ id: 1, name: "Status" }],
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
    graph.spread([{ sheet: tickets, rect: one(21, 0) }]);
    expect(dirty(card)).toEqual([3]);
    expect(document.sheets).toHaveLength(2);
  });

  test("a change elsewhere reaches nothing", () => {
    const { tickets, card, graph } = workbook();
    graph.spread([{ sheet: tickets, rect: one(9, 0) }]);
    expect(dirty(card)).toEqual([]);
  });

  test("a formula waits for what it reads, and for nothing else", () => {
    const { card, graph } = workbook();
    card.cells.markAllDirty();
    const needed = graph.needed({ sheet: card, rect: one(1, 0) });
    expect(needed.map((cell) => cell.formula).sort()).toEqual(["=A1*2", "=SUM(Tickets!A1:A9)"]);
  });

  test("many changed cells at once still reach what they should", () => {
    const { tickets, card, graph } = workbook();
    graph.spread(Array.from({ length: 500 }, (_cell, index) => ({ sheet: tickets, rect: one(index * 2, 0) })));
    expect(dirty(card)).toEqual([0, 1]);
  });
});
