import { tellBlanksBy } from "../../../src/catalogue/blankCells";
import { toGrid, type Argument } from "../../../src/catalogue/inputs/range";
import { columnLetters } from "../../../src/cells/address";
import { isFailure } from "../../../src/cells/failure";
import { allFunctions } from "../../../src/kpis";
import type { Kpi } from "../../../src/catalogue/kpi";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { closeExcel, workbookOf } from "../../support/excel";
import { openWithFunctions, settledValues } from "../../support/functionsInExcel";

afterEach(() => {
  closeExcel();
  tellBlanksBy(undefined);
});

const blanks = [0, null, ""] as const;
const everyWay = blanks.map((blank) => [JSON.stringify(blank), blank] as const);

/** What a formula over column C of a sheet gives; the column begins with a heading. */
async function over(formula: string, cells: readonly (number | string | null)[], blank: 0 | null | "") {
  const document = workbookOf({ "Client's data": [[null, null, "Score"], ...cells.map((cell) => [null, null, cell])] });
  document.addSheet("Board").cells.setFormula(0, 0, formula);
  const host = openWithFunctions(document, { blanks: blank });
  const [[value] = []] = await settledValues(host, "Board", "A1");
  return { value, trips: host.stats.roundTrips };
}

describe.each(everyWay)("with blank cells delivered as %s", (_name, blank) => {
  test.each([
    ["=MSP.NPS('Client''s data'!C:C)", [10, 9, 10, 6], 50],
    ["=MSP.NPS('Client''s data'!C2:C10)", [10, 9, 10, 6], 50],
    ["=MSP.NPS('Client''s data'!C2:C10)", [10, null, 9, 0, null, 10], 50],
    ["=MSP.NPS('Client''s data'!A1:D30)", [10, null, 9, 10, 6], 50],
    ["=MSP.FCRTOUCHES('Client''s data'!C2:C10)", [1, 2, null, 1, 4], 0.5],
    ["=MSP.FCRTOUCHES('Client''s data'!C:C,0)", [0, 1, null, 2, 4], 0.25],
    ["=MSP.FCR('Client''s data'!C2:C9)", [1, 0, null, 1], 2 / 3],
    ["=MSP.MRR('Client''s data'!C2:C9)", [null, null], "#N/A"],
    ["=MSP.MRR('Client''s data'!C2:C9)", [0, null], 0],
    ["=MSP.FCR(150,'Client''s data'!C3)", [1, null], "#VALUE!"],
    ["=MSP.FCR(150,'Client''s data'!C2)", [0, null], "#DIV/0!"],
    ["=MSP.CLV(1000,'Client''s data'!C9)", [1], "#N/A"],
    ["=MSP.NPS('Client''s data'!E2:E9)", [1], "#N/A"],
    ["=MSP.SLABYDUE('Client''s data'!C2:C9,'Client''s data'!C2:C9)", [45000, null, 45001], 1],
  ])("%s over %j is %p", async (formula, cells, gives) => {
    expect((await over(formula, cells, blank)).value).toEqual(gives);
  });

  test("a list that is computed in the formula is read where the zeros in it change nothing, else refused", async () => {
    expect((await over("=MSP.NPS({10;9;8})", [], blank)).value).toBeCloseTo(66.7, 1);
    expect((await over("=MSP.NPS({6;0;5})", [], blank)).value).toBe(-100);
    expect((await over("=MSP.NPS({10;0})", [], blank)).value).toBe("#VALUE!");
    expect((await over("=MSP.FCR(0,10)", [], blank)).value).toBe(0);
  });
});

test("only a 0 makes a function read the workbook, and formulas that ask together read together", async () => {
  const shown = (await over("=MSP.NPS('Client''s data'!C2:C5)", [10, 9, 10, 6], 0)).trips;
  expect(shown).toBe(1);
  const document = workbookOf({
    Data: [
      [10, 9],
      [null, null],
      [6, 6],
    ],
  });
  const board = document.addSheet("Board").cells;
  for (let row = 0; row < 30; row += 1) board.setFormula(row, 0, `=MSP.NPS(Data!${row % 2 ? "A1:A3" : "B1:B3"})`);
  const host = openWithFunctions(document);
  expect((await settledValues(host, "Board", "A1:A30")).flat()).toEqual(new Array(30).fill(0));
  expect(host.stats.roundTrips).toBeLessThan(10);
});

test("an Excel that can't be read gets the result only where it doesn't depend on the zeros", async () => {
  tellBlanksBy(undefined);
  const document = workbookOf({ Data: [[10], [null], [6]], Board: [["=MSP.NPS(Data!A1:A3)", "=MSP.MRR(Data!A1:A3)"]] });
  const host = openWithFunctions(document);
  tellBlanksBy(() => Promise.reject(new Error("no connection")));
  expect(await settledValues(host, "Board", "A1:B1")).toEqual([["#VALUE!", 16]]);
});

/** Puts an example's arguments on a sheet, ranges with a row of blank cells in the middle, and calls the function. */
function onSheet(kpi: Kpi, given: readonly Argument[]): WorkbookDocument {
  const document = new WorkbookDocument();
  const data = document.addSheet("Data").cells;
  const longest = Math.max(...given.map((argument) => toGrid(argument).length));
  let column = 0;
  const refs = given.map((argument) => {
    const grid = toGrid(argument).map((row) => [...row]);
    const isRange = Array.isArray(argument);
    if (isRange && grid.length > 1 && grid.length === longest)
      grid.splice(
        -1,
        0,
        (grid[0] ?? []).map(() => null),
      );
    grid.forEach((row, r) => row.forEach((cell, c) => data.set(r, column + c, cell === "" ? null : (cell ?? null))));
    const width = grid[0]?.length ?? 1;
    const [first, last] = [columnLetters(column), columnLetters(column + width - 1)];
    column += width;
    return isRange ? `Data!${first}1:${last}${grid.length}` : `Data!${first}1`;
  });
  document.addSheet("Board").cells.setFormula(0, 0, `=MSP.${kpi.id}(${refs.join(",")})`);
  return document;
}

const examples = allFunctions.flatMap((kpi) => kpi.examples.map((example) => [kpi.id, kpi, example.given] as const));

test.each(examples)("%s gives the same whichever way its blank cells arrive", async (_id, kpi, given) => {
  const expected = kpi.evaluate(
    given.map((argument) => {
      const grid = toGrid(argument);
      const longest = Math.max(...given.map((one) => toGrid(one).length));
      if (!Array.isArray(argument) || grid.length < 2 || grid.length < longest) return argument;
      return [...grid.slice(0, -1), (grid[0] ?? []).map(() => ""), ...grid.slice(-1)];
    }),
  );
  const first = isFailure(expected) ? expected.failure : Array.isArray(expected) ? expected[0]?.[0] : expected;
  for (const blank of blanks) {
    const host = openWithFunctions(onSheet(kpi, given), { blanks: blank });
    const [[value] = []] = await settledValues(host, "Board", "A1");
    if (typeof first === "number") expect(value).toBeCloseTo(first, 9);
    else expect(value).toBe(first);
  }
});
