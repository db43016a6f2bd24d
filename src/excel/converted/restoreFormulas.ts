import { localAddress } from "../../cells/address";
import { editCells, type CellEdit, type CellInput, type Edits } from "../formulas/editCells";
import { rangeOf, runsOf } from "../formulas/findFormulas";
import { callsMsp } from "../formulas/mspFormulas";
import { namesToday, renameSheets } from "../formulas/sheetReferences";
import { perform } from "../host/operation";
import { asTyped, placesText } from "./cellText";
import { areaOf, around, count, freeToken, isShared, type Changed } from "./convertToValues";
import { frozenKey, writeFrozen, type FrozenCell, type FrozenSheet } from "./storedFormulas";
import {
  frozenMark,
  loadFrozenState,
  recordOf,
  type FreezeScope,
  type FrozenState,
  type SheetNow,
} from "./convertedSheets";

/**
 * Brings the frozen formulas back, all or nothing. A cell whose value is no longer the frozen one was edited since: it
 * stays as it is, is named, and stays remembered.
 */
export async function thaw(scope: FreezeScope): Promise<Changed> {
  return perform(editCells((context) => plan(context, scope)));
}

async function plan(context: Excel.RequestContext, scope: FreezeScope): Promise<Edits & { readonly result: Changed }> {
  const state = await loadFrozenState(context, scope);
  const frozen = state.scope.flatMap((sheet) => {
    const found = recordOf(state, sheet);
    return found ? [{ sheet, ...found }] : [];
  });
  const now = await readNow(context, frozen);
  const thawed = frozen.map((one) => thawSheet(state, one, now));
  const lost = scope === "workbook" ? lostRecords(state) : { settings: [], skipped: [] };
  const forgotten = forget(state, thawed);
  return {
    cells: thawed.flatMap(({ edits }) => edits),
    settings: [...forgotten.settings, ...lost.settings],
    marks: forgotten.marks,
    result: {
      changed: thawed.reduce((sum, { back }) => sum + back, 0),
      sheets: thawed.filter(({ back }) => back > 0).map(({ sheet }) => sheet.name),
      skipped: [...thawed.flatMap(({ skipped }) => skipped), ...lost.skipped],
    },
  };
}

interface FrozenHere {
  readonly sheet: SheetNow;
  readonly token: string;
  readonly record: FrozenSheet;
}

type CellsNow = ReadonlyMap<string, unknown>;

/** What the frozen cells hold now, formulas included. One round trip. */
async function readNow(context: Excel.RequestContext, frozen: readonly FrozenHere[]): Promise<CellsNow> {
  const places = frozen.flatMap(({ sheet, record }) =>
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

function placesOf({ row, column, value, spilled }: FrozenCell) {
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

interface Thawed extends FrozenHere {
  readonly edits: readonly CellEdit[];
  readonly back: number;
  /** Cells that stay frozen. */
  readonly left: readonly FrozenCell[];
  readonly skipped: readonly string[];
}

function thawSheet(state: FrozenState, here: FrozenHere, now: CellsNow): Thawed {
  const { sheet, record } = here;
  if (sheet.isProtected) {
    const sentence = `Sheet "${sheet.name}" is protected, so its ${count(record.cells.length)} stayed frozen. Unprotect it on the Review tab to thaw it too.`;
    return { ...here, edits: [], back: 0, left: record.cells, skipped: [sentence] };
  }
  const nameOf = namesToday(record.sheets, state.sheets);
  const edits: CellEdit[] = [];
  const edited: FrozenCell[] = [];
  const orphaned = new Map<string, FrozenCell[]>();
  let back = 0;
  for (const cell of record.cells) {
    const places = placesOf(cell);
    const holds = (place: { readonly row: number; readonly column: number }) =>
      now.get(placeKey({ sheetId: sheet.id, ...place }));
    const formula = renameSheets(cell.formula, nameOf);
    if ("formula" in formula && holds(cell) === formula.formula) continue; // it is back already
    if (places.some((place) => holds(place) !== place.value)) edited.push(cell);
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
        `${placesText(cells)} on sheet "${sheet.name}" stayed frozen: the formula refers to the sheet "${gone}", which is gone.`,
    ),
  ];
  return { ...here, edits, back, left: [...edited, ...[...orphaned.values()].flat()], skipped };
}

function editsFor(sheetId: string, cell: FrozenCell, formula: string): readonly CellEdit[] {
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

function editedText(cells: readonly FrozenCell[], sheetName: string): readonly string[] {
  if (cells.length > mostNamed) {
    return [`${placesText(cells)} on sheet "${sheetName}" were changed after the freeze and stayed as they are.`];
  }
  return cells.map(
    ({ row, column, formula }) =>
      `${localAddress(row, column)} on sheet "${sheetName}" was changed after the freeze and stayed as it is. Its formula was ${formula}`,
  );
}

/** Takes away what was remembered of the formulas that are back. */
function forget(state: FrozenState, thawed: readonly Thawed[]): Pick<Edits, "settings" | "marks"> {
  const tokens = new Set(state.records.keys());
  const settings: Edits["settings"][number][] = [];
  const marks: Edits["marks"][number][] = [];
  const done = new Set<string>();
  for (const { sheet, token, record, left } of thawed) {
    if (left.length === record.cells.length && left.length > 0) continue;
    const kept = left.length > 0 ? around({ ...record, cells: left }) : undefined;
    const fresh = kept && freeToken(tokens);
    if (kept && fresh) settings.push({ key: frozenKey(fresh), before: undefined, after: writeFrozen(kept) });
    const after = kept && fresh ? { comment: fresh, formula: areaOf(sheet.name, kept) } : undefined;
    if (sheet.mark ?? after) marks.push({ sheetId: sheet.id, name: frozenMark, before: sheet.mark, after });
    const others = thawed.filter((one) => one.token === token && one.sheet.id !== sheet.id);
    const needed = isShared(state, sheet, token) && others.length === 0;
    if (needed || done.has(token)) continue;
    done.add(token);
    settings.push({ key: frozenKey(token), before: state.records.get(token)?.text, after: undefined });
  }
  return { settings, marks };
}

/** Records whose sheet is gone. */
function lostRecords(state: FrozenState): {
  readonly settings: Edits["settings"];
  readonly skipped: readonly string[];
} {
  const used = new Set(state.sheets.flatMap((sheet) => recordOf(state, sheet)?.token ?? []));
  const lost = [...state.records].filter(([token, { record }]) => record && !used.has(token));
  return {
    settings: lost.map(([token, { text }]) => ({ key: frozenKey(token), before: text, after: undefined })),
    skipped: lost.map(
      ([, { record }]) => `Sheet "${record?.name}" is gone, and with it its ${count(record?.cells.length ?? 0)}.`,
    ),
  };
}
