import { queueCells, type Rect } from "../host/cells";
import { errorCode } from "../host/errors";
import { callsMsp } from "./mspFormulas";

/** A rectangle of one of the sheets. */
export interface Area extends Rect {
  readonly sheetId: string;
}

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Tells a cell from every other one of the workbook. */
export function cellKey({ sheetId, row, column }: Pick<FormulaCell, "sheetId" | "row" | "column">): string {
  return `${sheetId}|${row}|${column}`;
}

/** Few enough that Excel on the web answers in one piece, as a rule. */
const mostCells = 200_000;
const tooLarge = /PayloadSizeLimitExceeded$/;

/** All formulas in these areas that call the add-in's functions. Small areas share a round trip; large ones are read in blocks. */
export async function findMspFormulas(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const batch of batches(areas)) await readBatch(context, batch, found);
  return found;
}

function batches(areas: readonly Area[]): readonly (readonly Area[])[] {
  const all: Area[][] = [];
  let cells = mostCells;
  for (const area of areas.flatMap(blocks)) {
    if (cells + area.rows * area.columns > mostCells) {
      all.push([]);
      cells = 0;
    }
    cells += area.rows * area.columns;
    all[all.length - 1]?.push(area);
  }
  return all;
}

function blocks(area: Area): readonly Area[] {
  const size = Math.max(1, Math.floor(mostCells / area.columns));
  const parts: Area[] = [];
  for (let first = 0; first < area.rows; first += size) {
    parts.push({ ...area, row: area.row + first, rows: Math.min(size, area.rows - first) });
  }
  return parts;
}

/** Reads areas in one round trip; what Excel refuses as too large is halved and read again. */
async function readBatch(context: Excel.RequestContext, areas: readonly Area[], found: FormulaCell[]): Promise<void> {
  const reads = areas.map((area) => queueCells(context.workbook.worksheets.getItem(area.sheetId), area, "formulas"));
  try {
    await context.sync();
  } catch (error) {
    const halves = tooLarge.test(errorCode(error)) ? halved(areas) : [];
    if (halves.length === 0) throw error;
    for (const half of halves) await readBatch(context, half, found);
    return;
  }
  areas.forEach((area, n) => collect(area, reads[n]?.() ?? [], found));
}

function halved(areas: readonly Area[]): readonly (readonly Area[])[] {
  const [only] = areas;
  if (!only) return [];
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const top = Math.ceil(only.rows / 2);
  return only.rows > 1 ? [[{ ...only, rows: top }], [{ ...only, row: only.row + top, rows: only.rows - top }]] : [];
}

function collect(
  { sheetId, row, column }: Area,
  formulas: readonly (readonly unknown[])[],
  found: FormulaCell[],
): void {
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (callsMsp(formula)) found.push({ sheetId, row: row + r, column: column + c, formula });
    }),
  );
}

export function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** Cells that stand below one another in a column, as one area each: one call in place of many. */
export function runsOf<Place extends { readonly sheetId: string; readonly row: number; readonly column: number }>(
  cells: readonly Place[],
): readonly { readonly area: Area; readonly cells: readonly Place[] }[] {
  const sorted = [...cells].sort((a, b) =>
    a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column || a.row - b.row,
  );
  const runs: Place[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last?.sheetId === cell.sheetId && last.column === cell.column && last.row + 1 === cell.row;
    if (run && follows) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const { sheetId, row, column } = run[0] as Place;
    return { area: { sheetId, row, column, rows: run.length, columns: 1 }, cells: run };
  });
}
