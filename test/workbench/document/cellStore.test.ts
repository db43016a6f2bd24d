import fc from "fast-check";
import { CellStore } from "../../../src/workbench/document/cellStore";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";
import { maxColumns, maxRows, type Rect } from "../../../src/workbench/document/rect";

// Few places near the seams of chunks, so that cells are written over and cleared again and again.
const row = fc.oneof(
  fc.nat(5),
  fc.integer({ min: 60, max: 68 }),
  fc.integer({ min: 4090, max: 4100 }),
  fc.constant(maxRows - 1),
);
const column = fc.oneof(fc.nat(3), fc.constant(maxColumns - 1));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(cellError("#N/A"), cellError("#DIV/0!")),
  fc.constant(null),
);
const rect: fc.Arbitrary<Rect> = fc.record({
  row: fc.oneof(fc.nat(5), fc.integer({ min: 4090, max: 4096 })),
  column: fc.nat(3),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

type Step =
  | { do: "set"; row: number; column: number; value: CellValue }
  | { do: "formula"; row: number; column: number; value: CellValue }
  | { do: "style"; row: number; column: number; style: number }
  | { do: "clear"; rect: Rect; what: "all" | "contents" | "formats" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("set" as const), row, column, value }),
  fc.record({ do: fc.constant("formula" as const), row, column, value }),
  fc.record({ do: fc.constant("style" as const), row, column, style: fc.nat(3) }),
  fc.record({ do: fc.constant("clear" as const), rect, what: fc.constantFrom("all", "contents", "formats") }),
);

interface PlainCell {
  value: CellValue;
  formula?: string;
  style?: number;
}

/** The same steps on a plain map: what the store has to agree with. */
function plain(steps: readonly Step[]): Map<string, PlainCell> {
  const cells = new Map<string, PlainCell>();
  const at = (r: number, c: number): PlainCell => {
    const key = `${r},${c}`;
    const known = cells.get(key) ?? { value: null };
    cells.set(key, known);
    return known;
  };
  for (const one of steps) {
    if (one.do === "set") Object.assign(at(one.row, one.column), { value: one.value, formula: undefined });
    else if (one.do === "formula") Object.assign(at(one.row, one.column), { value: one.value, formula: "=A1" });
    else if (one.do === "style") at(one.row, one.column).style = one.style;
    else {
      for (const [key, cell] of cells) {
        const [r = 0, c = 0] = key.split(",").map(Number);
        const { rect: area, what } = one;
        if (r < area.row || r >= area.row + area.rows || c < area.column || c >= area.column + area.columns) continue;
        if (what !== "formats") Object.assign(cell, { value: null, formula: undefined });
        if (what !== "contents") cell.style = undefined;
      }
    }
  }
  return cells;
}

function run(steps: readonly Step[]): CellStore {
  const store = new CellStore();
  for (const one of steps) {
    if (one.do === "set") store.set(one.row, one.column, one.value);
    else if (one.do === "formula") store.setFormula(one.row, one.column, "=A1", one.value);
    else if (one.do === "style") store.setStyle(one.row, one.column, one.style);
    else store.clear(one.rect, one.what);
  }
  return store;
}

function around(cells: readonly string[]): Rect | undefined {
  if (cells.length === 0) return undefined;
  const places = cells.map((key) => key.split(",").map(Number));
  const rows = places.map(([r = 0]) => r);
  const columns = places.map(([, c = 0]) => c);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

test("cells hold what a plain map would hold", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = run(steps);
      for (const [key, cell] of plain(steps)) {
        const [r = 0, c = 0] = key.split(",").map(Number);
        expect(store.value(r, c)).toEqual(cell.value);
        expect(store.formula(r, c)).toBe(cell.formula);
        expect(store.ownStyle(r, c)).toBe(cell.style);
      }
    }),
  );
});

test("the used range is the smallest around what is held", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = run(steps);
      const cells = [...plain(steps)];
      const valued = cells.filter(([, cell]) => cell.value !== null || cell.formula !== undefined);
      const styled = cells.filter(([, cell]) => cell.style !== undefined);
      expect(store.usedRange(true)).toEqual(around(valued.map(([key]) => key)));
      expect(store.usedRange(false)).toEqual(around([...new Set([...valued, ...styled].map(([key]) => key))]));
    }),
  );
});

test("reading a rectangle gives the same as reading its cells one by one", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), rect, (steps, area) => {
      const store = run(steps);
      const seen: unknown[][] = Array.from({ length: area.rows }, () => []);
      store.forEachValue<unknown>(
        area,
        null,
        (error) => error,
        (r, c, cell) => (seen[r]![c] = cell),
      );
      for (let r = 0; r < area.rows; r += 1) {
        for (let c = 0; c < area.columns; c += 1) {
          expect(seen[r]?.[c]).toEqual(store.value(area.row + r, area.column + c));
        }
      }
    }),
  );
});

test("a column of more different texts than are shared keeps every one, through changes", () => {
  const store = new CellStore();
  const rows = 70_000;
  for (let r = 0; r < rows; r += 1) store.set(r, 0, `text ${r}`);
  for (let r = 66_000; r < rows; r += 2) store.set(r, 0, `changed ${r}`);
  for (let r = 66_001; r < rows; r += 4) store.set(r, 0, null);
  for (let r = 66_001; r < rows; r += 8) store.set(r, 0, `again ${r}`);
  expect([0, 65_999, 66_000, 66_001, 66_003, 66_005, 69_999].map((r) => store.value(r, 0))).toEqual([
    "text 0",
    "text 65999",
    "changed 66000",
    "again 66001",
    "text 66003",
    null,
    "text 69999",
  ]);
});

describe("styles of rows, columns and the sheet", () => {
  const all = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
  const columnB = { ...all, column: 1, columns: 1 };
  const rowThree = { ...all, row: 2, rows: 1 };
  const to = (style: number) => () => style;

  test("show in every cell that has none of its own, and cost no cells", () => {
    const store = new CellStore();
    store.restyle(all, to(1));
    store.restyle(columnB, to(2));
    expect([store.style(9, 0), store.style(9, 1), store.usedRange(false)]).toEqual([1, 2, undefined]);
  });

  test("the later of a row and a column wins where they cross", () => {
    const rowLast = new CellStore();
    rowLast.restyle(columnB, to(2));
    rowLast.restyle(rowThree, to(3));
    expect([rowLast.style(2, 1), rowLast.style(3, 1), rowLast.style(2, 0)]).toEqual([3, 2, 3]);
    const columnLast = new CellStore();
    columnLast.restyle(rowThree, to(3));
    columnLast.restyle(columnB, to(2));
    expect([columnLast.style(2, 1), columnLast.style(3, 1), columnLast.style(2, 0)]).toEqual([2, 2, 3]);
  });

  test("change the cells that have a style of their own as well", () => {
    const store = new CellStore();
    store.setStyle(5, 1, 4);
    store.restyle(columnB, (style) => style + 10);
    expect([store.style(5, 1), store.style(6, 1)]).toEqual([14, 10]);
  });

  test("do not show in cells cleared since", () => {
    const store = new CellStore();
    store.restyle(columnB, to(2));
    store.clear({ row: 3, column: 0, rows: 2, columns: 3 }, "formats");
    expect([store.style(2, 1), store.style(3, 1), store.style(5, 1)]).toEqual([2, 0, 2]);
  });
});

describe("formulas", () => {
  test("without a cached value are due, and show 0 until they are calculated", () => {
    const store = new CellStore();
    store.setFormula(0, 0, "=1+1");
    store.setFormula(1, 0, "=2+2", 4);
    expect([...store.dirtyFormulas()]).toEqual([{ row: 0, column: 0, formula: "=1+1" }]);
    expect(store.value(0, 0)).toBe(0);
    store.storeCalculated(0, 0, 2);
    expect([store.value(0, 0), store.isDirty(0, 0), store.formula(0, 0)]).toEqual([2, false, "=1+1"]);
  });

  test("can be marked due, and values can't", () => {
    const store = new CellStore();
    store.setFormula(1, 0, "=2+2", 4);
    store.set(2, 0, 5);
    store.markDirty(1, 0);
    store.markDirty(2, 0);
    expect([...store.dirtyFormulas()].map((cell) => cell.row)).toEqual([1]);
  });

  test("are told by rectangle", () => {
    const store = new CellStore();
    for (let r = 0; r < 5; r += 1) store.setFormula(r, r, `=${r}`, r);
    const inside = [...store.formulas({ row: 1, column: 0, rows: 2, columns: 9 })];
    expect(inside.map((cell) => cell.formula)).toEqual(["=1", "=2"]);
  });
});

test.each([
  [maxRows, 0],
  [0, maxColumns],
  [-1, 0],
])("row %i, column %i lies outside the sheet", (r, c) => {
  expect(() => new CellStore().set(r, c, 1)).toThrow(RangeError);
});
