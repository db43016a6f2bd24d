import type { Operation } from "../host/operation";
import { applyLooks, hideMark, lookOf } from "../sheets/looks";
import { cellKey, rangeOf, runsOf } from "./findFormulas";

/** One cell of the user's that gets another content, and may get its own back. */
export interface CellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As it is typed in: a formula, a number, text behind an apostrophe. */
  readonly before: CellInput;
  readonly after: CellInput;
  /** Whether what the cell holds now (its formula, else its value) is what was written. */
  readonly written: (now: unknown) => boolean;
  /** The cell whose formula spills over this one: this one is restored only where that one is. */
  readonly owner?: { readonly row: number; readonly column: number };
}

export type CellInput = string | number | boolean;

/** What is remembered in the workbook along with the cells; undefined = nothing. */
export interface SettingEdit {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A hidden name on a sheet by which it is known again. */
export interface MarkEdit {
  readonly sheetId: string;
  readonly name: string;
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
}

export interface Mark {
  readonly formula: string;
  readonly comment: string;
}

export interface Edits {
  readonly cells: readonly CellEdit[];
  readonly settings: readonly SettingEdit[];
  readonly marks: readonly MarkEdit[];
}

/** About this many characters go into one request. */
const requestSize = 500_000;

/** An operation that changes cells of the user's where they stand: all of them, or after a failure none. */
export function editCells<Result>(
  prepare: (context: Excel.RequestContext) => Promise<Edits & { readonly result: Result }>,
): Operation<Edits & { readonly result: Result }, Result> {
  return {
    prepare,
    async work(context, edits) {
      if (edits.cells.length + edits.settings.length + edits.marks.length === 0) return edits.result;
      // What is remembered goes first: no formula may be gone before it is.
      for (const edit of edits.settings) queueSetting(context, edit.key, edit.before !== undefined, edit.after);
      for (const edit of edits.marks) queueMark(context, edit, edit.before !== undefined, edit.after);
      for (const part of parts(edits.cells)) await writePart(context, part);
      await applyLooks(context, hiding(edits.marks));
      return edits.result;
    },
    async settle(context, edits) {
      await undo(context, edits);
      return "undone";
    },
    remains: () => "Some formulas may have been changed. Check the sheet, and undo the step in Excel if you can.",
  };
}

function parts(cells: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const all: CellEdit[][] = [[]];
  let size = 0;
  for (const cell of cells) {
    if (size > requestSize) {
      all.push([]);
      size = 0;
    }
    all[all.length - 1]?.push(cell);
    size += String(cell.after).length + 20;
  }
  return all;
}

async function writePart(context: Excel.RequestContext, cells: readonly CellEdit[]): Promise<void> {
  for (const run of runsOf(cells)) rangeOf(context, run.area).formulas = run.cells.map(({ after }) => [after]);
  await context.sync();
}

/** Only what this operation wrote gets its content back: what somebody else typed meanwhile stays. */
async function undo(context: Excel.RequestContext, { cells, settings, marks }: Edits): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const standing = marks
    .filter(({ sheetId }) => there.has(sheetId))
    .map((edit) => {
      const name = worksheets.getItem(edit.sheetId).names.getItemOrNullObject(edit.name);
      name.load("name");
      return { edit, name };
    });
  const kept = settings.map((edit) => {
    const setting = context.workbook.settings.getItemOrNullObject(edit.key);
    setting.load("key");
    return { edit, setting };
  });
  const runs = runsOf(cells.filter(({ sheetId }) => there.has(sheetId))).map((run) => {
    const range = rangeOf(context, run.area);
    range.load("formulas");
    return { ...run, range };
  });
  await context.sync();
  const now = new Map(
    runs.flatMap((run) => run.cells.map((cell, n) => [cellKey(cell), (run.range.formulas as unknown[][])[n]?.[0]])),
  );
  const owners = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const isWritten = (cell: CellEdit) => cell.written(now.get(cellKey(cell)));
  for (const run of runs) {
    const restored = run.cells.map((cell) => {
      const owner = cell.owner && owners.get(cellKey({ ...cell.owner, sheetId: cell.sheetId }));
      return [isWritten(cell) && (!owner || isWritten(owner)) ? cell.before : null];
    });
    if (restored.some(([content]) => content !== null)) rangeOf(context, run.area).formulas = restored;
  }
  for (const { edit, name } of standing) queueMark(context, edit, !name.isNullObject, edit.before);
  for (const { edit, setting } of kept) queueSetting(context, edit.key, !setting.isNullObject, edit.before);
  await context.sync();
  const restored = standing.map(({ edit }) => ({ ...edit, after: edit.before }));
  await applyLooks(context, hiding(restored));
}

function queueSetting(context: Excel.RequestContext, key: string, stands: boolean, wanted: string | undefined): void {
  const { settings } = context.workbook;
  if (wanted !== undefined) settings.add(key, wanted);
  else if (stands) settings.getItem(key).delete();
}

function queueMark(
  context: Excel.RequestContext,
  { sheetId, name }: MarkEdit,
  stands: boolean,
  wanted: Mark | undefined,
): void {
  const { names } = context.workbook.worksheets.getItem(sheetId);
  if (stands) names.getItem(name).delete();
  if (!wanted) return;
  names.add(name, wanted.formula, wanted.comment);
}

/** Hides the names that stand now: some Excels forget what is asked of a name along with its making. */
function hiding(marks: readonly MarkEdit[]) {
  return marks.flatMap(({ sheetId, name, after }) => (after ? [lookOf(sheetId, hideMark(name))] : []));
}
