import { hasApi } from "../host/requirements";
import type { MergedRows } from "../../scanner/result/reader";

/** Excel gives no answer for more than 512 merged areas: of two rows each, they are this many rows of a column. */
const blockRows = 1000;
/** Longer columns are exports: people merge cells in lists that they read. */
const mostRows = 20_000;

/** The merged areas of a column that cover several rows, in one round trip; undefined where this Excel can't tell. */
export async function mergedRows(
  context: Excel.RequestContext,
  sheet: string,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  signal: AbortSignal | undefined,
): Promise<readonly MergedRows[] | undefined> {
  signal?.throwIfAborted();
  if (rows > mostRows || !hasApi("1.13")) return undefined;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blocks = Array.from({ length: Math.ceil(rows / blockRows) }, (_block, index) => {
    const first = index * blockRows;
    const range = worksheet.getRangeByIndexes(row + first, column, Math.min(blockRows, rows - first), 1);
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/rowCount");
    return merged;
  });
  await context.sync();
  signal?.throwIfAborted();
  // An area over the edge of two blocks is part of both.
  const found = new Map<number, MergedRows>();
  for (const merged of blocks) {
    if (merged.isNullObject) continue;
    for (const { rowIndex, rowCount } of merged.areas.items)
      if (rowCount > 1) found.set(rowIndex, { row: rowIndex, rows: rowCount });
  }
  return [...found.values()];
}
