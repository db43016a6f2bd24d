import { a1Range } from "../../src/cells/address";
import type { Cell } from "../../src/cells/cell";
import { isoToSerial } from "../../src/cells/date/iso";
import { toNumber } from "../../src/cells/number";
import { toGrid, type Argument } from "../../src/catalogue/inputs/range";
import type { Kpi, NativeOptions, Refs } from "../../src/catalogue/kpi";
import { nativeFormula } from "../../src/catalogue/nativeFormula";
import type { TimeUnit } from "../../src/catalogue/unit";
import { allFunctions } from "../../src/kpis";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import type { Calculated } from "../../src/workbench/document/calculated";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";

/** A KPI's native formula over arguments that are laid out on a sheet of their own. */
export interface NativeCase {
  readonly kpi: Kpi;
  readonly given: readonly Argument[];
  readonly options?: NativeOptions;
}

/** A cell of the document that holds a case's native formula. */
export interface FormulaCell {
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A document with a sheet for each case, and its formula; undefined where a KPI says there is none. */
export function laidOut(cases: readonly NativeCase[]): {
  readonly document: WorkbookDocument;
  readonly cells: readonly (FormulaCell | undefined)[];
} {
  const document = new WorkbookDocument();
  const cells = cases.map((one, index) => {
    const sheet = document.addSheet(`Case ${index + 1}`);
    const refs: Record<string, string> = {};
    let column = 1;
    for (const [position, input] of one.kpi.inputs.entries()) {
      const grid = toGrid(one.given[position]);
      if (input.kind === "unit" || grid.every((row) => row.every((cell) => cell === null || cell === undefined)))
        continue;
      const width = grid[0]?.length ?? 1;
      grid.forEach((row, r) => row.forEach((cell, c) => sheet.cells.set(r + 1, column + c, typed(cell))));
      refs[input.name] = a1Range(sheet.name, 1, column, grid.length, width);
      column += width;
    }
    const formula = formulaOf(one, refs);
    return formula === undefined ? undefined : { sheet, row: 0, column: 0, formula };
  });
  return { document, cells };
}

/** The values of the cases' native formulas, calculated by Univer; undefined where a KPI says there is no formula. */
export function calculated(cases: readonly NativeCase[]): readonly (Calculated | undefined)[] {
  const { document, cells } = laidOut(cases);
  const values = univerCalculator.calculate(
    document,
    cells.filter((cell) => cell !== undefined),
  );
  let next = 0;
  return cells.map((cell) => (cell === undefined ? undefined : values[next++]));
}

/** The worked examples of every function that gives a number, as cases, in display order. */
export function exampleCases(): readonly (NativeCase & { readonly gives: number })[] {
  return allFunctions.flatMap((kpi) =>
    kpi.examples.flatMap(({ given, gives }) =>
      typeof gives === "number" ? [{ kpi, given, gives, options: { unit: unitOf(kpi, given) } }] : [],
    ),
  );
}

/** The unit of time that the arguments ask for. */
export function unitOf(kpi: Kpi, given: readonly unknown[]): TimeUnit | undefined {
  const position = kpi.inputs.findIndex((input) => input.kind === "unit");
  return (given[position] ?? undefined) as TimeUnit | undefined;
}

function formulaOf({ kpi, options }: NativeCase, refs: Refs): string | undefined {
  const built = nativeFormula(kpi, refs, options);
  return "formula" in built ? built.formula : undefined;
}

/** What Excel holds after somebody typed the text: dates and numbers become numbers. */
function typed(cell: Cell): string | number | boolean | null {
  if (typeof cell !== "string") return cell ?? null;
  if (cell === "") return null;
  return isoToSerial(cell) ?? toNumber(cell) ?? cell;
}
