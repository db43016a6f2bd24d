import { localAddress } from "../../cells/address";
import { isSameCell } from "../../cells/fifteenDigits";
import { plural } from "../../cells/plural";
import { editCells, type CellEdit, type CellInput, type Edits } from "../formulas/editCells";
import { rangeOf, runsOf } from "../formulas/findFormulas";
import { callsMsp } from "../formulas/mspFormulas";
import { namesToday, renameSheets } from "../formulas/sheetReferences";
import { perform } from "../host/operation";
import { asTyped, placesText, protectedText } from "./cellText";
import { areaOf, around, freeToken, isShared, type Changed } from "./convertToValues";
import { dropStored, writeStoredFormulas, type StoredFormula, type StoredFormulas } from "./storedFormulas";
import {
  convertedMark,
  loadConversionState,
  recordOf,
  unreadableSheets,
  type FormulaScope,
  type ConversionState,
  type SheetNow,
} from "./convertedSheets";

/**
 * Restores the formulas that were converted to values, all or nothing. A cell whose value was edited since is left
 * unchanged and named, and its formula stays stored.
 */
export async function restoreFormulas(scope: FormulaScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FormulaScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadConversionState(context, scope);
  const converted = state.scope.flatMap((sheet) => {
    const found = recordOf(state, sheet);
    return found ? [{ sheet, ...found }] : [];
  });
  const now = await readNow(context, converted);
  const restored = converted.map((one) => restoreSheet(state, one, now));
  const lost = scope === "workbook" ? lostRecords(state) : { settings: [], skipped: [] };
  const forgotten = forget(state, restored);
  return {
    cells: restored.flatMap(({ edits }) => edits),
    settings: [...forgotten.settings, ...lost.settings],
    marks: forgotten.marks,
    result: {
      changed: restored.reduce((sum, { back }) => sum + back, 0),
      sheets: restored.filter(({ back }) => back > 0).map(({ sheet }) => sheet.name),
      skipped: [...restored.flatMap(({ skipped }) => skipped), ...unreadable(state), ...lost.skipped],
    },
  };
}

interface StoredHere {
  readonly sheet: SheetNow;
  readonly token: string;
  readonly record: StoredFormulas;
}

type CellsNow = ReadonlyMap<string, unknown>;

/** What the converted cells hold now, formulas included. One round trip. */
async function readNow(context: Excel.RequestContext, converted: readonly StoredHere[]): Promise<CellsNow> {
  const places = converted.flatMap(({ sheet, record }) =>
    record.cells.flatMap((cell) => placesOf(cell).map(({ row, column }) => ({ sheetId: sheet.id, row, column }))),
  );
  if (places.length === 0) return new Map();
  const runs = runsOf(places.filter(({ row, column }) => row >= 0 && column >= 0)).map((run) => {
    const range = rangeOf(context, run.area);
    range.load("formulas");
    return { ...run, range };
  });
  await context.sync();
  return new Map(
    runs.flatMap(({ cells, range }) =>
      cells.map((cell, n) => [placeKey(cell), (range.formulas as unknown[][])[n]?.[0]] as const),
    ),
  );
}

function placesOf({ row, column, value, spilled }: StoredFormula) {
  return (spilled ?? [[value]]).flatMap((line, down) =>
    line.map((shown, right) => ({ row: row + down, column: column + right, value: shown })),
  );
}

function placeKey({
  sheetId,
  row,
  column,
}: {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}) {
  return `${sheetId}|${row}|${column}`;
}

interface Restored extends StoredHere {
  readonly edits: readonly CellEdit[];
  readonly back: number;
  /** Cells that keep their values. */
  readonly left: readonly StoredFormula[];
  readonly skipped: readonly string[];
}

function restoreSheet(state: ConversionState, here: StoredHere, now: CellsNow): Restored {
  const { sheet, record } = here;
  if (sheet.isProtected) {
    const sentence = `Not restored: ${protectedText(sheet.name, record.cells.length)}`;
    return { ...here, edits: [], back: 0, left: record.cells, skipped: [sentence] };
  }
  const nameOf = namesToday(record.sheets, state.sheets);
  const edits: CellEdit[] = [];
  const edited: StoredFormula[] = [];
  const orphaned = new Map<string, StoredFormula[]>();
  let back = 0;
  for (const cell of record.cells) {
    const places = placesOf(cell);
    const holds = (place: { readonly row: number; readonly column: number }) =>
      now.get(placeKey({ sheetId: sheet.id, ...place }));
    const formula = renameSheets(cell.formula, nameOf);
    if ("formula" in formula && holds(cell) === formula.formula) continue; // it is back already
    if (places.some((place) => !isSameCell(holds(place), place.value))) edited.push(cell);
    else if ("gone" in formula) orphaned.set(formula.gone, [...(orphaned.get(formula.gone) ?? []), cell]);
    else {
      edits.push(...editsFor(sheet.id, cell, formula.formula));
      back++;
    }
  }
  const skipped = [
    ...editedText(edited, sheet.name),
    ...[...orphaned].map(
      ([gone, cells]) =>
        `Not restored: ${placesText(cells)} on sheet "${sheet.name}", whose formula refers to the deleted sheet "${gone}".`,
    ),
  ];
  return { ...here, edits, back, left: [...edited, ...[...orphaned.values()].flat()], skipped };
}

function editsFor(sheetId: string, cell: StoredFormula, formula: string): readonly CellEdit[] {
  return placesOf(cell).map(({ row, column, value }) => {
    const own = row === cell.row && column === cell.column;
    const before: CellInput = !own && value === "" ? "" : (asTyped(value) ?? "");
    const after = own ? formula : "";
    // Excel may write a formula in its own way, and what spills out of it again is no content of the cell.
    const written = (now: unknown) => !own || callsMsp(now);
    return {
      sheetId,
      row,
      column,
      before,
      after,
      written,
      ...(own ? {} : { owner: { row: cell.row, column: cell.column } }),
    };
  });
}

const mostNamed = 3;

function editedText(cells: readonly StoredFormula[], sheetName: string): readonly string[] {
  if (cells.length > mostNamed) {
    return [`Not restored: ${placesText(cells)} on sheet "${sheetName}", edited since the conversion.`];
  }
  return cells.map(
    ({ row, column, formula }) =>
      `Not restored: ${localAddress(row, column)} on sheet "${sheetName}", edited since the conversion. Its formula was ${formula}`,
  );
}

/** Deletes what was stored of the restored formulas. */
function forget(state: ConversionState, restored: readonly Restored[]): Pick<Edits, "settings" | "marks"> {
  const tokens = new Set(state.records.keys());
  const settings: Edits["settings"][number][] = [];
  const marks: Edits["marks"][number][] = [];
  const done = new Set<string>();
  for (const { sheet, token, record, left } of restored) {
    if (left.length === record.cells.length && left.length > 0) continue;
    const kept = left.length > 0 ? around({ ...record, cells: left }) : undefined;
    const fresh = kept && freeToken(tokens);
    if (kept && fresh) settings.push(...writeStoredFormulas(fresh, kept));
    const after = kept && fresh ? { comment: fresh, formula: areaOf(sheet.name, kept) } : undefined;
    if (sheet.mark ?? after) marks.push({ sheetId: sheet.id, name: convertedMark, before: sheet.mark, after });
    const others = restored.filter((one) => one.token === token && one.sheet.id !== sheet.id);
    const needed = isShared(state, sheet, token) && others.length === 0;
    if (needed || done.has(token)) continue;
    done.add(token);
    settings.push(...dropStored(state.records.get(token)));
  }
  return { settings, marks };
}

/** Where what was stored can't be read, the values are all there is. */
function unreadable(state: ConversionState): readonly string[] {
  return unreadableSheets(state).map(
    ({ name }) =>
      `Not restored: the MSP formulas stored for sheet "${name}" are damaged, incomplete, or from a newer version of the add-in. Its values were left unchanged.`,
  );
}

/** Records whose sheet is gone. */
function lostRecords(state: ConversionState): {
  readonly settings: Edits["settings"];
  readonly skipped: readonly string[];
} {
  const used = new Set(state.sheets.flatMap((sheet) => recordOf(state, sheet)?.token ?? []));
  const lost = [...state.records].filter(([token, { record }]) => record && !used.has(token));
  return {
    settings: lost.flatMap(([, stored]) => dropStored(stored)),
    skipped: lost.map(
      ([, { record }]) =>
        `Not restored: ${plural(record?.cells.length ?? 0, "MSP formula")} of the deleted sheet "${record?.name}".`,
    ),
  };
}
