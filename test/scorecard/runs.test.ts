import fc from "fast-check";
import { runsOf, stacked, styleRuns } from "../../src/scorecard/runs";

test("every cell with a value lies in exactly one run, of its own value; the others in none", () => {
  const grid = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: width, maxLength: width }), {
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(grid, (cells) => {
      const covered = cells.map((line) => line.map((): string[] => []));
      for (const { value, rect } of runsOf(cells)) {
        for (let row = rect.row; row < rect.row + rect.rows; row++) {
          for (let column = rect.column; column < rect.column + rect.columns; column++)
            covered[row]?.[column]?.push(value);
        }
      }
      expect(covered).toEqual(cells.map((line) => line.map((value) => (value === undefined ? [] : [value]))));
    }),
  );
});

test("rows of one look become one run per property, and what is like the default none", () => {
  const line = [
    { content: 1, style: "name" as const },
    { content: 2, style: "text" as const },
  ];
  const whole = { row: 0, column: 0, rows: 3, columns: 2 };
  const lines = [line, line, line];
  expect(styleRuns(lines, "wrap")).toEqual([{ value: 1, rect: whole }]);
  expect(styleRuns(lines, "bold")).toEqual([{ value: 1, rect: { ...whole, columns: 1 } }]);
  expect(styleRuns(lines, "size", 10)).toEqual([]);
});

test("merges of the same columns in rows below each other are one call, others stay apart", () => {
  const rect = (row: number, column: number, columns = 2) => ({ row, column, rows: 1, columns });
  expect(stacked([rect(0, 0), rect(0, 4), rect(1, 0), rect(1, 4, 3), rect(3, 0)])).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    rect(0, 4),
    rect(1, 4, 3),
    rect(3, 0),
  ]);
});
