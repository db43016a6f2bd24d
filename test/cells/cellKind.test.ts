import type { Cell } from "../../src/cells/cell";
import { cellKind, isName, type CellKind } from "../../src/cells/cellKind";

describe("what a cell holds", () => {
  test.each<[Cell, CellKind]>([
    [12, "number"],
    ["", "missing"],
    ["n/a", "missing"],
    ["#N/A", "error"],
    [true, "boolean"],
    ["1,234.50", "textNumber"],
    ["12,5", "commaNumber"],
    ["2026-03-01", "date"],
    ["31/12/2026", "date"],
    ["1h 30m", "duration"],
    ["12:30", "duration"],
    ["Alder Ltd", "text"],
  ])("%p is %s", (cell, kind) => expect(cellKind(cell)).toBe(kind));
});

describe("what can name something", () => {
  test.each<Cell>(["Status", "12,5", `2026-03-01 ${"x".repeat(40)}`])("%p can", (cell) =>
    expect(isName(cell)).toBe(true),
  );
  test.each<Cell>([5, "", " ", "n/a", "?", "#N/A", "74%", "2026-03-01", "2 days", true, null])("%p can't", (cell) =>
    expect(isName(cell)).toBe(false),
  );
});
