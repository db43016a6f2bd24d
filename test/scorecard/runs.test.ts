import fc from "fast-check";
import { styleRuns } from "../../src/scorecard/runs";
import type { StyleName } from "../../src/scorecard/styles";

const names: StyleName[] = ["plain", "name", "text"];

test("every cell lies in exactly one run, of its own style", () => {
  const grid = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(fc.constantFrom(...names), { minLength: width, maxLength: width }), { maxLength: 8 }),
    );
  fc.assert(
    fc.property(grid, (cells) => {
      const covered = cells.map((line) => line.map((): StyleName[] => []));
      for (const { style, rect } of styleRuns(cells.map((line) => line.map((style) => ({ content: "", style }))))) {
        for (let row = rect.row; row < rect.row + rect.rows; row++) {
          for (let column = rect.column; column < rect.column + rect.columns; column++)
            covered[row]?.[column]?.push(style);
        }
      }
      expect(covered).toEqual(cells.map((line) => line.map((style) => [style])));
    }),
  );
});

test("rows of one style become one run", () => {
  const line = [
    { content: 1, style: "name" as const },
    { content: 2, style: "text" as const },
  ];
  expect(styleRuns([line, line, line])).toEqual([
    { style: "name", rect: { row: 0, column: 0, rows: 3, columns: 1 } },
    { style: "text", rect: { row: 0, column: 1, rows: 3, columns: 1 } },
  ]);
});
