import { columns, linesGrid, printedColumns } from "../../src/scorecard/layout";
import { placeBlocks } from "../../src/scorecard/placeBlocks";
import { cell, text, type SheetRow } from "../../src/scorecard/sheetRows";

const grid = linesGrid(true);
const page = grid.width(0, printedColumns) * 0.64;

function row(key: string, more: Partial<SheetRow> = {}): SheetRow {
  return { key, height: 20, cells: [{ at: 0, cell: text(key) }], ...more };
}

const firstCells = ({ cells }: ReturnType<typeof placeBlocks>) => cells.map(([first]) => first?.content);

describe("blocks are placed before they are filled", () => {
  test("so a formula can refer to a row below it, and to the rows of the table", () => {
    const formula: SheetRow = {
      height: 20,
      cells: ({ rowOf, table }, at) => [
        {
          at: 0,
          cell: cell(`=A${rowOf("below") + 1}+SUM(A${table.first + 1}:A${table.last + 1})+ROW(A${at + 1})`, "text"),
        },
      ],
    };
    const placed = placeBlocks([{ rows: [formula] }, { rows: [row("one"), row("below")], isTable: true }], grid);
    expect(firstCells(placed)).toEqual(["=A3+SUM(A2:A3)+ROW(A1)", "'one", "'below"]);
  });

  test("a formula that refers to a row that is not there fails by name", () => {
    const lost: SheetRow = { height: 20, cells: ({ rowOf }) => [{ at: 0, cell: cell(rowOf("MRR/active"), "text") }] };
    expect(() => placeBlocks([{ rows: [lost] }], grid)).toThrow('The scorecard has no row "MRR/active".');
  });

  test("what is kept together begins a page where it does not fit, with its headings again", () => {
    const long = row("long", { height: page - 30 });
    const kept = row("kept", { keepWith: 20, space: 10, continued: row("again") });
    const fits = placeBlocks([{ rows: [row("short"), kept] }], grid);
    expect(firstCells(fits)).toEqual(["'short", "", "'kept"]);
    expect(fits.pageBreaks).toEqual([]);
    const broken = placeBlocks([{ rows: [long, kept] }], grid);
    expect(firstCells(broken)).toEqual(["'long", "'again", "'kept"]);
    expect(broken.pageBreaks).toEqual([1]);
  });

  test("cells are as wide as the layout, and spans are merged", () => {
    const wide = row("wide", { cells: [{ at: 1, width: 3, cell: text("x") }], filler: "name" });
    const { cells, merges } = placeBlocks([{ rows: [wide] }], grid);
    expect(cells[0]).toHaveLength(columns.length);
    expect(merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 3 }]);
    expect(cells[0]?.map(({ style }) => style).slice(0, 5)).toEqual(["name", "text", "text", "text", "name"]);
    expect(cells[0]?.at(-1)?.style).toBe("plain");
  });
});
