import { anyRow } from "./alignRows";
import type { EarlierCells } from "./earlierCells";

/** Hidden, right of what a scorecard was made from: what each row of the sheet is, so that a refresh finds it again. */
const column = 61;
/** Stands under the last row. */
const end = "END";

/** The keys of a plan's rows as they are kept on its sheet, the end included. */
export function keptKeys(keys: readonly (string | undefined)[]): readonly string[] {
  return [...keys.map((key) => key ?? anyRow), end];
}

/** Queues the keys, from the first row on. */
export function queueRowKeys(sheet: Excel.Worksheet, keys: readonly string[]): void {
  const range = sheet.getRangeByIndexes(0, column, keys.length, 1);
  range.values = keys.map((key) => [`'${key}`]);
  range.getEntireColumn().columnHidden = true;
}

/** The keys of a sheet's rows, "" where one has none; undefined where the sheet keeps none. */
function rowKeysIn(earlier: EarlierCells | undefined): readonly string[] | undefined {
  if (!earlier) return undefined;
  const { values, rowIndex, columnIndex } = earlier;
  const keys = [...Array<string>(rowIndex).fill(""), ...values.map((line) => String(line[column - columnIndex] ?? ""))];
  return keys.includes(end) ? keys : undefined;
}

/** Those of the sheet's own rows, the end included, and those of rows that were put aside below it, by their numbers. */
export function asideIn(keys: readonly string[]): {
  readonly own: readonly string[];
  readonly aside: ReadonlyMap<number, string>;
} {
  const last = keys.indexOf(end);
  const below = keys.flatMap((key, row) => (row > last && key !== "" ? [[row, key] as const] : []));
  return { own: keys.slice(0, last + 1), aside: new Map(below) };
}

/** Queues the read of a sheet's keys; the answer is to be called after the round trip. */
export function queueKeysOf(sheet: Excel.Worksheet): () => readonly string[] | undefined {
  const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().getUsedRangeOrNullObject(true);
  range.load("values,rowIndex");
  return () =>
    range.isNullObject ? undefined : rowKeysIn({ values: range.values, rowIndex: range.rowIndex, columnIndex: column });
}
