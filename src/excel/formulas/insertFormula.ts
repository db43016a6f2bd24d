import { AddInError } from "../host/errors";
import { perform } from "../host/operation";
import { runStep } from "../host/requirements";
import { rangeAt, splitAddress } from "../read/pickedRanges";
import { applyLooks } from "../sheets/looks";
import { type CellInput, editCells } from "./editCells";

export interface FormulaToInsert {
  readonly formula: string;
  /** The cell, with its sheet: "KPIs!D14". */
  readonly cell: string;
  /** The ranges that the formula names, to see that it does not refer to itself. */
  readonly ranges: readonly string[];
  /** For a cell whose format is General. */
  readonly numberFormat: string;
  /** True where what the cell holds may go. */
  readonly replace: boolean;
}

/** What came of it: the cell's text, or what stands in the way. */
export type Inserted = { readonly shows: string } | { readonly holds: string };

/**
 * Enters a formula in one cell. A cell that holds something is left alone unless it may be replaced.
 *
 * @throws AddInError where the formula would refer to its own cell
 */
export async function insertFormula(wanted: FormulaToInsert): Promise<Inserted> {
  const { formula, numberFormat, cell } = wanted;
  const held = await perform(
    editCells(async (context) => {
      const target = rangeAt(context, cell, "");
      target.load("rowIndex,columnIndex,formulas");
      target.worksheet.load("id");
      const ranges = wanted.ranges.map((address) => {
        const range = rangeAt(context, address, splitAddress(cell).sheet ?? "");
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        range.worksheet.load("id");
        return range;
      });
      await context.sync();
      if (ranges.some((range) => contains(range, target))) {
        throw new AddInError("CircularReference", `${cell} lies in a range of the formula. Choose another cell.`);
      }
      const before = (target.formulas as CellInput[][])[0]?.[0] ?? "";
      const result = before === "" || wanted.replace ? undefined : String(before);
      const place = { sheetId: target.worksheet.id, row: target.rowIndex, column: target.columnIndex };
      const edit = { ...place, before, after: formula, written: (now: unknown) => now === formula };
      return { cells: result === undefined ? [edit] : [], marks: [], settings: [], result };
    }),
  );
  if (held !== undefined) return { holds: held };
  return runStep(async (context) => {
    const target = rangeAt(context, cell, "");
    target.load("numberFormat");
    await context.sync();
    if ((target.numberFormat as string[][])[0]?.[0] === "General") {
      await applyLooks(context, [() => void (target.numberFormat = [[numberFormat]])]);
    }
    target.load("text");
    await context.sync();
    return { shows: target.text[0]?.[0] ?? "" };
  });
}

function contains(range: Excel.Range, cell: Excel.Range): boolean {
  const down = cell.rowIndex - range.rowIndex;
  const right = cell.columnIndex - range.columnIndex;
  const inside = down >= 0 && down < range.rowCount && right >= 0 && right < range.columnCount;
  return inside && range.worksheet.id === cell.worksheet.id;
}
