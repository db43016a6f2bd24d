import { nativeFormula } from "../../src/catalogue/nativeFormula";
import { allFunctions } from "../../src/kpis";
import { isCellError, type CellValue } from "../../src/workbench/document/cellValue";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { expectSame } from "./approx";
import { laidOut, unitOf } from "./nativeCases";

/** What the workbook says that every formula gives, before anybody calculates: no example gives this. */
const wrong = 987654.125;

/** The examples that end in a number or in a division by 0, of functions that have a native formula over them. */
const examples = allFunctions
  .flatMap((kpi) =>
    kpi.examples.map(({ given, gives }) => ({ kpi, given, gives, options: { unit: unitOf(kpi, given) } })),
  )
  .filter(({ gives }) => typeof gives === "number" || gives === "#DIV/0!");
const { document, cells } = laidOut(examples);
const cases = examples.flatMap((one, index) => {
  const cell = cells[index];
  return cell ? [{ ...one, ...cell }] : [];
});

/** The cases' values by LibreOffice, which gets a workbook in which every formula has a wrong value. */
function judged(): readonly (CellValue | undefined)[] {
  for (const { sheet, row, column, formula } of cases) sheet.cells.setFormula(row, column, formula, wrong);
  const { document: copy } = openXlsx(recalculated(saveXlsx(document)), "judged.xlsx");
  return cases.map(({ sheet, row, column }) => copy.sheet(sheet.name)?.cells.value(row, column));
}

describeWithLibreOffice("LibreOffice computes every native formula anew", () => {
  let values: readonly (CellValue | undefined)[] = [];
  beforeAll(() => {
    values = judged();
  }, 180_000);

  test.each(cases.map(({ kpi, given, gives }, index) => [kpi.id, given, gives, index] as const))(
    "%s of %j is %s",
    (_id, _given, gives, index) => {
      const value = values[index];
      if (value !== undefined && isCellError(value)) expect(value.error).toBe(gives);
      else expectSame(value, gives);
    },
  );
});

test("the cases leave out no function that has a native formula", () => {
  const judgedIds = cases.filter(({ gives }) => typeof gives === "number").map(({ kpi }) => kpi.id);
  expect(allFunctions.filter((kpi) => hasNative(kpi) && !judgedIds.includes(kpi.id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(judgedIds).size).toBeGreaterThan(50);
});

function hasNative(kpi: (typeof allFunctions)[number]): boolean {
  const refs = Object.fromEntries(kpi.inputs.filter(({ optional }) => !optional).map(({ name }) => [name, "A1"]));
  return "formula" in nativeFormula(kpi, refs);
}

test("no example gives what the workbook says before it is calculated", () => {
  expect(cases.filter(({ gives }) => gives === wrong)).toEqual([]);
});
