import type { Cell } from "../../cells/cell";
import type { WorkbookReader } from "../../scanner/result/reader";

/** Reads everything once, however often it is scanned: scans for many clients cost the reading of one. */
export function cachingReader(reader: WorkbookReader): WorkbookReader {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const before = known.get(key) as Promise<T> | undefined;
    if (before) return before;
    const now = read();
    known.set(key, now);
    return now;
  };
  return {
    sheets: () => once("sheets", () => reader.sheets()),
    block: (sheet, ...area) => once(`block ${area.join()} ${sheet}`, () => reader.block(sheet, ...area)),
    async columns(sheet, columns, row, rows, onBlock) {
      const keyOf = (column: number) => `column ${column} ${row} ${rows} ${sheet}`;
      const fresh = [...new Set(columns)].filter((column) => !known.has(keyOf(column)));
      if (fresh.length > 0) {
        const all = reader.columns(sheet, fresh, row, rows, onBlock);
        fresh.forEach((column, n) =>
          known.set(
            keyOf(column),
            all.then((read) => read[n] ?? []),
          ),
        );
        await all;
      } else onBlock?.(rows);
      return Promise.all(columns.map((column) => known.get(keyOf(column)) as Promise<readonly Cell[]>));
    },
    ...(reader.hiddenRows && {
      hiddenRows: (sheet: string, row: number, rows: number) =>
        once(`hidden ${row} ${rows} ${sheet}`, async () => reader.hiddenRows?.(sheet, row, rows)),
    }),
    ...(reader.mergedRows && {
      mergedRows: (sheet: string, ...area: readonly [number, number, number]) =>
        once(`merged ${area.join()} ${sheet}`, async () => reader.mergedRows?.(sheet, ...area)),
    }),
    ...(reader.numberFormats && {
      numberFormats: (sheet: string, ...area: readonly [number, number, number, number]) =>
        once(`formats ${area.join()} ${sheet}`, async () => reader.numberFormats?.(sheet, ...area)),
    }),
  };
}
