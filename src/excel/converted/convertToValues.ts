import { isSameCell } from "../../cells/fifteenDigits";
import { a1Range } from "../../cells/address";
import { AddInError } from "../host/errors";
import { editCells, type CellEdit, type CellInput, type Edits } from "../formulas/editCells";
import { findMspFormulas, type FormulaCell } from "../formulas/findFormulas";
import { perform } from "../host/operation";
import { asTyped, placesText, protectedText } from "./cellText";
import { dropStored, mostStored, writeStoredFormulas, type StoredFormula, type StoredFormulas } from "./storedFormulas";
import {
  convertedMark,
  loadConversionState,
  recordOf,
  type FormulaScope,
  type ConversionState,
  type SheetNow,
} from "./convertedSheets";
import { readShown, type Shown } from "./readShown";

/** What a conversion, restoration or repair did. */
export interface Changed {
  /** Formulas that were changed. */
  readonly changed: number;
  readonly sheets: readonly string[];
  /** What was left unchanged, and why; one sentence each. */
  readonly skipped: readonly string[];
}

/**
 * Converts every formula that calls the add-in to the value it shows, and stores the formulas in the workbook. All or
 * nothing; protected sheets and cells without a value to keep are left unchanged and named.
 */
export async function convertToValues(scope: FormulaScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FormulaScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadConversionState(context, scope);
  const found = await findMspFormulas(
    context,
    state.scope.flatMap(({ used }) => used ?? []),
  );
  const shown = await readShown(context, found);
  const converted = state.scope.map((sheet) =>
    convertSheet(
      sheet,
      shown.filter(({ sheetId }) => sheetId === sheet.id),
    ),
  );
  const stored = store(state, converted);
  const changed = converted.filter(({ cells }) => cells.length > 0);
  return {
    cells: converted.flatMap(({ edits }) => edits),
    ...stored,
    result: {
      changed: changed.reduce((sum, { cells }) => sum + cells.length, 0),
      sheets: changed.map(({ sheet }) => sheet.name),
      skipped: converted.flatMap(({ skipped }) => skipped),
    },
  };
}

interface Conversion {
  readonly sheet: SheetNow;
  readonly cells: readonly StoredFormula[];
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly string[];
}

function convertSheet(sheet: SheetNow, found: readonly Shown[]): Conversion {
  if (sheet.isProtected && found.length > 0) {
    const skipped = `Not converted: ${protectedText(sheet.name, found.length)}`;
    return { sheet, cells: [], edits: [], skipped: [skipped] };
  }
  const cells: StoredFormula[] = [];
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
          written: (now) => isSameCell(now, value),
          ...(own ? {} : { owner: { row, column } }),
        });
      }),
    );
  }
  const skipped = [
    busy.length > 0 &&
      `Not converted: ${placesText(busy)} on sheet "${sheet.name}", still calculating. Convert again when the value is there.`,
    unkept.length > 0 &&
      `Not converted: ${placesText(unkept)} on sheet "${sheet.name}", an error that can't be kept as a value. If it is #NAME?, choose Repair #NAME? first.`,
  ].filter((sentence) => sentence !== false);
  return { sheet, cells, edits, skipped };
}

function isBusy(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

function plain(value: unknown): CellInput {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** The records of the converted sheets, together with what was converted on them before. */
function store(state: ConversionState, converted: readonly Conversion[]): Pick<Edits, "settings" | "marks"> {
  const sheets = state.sheets.map(({ id, name }) => [id, name] as const);
  const tokens = new Set(state.records.keys());
  const settings: Edits["settings"][number][] = [];
  const marks: Edits["marks"][number][] = [];
  for (const { sheet, cells } of converted) {
    if (cells.length === 0) continue;
    const earlier = recordOf(state, sheet);
    const now = new Set(cells.map(({ row, column }) => `${row},${column}`));
    const kept = earlier?.record.cells.filter(({ row, column }) => !now.has(`${row},${column}`)) ?? [];
    const record = around({ name: sheet.name, sheets, cells: [...kept, ...cells] });
    const token = freeToken(tokens);
    settings.push(...writeStoredFormulas(token, record));
    marks.push({
      sheetId: sheet.id,
      name: convertedMark,
      before: sheet.mark,
      after: { comment: token, formula: areaOf(sheet.name, record) },
    });
    if (earlier && !isShared(state, sheet, earlier.token)) {
      settings.push(...dropStored(state.records.get(earlier.token)));
    }
  }
  refuseTooMuch(state, settings);
  return { settings, marks };
}

/** The record with the corner of the area around its cells. */
export function around(record: Omit<StoredFormulas, "row" | "column">): StoredFormulas {
  const row = record.cells.reduce((least, cell) => Math.min(least, cell.row), Infinity);
  const column = record.cells.reduce((least, cell) => Math.min(least, cell.column), Infinity);
  return { ...record, row, column };
}

export function areaOf(sheetName: string, { row, column, cells }: StoredFormulas): string {
  const bottom = cells.reduce((most, cell) => Math.max(most, cell.row), row);
  const right = cells.reduce((most, cell) => Math.max(most, cell.column), column);
  return `=${a1Range(sheetName, row, column, bottom - row + 1, right - column + 1)}`;
}

/** Whether another sheet, a copy, carries the same mark. */
export function isShared(state: ConversionState, sheet: SheetNow, token: string): boolean {
  return state.sheets.some((other) => other.id !== sheet.id && other.mark?.comment === token);
}

export function freeToken(taken: Set<string>): string {
  let n = 1;
  while (taken.has(String(n))) n++;
  taken.add(String(n));
  return String(n);
}

function refuseTooMuch(state: ConversionState, settings: Edits["settings"]): void {
  const texts = [...state.records.values()].flatMap((stored) => [...stored.settings.values()]);
  const before = texts.reduce((sum, text) => sum + text.length, 0);
  const more = settings.reduce((sum, one) => sum + (one.after?.length ?? 0) - (one.before?.length ?? 0), 0);
  if (more === 0 || before + more <= mostStored) return;
  throw new AddInError(
    "TooManyFormulas",
    "The workbook can't store so many MSP formulas. Convert only some of its sheets. Nothing in the workbook was changed.",
  );
}
