import { queueCells, type Rect } from "../host/cells";
import type { SheetState } from "./scorecardSheets";

/** The cells of an earlier sheet of the same kind, from its first used row and column on. */
export interface EarlierCells {
  readonly rowIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly columnIndex: number;
}

/** Reads the cells of sheets of ours; by their marks. */
export async function readEarlier(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<ReadonlyMap<string, EarlierCells>> {
  if (sheets.length === 0) return new Map();
  const ranges = sheets.map(({ id, mark }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex,rowCount,columnCount");
    return { mark: mark ?? "", sheet, range };
  });
  await context.sync();
  // A note in the last column makes the cells whole rows, of which Excel gives none at once.
  const wide = ranges.map(({ sheet, range }) =>
    !range.isNullObject && range.values === null ? queueCells(sheet, rectOf(range), "values") : undefined,
  );
  if (wide.some(Boolean)) await context.sync();
  return new Map(
    ranges.flatMap(({ mark, range }, n) => {
      if (range.isNullObject) return [];
      const values = wide[n]?.() ?? (range.values as unknown[][] | null) ?? [];
      return [[mark, { values, rowIndex: range.rowIndex, columnIndex: range.columnIndex }]];
    }),
  );
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
