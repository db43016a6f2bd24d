import { a1Range } from "../../cells/address";
import { AddInError } from "../host/errors";
import { editCells, type CellEdit, type CellInput, type Edits } from "../formulas/editCells";
import { findMspFormulas, type FormulaCell } from "../formulas/findFormulas";
import { perform } from "../host/operation";
import { asTyped, placesText } from "./cellText";
import { frozenKey, mostRemembered, writeFrozen, type FrozenCell, type FrozenSheet } from "./storedFormulas";
import {
  frozenMark,
  loadFrozenState,
  recordOf,
  type FreezeScope,
  type FrozenState,
  type SheetNow,
} from "./convertedSheets";
import { readShown, type Shown } from "./readShown";

/** What a freeze, thaw or revival did. */
export interface Changed {
  /** Formulas that were changed. */
  readonly changed: number;
  readonly sheets: readonly string[];
  /** What was left as it is, and why; one sentence each. */
  readonly skipped: readonly string[];
}

/**
 * Puts the value in place of every formula that calls the add-in, and remembers the formulas in the workbook. All or
 * nothing; protected sheets and cells without a value to keep are left as they are and named.
 */
export async function freeze(scope: FreezeScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FreezeScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadFrozenState(context, scope);
  const found = await findMspFormulas(
    context,
    state.scope.flatMap(({ used }) => used ?? []),
  );
  const shown = await readShown(context, found);
  const frozen = state.scope.map((sheet) =>
    freezeSheet(
      sheet,
      shown.filter(({ sheetId }) => sheetId === sheet.id),
    ),
  );
  const remembered = remember(state, frozen);
  const changed = frozen.filter(({ cells }) => cells.length > 0);
  return {
    cells: frozen.flatMap(({ edits }) => edits),
    ...remembered,
    result: {
      changed: changed.reduce((sum, { cells }) => sum + cells.length, 0),
      sheets: changed.map(({ sheet }) => sheet.name),
      skipped: frozen.flatMap(({ skipped }) => skipped),
    },
  };
}

interface Frozen {
  readonly sheet: SheetNow;
  readonly cells: readonly FrozenCell[];
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly string[];
}

function freezeSheet(sheet: SheetNow, found: readonly Shown[]): Frozen {
  if (sheet.isProtected && found.length > 0) {
    const skipped = `Sheet "${sheet.name}" is protected, so its ${count(found.length)} stayed. Unprotect it on the Review tab to freeze it too.`;
    return { sheet, cells: [], edits: [], skipped: [skipped] };
  }
  const cells: FrozenCell[] = [];
  const edits: CellEdit[] = [];
  const busy: FormulaCell[] = [];
  const unkept: FormulaCell[] = [];
  for (const cell of found) {
    const kept = (cell.spilled ?? [[cell.value]]).map((line) => line.map(asTyped));
    if (kept.flat().includes(undefined)) {
      (isBusy(cell.value) ? busy : unkept).push(cell);
      continue;
    }
    const { row, column, formula } = cell;
    cells.push({
      row,
      column,
      formula,
      value: plain(cell.value),
      ...(cell.spilled ? { spilled: cell.spilled.map((line) => line.map(plain)) } : {}),
    });
    kept.forEach((line, down) =>
      line.forEach((content, right) => {
        const own = down === 0 && right === 0;
        const value = plain((cell.spilled ?? [[cell.value]])[down]?.[right]);
        edits.push({
          sheetId: sheet.id,
          row: row + down,
          column: column + right,
          before: own ? formula : "",
          // What spilled into a cell as nothing leaves it blank.
          after: !own && value === "" ? "" : (content as CellInput),
          written: (now) => now === value,
          ...(own ? {} : { owner: { row, column } }),
        });
      }),
    );
  }
  const skipped = [
    busy.length > 0 &&
      `${placesText(busy)} on sheet "${sheet.name}" is still being calculated and stayed a formula. Freeze again when the value is there.`,
    unkept.length > 0 &&
      `${placesText(unkept)} on sheet "${sheet.name}" shows an error that can't be kept as a value, and stayed a formula. Where it is #NAME?, choose Revive first.`,
  ].filter((sentence) => sentence !== false);
  return { sheet, cells, edits, skipped };
}

function isBusy(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

function plain(value: unknown): CellInput {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

export function count(n: number): string {
  return n === 1 ? "formula of the add-in" : `${n} formulas of the add-in`;
}

/** The records of the frozen sheets, together with what was frozen on them before. */
function remember(state: FrozenState, frozen: readonly Frozen[]): Pick<Edits, "settings" | "marks"> {
  const sheets = state.sheets.map(({ id, name }) => [id, name] as const);
  const tokens = new Set(state.records.keys());
  const settings: Edits["settings"][number][] = [];
  const marks: Edits["marks"][number][] = [];
  for (const { sheet, cells } of frozen) {
    if (cells.length === 0) continue;
    const earlier = recordOf(state, sheet);
    const now = new Set(cells.map(({ row, column }) => `${row},${column}`));
    const kept = earlier?.record.cells.filter(({ row, column }) => !now.has(`${row},${column}`)) ?? [];
    const record = around({ name: sheet.name, sheets, cells: [...kept, ...cells] });
    const token = freeToken(tokens);
    settings.push({ key: frozenKey(token), before: undefined, after: writeFrozen(record) });
    marks.push({
      sheetId: sheet.id,
      name: frozenMark,
      before: sheet.mark,
      after: { comment: token, formula: areaOf(sheet.name, record) },
    });
    if (earlier && !isShared(state, sheet, earlier.token)) {
      settings.push({
        key: frozenKey(earlier.token),
        before: state.records.get(earlier.token)?.text,
        after: undefined,
      });
    }
  }
  refuseTooMuch(state, settings);
  return { settings, marks };
}

/** The record with the corner of the area around its cells. */
export function around(record: Omit<FrozenSheet, "row" | "column">): FrozenSheet {
  const row = record.cells.reduce((least, cell) => Math.min(least, cell.row), Infinity);
  const column = record.cells.reduce((least, cell) => Math.min(least, cell.column), Infinity);
  return { ...record, row, column };
}

export function areaOf(sheetName: string, { row, column, cells }: FrozenSheet): string {
  const bottom = cells.reduce((most, cell) => Math.max(most, cell.row), row);
  const right = cells.reduce((most, cell) => Math.max(most, cell.column), column);
  return `=${a1Range(sheetName, row, column, bottom - row + 1, right - column + 1)}`;
}

/** Whether another sheet, a copy, carries the same mark. */
export function isShared(state: FrozenState, sheet: SheetNow, token: string): boolean {
  return state.sheets.some((other) => other.id !== sheet.id && other.mark?.comment === token);
}

export function freeToken(taken: Set<string>): string {
  let n = 1;
  while (taken.has(String(n))) n++;
  taken.add(String(n));
  return String(n);
}

function refuseTooMuch(state: FrozenState, settings: Edits["settings"]): void {
  const before = [...state.records.values()].reduce((sum, { text }) => sum + text.length, 0);
  const more = settings.reduce((sum, one) => sum + (one.after?.length ?? 0) - (one.before?.length ?? 0), 0);
  if (more === 0 || before + more <= mostRemembered) return;
  throw new AddInError(
    "TooManyFormulas",
    "There are more formulas of the add-in than can be remembered in the workbook. Freeze fewer sheets at once, or save a copy and freeze that. Nothing in the workbook was changed.",
  );
}
