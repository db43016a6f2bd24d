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

const answers = { "rows:March!A1:merged": "count", "role:March!G": "touches" };

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
    expect(applied).toEqual({
      answers: { "rows:April!A1:merged": "count", "role:April!F": "touches", "hours:April!A1": "9-17" },
      notices: [],
    });
  });

  test("of an earlier version, whose ids name the sheet alone, still reads next month's export", async () => {
    const { tables, ...rest } = await marchRecipe();
    const earlier = tables.map(({ table, ...one }) => ({
      ...one,
      settled: one.settled.map((settled) => ({ ...settled, id: settled.id.replace(`${table}:`, "March:") })),
    }));
    expect(earlier[0]?.settled.map(({ id }) => id)).toContain("rows:March:merged");
    const applied = applyRecipe({ ...rest, tables: earlier }, await scanCells(desk("Steps"), {}, "April"), {});
    expect(applied).toMatchObject({ answers: { "rows:April!A1:merged": "count" }, notices: [] });
  });

  test("tells two tables of one sheet apart", async () => {
    const two = [...desk(), [], [], [], ...desk().map((row) => [...row].reverse())];
    const { choices } = await scanCells(two, {}, "March");
    const merged = ["rows:March!A1:merged", "rows:March!A15:merged"];
    expect(choices.map(({ id }) => id).filter((id) => id.startsWith("rows:"))).toEqual(merged);
    const one = { "rows:March!A15:merged": "count" };
    const recipe = recipeOf(await scanCells(two, { answers: one }, "March"), one);
    const applied = applyRecipe(recipe, await scanCells([[], ["April"], [], ...two], {}, "April"), {});
    expect(applied).toMatchObject({
      answers: { "rows:April!A4:merged": "leave", "rows:April!A18:merged": "count" },
      notices: [],
    });
  });

  test("says what of it no longer fits", async () => {
    const { answers: left, notices } = applyRecipe(await marchRecipe(), await scanCells(tenTickets(), {}, "April"), {});
    expect(left).toEqual({ "hours:April!A1": "9-17" });
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('settles "rows:March!A1:merged"'),
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
