import type { Cell } from "../../cells/cell";
import { AddInError, errorCode } from "../host/errors";
import { runStep } from "../host/requirements";

/** A range that the user selected, as formulas name it. */
export interface Picked {
  /** "Tickets!N2:N680"; of whole columns and rows, the part with values. */
  readonly address: string;
  /** Its first cell: "Tickets!N2". */
  readonly cell: string;
}

/** More cells than this are not read for a preview. */
const mostCells = 200_000;

const unknownRange: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidArgument", "InvalidReference"]);

/** What is selected in the sheet in front. */
export async function pickSelection(): Promise<Picked> {
  return runStep(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address,cellCount");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address");
    const cell = selected.getCell(0, 0);
    cell.load("address");
    await context.sync();
    // Whole columns hold more cells than Excel counts: -1.
    const large = selected.cellCount < 0 || selected.cellCount > mostCells;
    return { address: large && !used.isNullObject ? used.address : selected.address, cell: cell.address };
  });
}

/**
 * The values of ranges, row by row; undefined for one that is too large to be read for a preview.
 *
 * @param sheet where addresses without a sheet lie
 * @throws AddInError where an address names no range
 */
export async function readRanges(
  addresses: readonly string[],
  sheet: string,
): Promise<readonly (readonly (readonly Cell[])[] | undefined)[]> {
  if (addresses.length === 0) return [];
  return runStep(async (context) => {
    const ranges = addresses.map((address) => {
      const range = rangeAt(context, address, sheet);
      range.load("cellCount");
      return range;
    });
    try {
      await context.sync();
      const small = ranges.map(({ cellCount }) => cellCount >= 0 && cellCount <= mostCells);
      ranges.forEach((range, index) => small[index] && range.load("values"));
      await context.sync();
      return ranges.map((range, index) => (small[index] ? (range.values as Cell[][]) : undefined));
    } catch (error) {
      if (!unknownRange.has(errorCode(error))) throw error;
      throw new AddInError("NoSuchRange", `${addresses.join(" or ")} is no range of this workbook. Select it again.`);
    }
  });
}

/** The range of an address such as "'My tickets'!A2:A9" or "A2:A9". */
export function rangeAt(context: Excel.RequestContext, address: string, sheet: string): Excel.Range {
  const { sheet: named, local } = splitAddress(address);
  return context.workbook.worksheets.getItem(named ?? sheet).getRange(local);
}

/** The sheet that an address names, without quotes, and the part behind it. */
export function splitAddress(address: string): { readonly sheet?: string; readonly local: string } {
  const split = address.lastIndexOf("!");
  if (split < 0) return { local: address };
  const sheet = address.slice(0, split).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, local: address.slice(split + 1) };
}
