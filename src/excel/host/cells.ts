/** A rectangle of a sheet; rows and columns count from zero. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type What = "values" | "formulas" | "valueTypes" | "numberFormat";

const sheetColumns = 16_384;

/** Of whole rows Excel gives no cells: such a rectangle is read in two. */
function parts(rect: Rect): readonly Rect[] {
  if (rect.columns < sheetColumns) return [rect];
  const columns = sheetColumns / 2;
  return [
    { ...rect, columns },
    { ...rect, column: columns, columns },
  ];
}

/**
 * Queues the read of a rectangle, however wide. The answer, which is to be called after the round trip, is given row by
 * row and lets the cells go; null where Excel withheld them.
 */
export function queueCells<T>(sheet: Excel.Worksheet, rect: Rect, what: What): () => T[][] | null {
  const ranges = parts(rect).map(({ row, column, rows, columns }) =>
    sheet.getRangeByIndexes(row, column, rows, columns).load(what),
  );
  return () => {
    const [first, second] = ranges.map((range) => range[what] as T[][] | null);
    ranges.forEach(releaseRange);
    if (!first || second === null) return null;
    return second ? first.map((line, row) => [...line, ...(second[row] ?? [])]) : first;
  };
}

/**
 * Lets go of a range and its values. `untrack` alone frees it in Excel, but Office.js keeps the object, and with it every
 * block that was read, until the whole run ends; one that was tracked by hand it forgets.
 */
export function releaseRange(range: Excel.Range): void {
  range.track();
  range.untrack();
}
