import type { Cell } from "../cells/cell";
import { yieldToEventLoop } from "./yieldToEventLoop";
import type { MergedRows, ScanOptions, WorkbookReader } from "./result/reader";

/** Milliseconds of computing after which a scan pauses. */
const longest = 40;

/** Reading during one scan: counts cells, reports progress and stops at the next read once the scan is cancelled. */
export interface Session {
  readonly options: ScanOptions;
  readonly cellsRead: () => number;
  /** Throws the signal's reason when the scan was cancelled. */
  check(): void;
  /** Lets a waiting cancel arrive between two computations; costs nothing while the last pause is only just over. */
  pause(): Promise<void>;
  /** More cells that will have to be read, so that progress has an end. */
  expect(cells: number): void;
  block(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Promise<readonly (readonly Cell[])[]>;
  /** How many of some rows are hidden; undefined where the reader can't tell. */
  hiddenRows(sheet: string, row: number, rows: number): Promise<number | undefined>;
  /** The number formats of some cells; undefined where the reader can't tell. */
  numberFormats(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Promise<readonly (readonly string[])[] | undefined>;
  /** The merged cells of a column that stand for several rows; none where the reader can't tell. */
  mergedRows(sheet: string, column: number, row: number, rows: number): Promise<readonly MergedRows[]>;
  column(sheet: string, column: number, row: number, rows: number, what: string): Promise<readonly Cell[]>;
  /** A column read ahead, to find where a table ends; the next reading of it costs nothing. */
  pilot(sheet: string, column: number, row: number, rows: number, what: string): Promise<readonly Cell[]>;
}

export function createSession(reader: WorkbookReader, options: ScanOptions): Session {
  let done = 0;
  let total = 0;
  let paused = -Infinity;

  const check = (): void => options.signal?.throwIfAborted();
  const report = (what: string): void => {
    total = Math.max(total, done);
    options.onProgress?.({ done, total, what });
  };

  const readAhead = new Map<string, readonly Cell[]>();
  const session: Session = {
    options,
    cellsRead: () => done,
    check,
    async pause() {
      if (performance.now() - paused >= longest) {
        await yieldToEventLoop();
        paused = performance.now();
      }
      check();
    },
    expect(cells) {
      total += cells;
    },
    async block(sheet, row, column, rows, columns) {
      check();
      const cells = await reader.block(sheet, row, column, rows, columns);
      done += rows * columns;
      check();
      report(sheet);
      return cells;
    },
    async hiddenRows(sheet, row, rows) {
      const hidden = await reader.hiddenRows?.(sheet, row, rows);
      check();
      return hidden;
    },
    async numberFormats(...cells) {
      check();
      const formats = await reader.numberFormats?.(...cells);
      check();
      return formats;
    },
    async mergedRows(...cells) {
      check();
      const merged = await reader.mergedRows?.(...cells);
      check();
      return merged ?? [];
    },
    async pilot(sheet, column, row, rows, what) {
      total += rows;
      const cells = await session.column(sheet, column, row, rows, what);
      readAhead.set(keyOf(sheet, column, row), cells);
      return cells;
    },
    async column(sheet, column, row, rows, what) {
      check();
      const known = readAhead.get(keyOf(sheet, column, row));
      readAhead.delete(keyOf(sheet, column, row));
      if (known && known.length >= rows) {
        total -= rows;
        return known.length === rows ? known : known.slice(0, rows);
      }
      let reported = 0;
      const onBlock = (count: number): void => {
        reported += count;
        done += count;
        report(`${sheet}: ${what}`);
      };
      const [cells] = await reader.columns(sheet, [column], row, rows, onBlock);
      check();
      // A reader that has no blocks to speak of has read everything at once.
      if (reported < rows) onBlock(rows - reported);
      return cells ?? [];
    },
  };
  return session;
}

function keyOf(sheet: string, column: number, row: number): string {
  return `${column} ${row} ${sheet}`;
}
