import { applyRecipe, parseRecipe, recipeOf } from "../../../src/scanner/choices/recipe";
import type { Cell } from "../../../src/cells/cell";
import { scanCells, tenTickets } from "../../support/tables";

/** Ten tickets of which the last four were merged into the first. */
function desk(...more: readonly string[]): Cell[][] {
  return tenTickets().map((row, n) => [
    ...row,
    n === 0 ? "FMergedIntoFaultid" : n > 6 ? 1 : 0,
    ...more.map((one) => (n === 0 ? one : n)),
  ]);
}

const answers = { "rows:March:merged": "count", "role:March!G": "touches" };

async function marchRecipe() {
  return recipeOf(await scanCells(desk("Steps"), { answers }, "March"), answers);
}

describe("a recipe", () => {
  test("reads next month's export the same way, whatever its sheet is called and wherever its columns stand", async () => {
    const recipe = await marchRecipe();
    const april = desk("Steps").map(([id, status, ...rest]) =>
      [status ?? "", id ?? "", "", ...rest].filter((_cell, at) => at !== 2),
    );
    const moved = april.map((row) => [...row.slice(0, 5), row[6] ?? "", row[5] ?? ""]);
    const applied = applyRecipe(recipe, await scanCells(moved, {}, "April"), {});
    expect(applied).toEqual({ answers: { "rows:April:merged": "count", "role:April!F": "touches" }, notices: [] });
  });

  test("says what of it no longer fits", async () => {
    const { answers: left, notices } = applyRecipe(await marchRecipe(), await scanCells(tenTickets(), {}, "April"), {});
    expect(left).toEqual({});
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('settles "rows:March:merged"'),
      expect.stringContaining('by the column "Steps"'),
    ]);
  });

  test("that speaks of another kind of table is set aside", async () => {
    const other = await scanCells(
      [
        ["Product", "Colour"],
        ["Bolt", "red"],
        ["Nut", "blue"],
      ],
      {},
      "Stock",
    );
    const { answers: left, notices } = applyRecipe(await marchRecipe(), other, {});
    expect(left).toEqual({});
    expect(notices).toMatchObject([{ code: "recipe-no-table" }]);
  });

  test("comes back from its text; any other text holds none", async () => {
    const recipe = await marchRecipe();
    expect(parseRecipe(JSON.stringify(recipe))).toEqual(recipe);
    for (const text of [
      "",
      "[]",
      "null",
      '{"recipe":"MSP Scorecard","version":2,"tables":[]}',
      '{"recipe":"MSP Scorecard","version":1,"tables":[{}]}',
    ])
      expect(parseRecipe(text)).toBeUndefined();
  });
});
