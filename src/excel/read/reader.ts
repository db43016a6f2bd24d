import type { Cell } from "../../cells/cell";
import type { SheetInfo, WorkbookReader } from "../../scanner/result/reader";
import { inBlocks } from "../host/blocks";
import { queueCells, releaseRange, type Rect } from "../host/cells";
import { FingerprintRecorder, type Fingerprint } from "./fingerprint";
import { mergedRows } from "./mergedRows";
import { queueDateSystem, shiftDates } from "./dateSystem";
import { loadSheets } from "../sheets/scorecardSheets";

export interface ReadingOptions {
  readonly signal?: AbortSignal;
}

export interface ExcelReader extends WorkbookReader {
  /** The days by which dates of the workbook are lower than those it gives: 1462 where they count from 1904. */
  dateShift(): number;
  /** What the workbook looked like where it was read. */
  seen(): Fingerprint;
}

/** The scanner's view of the open workbook, over Office.js: used ranges first, then only what is asked for, in blocks. */
export function workbookReader(context: Excel.RequestContext, { signal }: ReadingOptions = {}): ExcelReader {
  let days = 0;
  const recorder = new FingerprintRecorder();
  const read = (sheet: string, rects: readonly Rect[]) => readRanges(context, sheet, rects, { signal, days, recorder });
  return {
    dateShift: () => days,
    seen: () => recorder.taken(),
    async sheets() {
      signal?.throwIfAborted();
      const dateSystem = queueDateSystem(context);
      const infos = await sheetInfos(context, recorder);
      days = dateSystem();
      return infos;
    },
    async block(sheet, row, column, rows, columns) {
      const values: Cell[][] = [];
      await inBlocks(rows, columns, async (first, count) => {
        const rect = { row: row + first, column, rows: count, columns };
        const [part] = await read(sheet, [rect]);
        if (!part) return false;
        for (const line of part) values.push(line);
        return true;
      });
      return values;
    },
    async hiddenRows(sheet, row, rows) {
      return countHidden(context, sheet, row, rows, signal);
    },
    async mergedRows(sheet, column, row, rows) {
      return mergedRows(context, sheet, { column, row, rows }, signal);
    },
    async numberFormats(sheet, row, column, rows, columns) {
      signal?.throwIfAborted();
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const formats = queueCells<string>(worksheet, { row, column, rows, columns }, "numberFormat");
      await context.sync();
      return formats() ?? undefined;
    },
    async columns(sheet, columns, row, rows, onBlock) {
      const out: Cell[][] = columns.map(() => new Array<Cell>(rows).fill(""));
      const runs = adjacentRuns(columns);
      await inBlocks(rows, columns.length, async (first, count) => {
        const parts = await read(
          sheet,
          runs.map((run) => ({ row: row + first, column: run.column, rows: count, columns: run.places.length })),
        );
        if (parts.length !== runs.length) return false;
        runs.forEach((run, index) => spread(parts[index] ?? [], run.places, first, out));
        onBlock?.(count);
        return true;
      });
      return out;
    },
  };
}

async function sheetInfos(context: Excel.RequestContext, recorder: FingerprintRecorder): Promise<readonly SheetInfo[]> {
  const { sheets: states } = await loadSheets(context);
  const used = states.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return states.map(({ id, name, visibility, mark, copyOf, draftOf }, index) => {
    const range = used[index];
    const rect =
      range && !range.isNullObject
        ? { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }
        : undefined;
    recorder.addSheet({ id, name, used: rect });
    return {
      name,
      visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden",
      ours: (mark ?? copyOf ?? draftOf) !== undefined,
      used: rect,
    };
  });
}

/** Two round trips, the second only where some rows are hidden and others aren't. */
async function countHidden(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  rows: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  signal?.throwIfAborted();
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows, 1);
  range.load("rowHidden");
  await context.sync();
  // Null where the rows differ; the types know only yes and no.
  const hidden = range.rowHidden as boolean | null;
  if (hidden !== null) return hidden ? rows : 0;
  const view = range.getVisibleView();
  view.load("rowCount");
  await context.sync();
  releaseRange(range);
  return rows - view.rowCount;
}

/** The values of several rectangles in one round trip; an empty list when Excel withheld one of them. */
async function readRanges(
  context: Excel.RequestContext,
  sheet: string,
  rects: readonly Rect[],
  { signal, days, recorder }: ReadingOptions & { readonly days: number; readonly recorder: FingerprintRecorder },
): Promise<readonly Cell[][][]> {
  signal?.throwIfAborted();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const reads = rects.map((rect) => ({
    cells: queueCells<Cell>(worksheet, rect, "values"),
    formats: days > 0 ? queueCells<string>(worksheet, rect, "numberFormat") : undefined,
  }));
  await context.sync();
  signal?.throwIfAborted();
  const values = reads.map((read, n) => {
    const [cells, formats] = [read.cells(), read.formats?.()];
    if (cells !== null) recorder.addCells(sheet, rects[n] as Rect, cells);
    if (days === 0 || cells === null) return cells;
    return formats ? shiftDates(cells, formats, days) : null;
  });
  return values.every((part): part is Cell[][] => part !== null) ? values : [];
}

interface Run {
  readonly column: number; // first sheet column of the run
  readonly places: number[]; // where each of its columns stands in the answer
}

/** Columns that stand side by side are read as one rectangle. */
function adjacentRuns(columns: readonly number[]): readonly Run[] {
  const order = columns.map((column, place) => ({ column, place })).sort((a, b) => a.column - b.column);
  const runs: Run[] = [];
  for (const { column, place } of order) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.places.length === column) last.places.push(place);
    else runs.push({ column, places: [place] });
  }
  return runs;
}

function spread(
  values: readonly (readonly Cell[])[],
  places: readonly number[],
  first: number,
  out: readonly Cell[][],
): void {
  places.forEach((place, offset) => {
    const column = out[place];
    if (!column) return;
    for (let row = 0; row < values.length; row++) column[first + row] = values[row]?.[offset];
  });
}
