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
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { mark: mark ?? "", range };
  });
  await context.sync();
  return new Map(
    ranges.flatMap(({ mark, range }) =>
      range.isNullObject
        ? []
        : [[mark, { values: range.values as unknown[][], rowIndex: range.rowIndex, columnIndex: range.columnIndex }]],
    ),
  );
}
