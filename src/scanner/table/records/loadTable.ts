import type { Recognition } from "../../detect/recognition/recognise";
import { regionKey } from "../../detect/regions/regions";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";
import type { ScanOptions } from "../../result/reader";
import type { Session } from "../../session";
import { loadColumns } from "./load";
import type { ReadColumns } from "./loadedColumns";
import { mergedNames } from "./mergedNames";
import { createRows, dropCode, type FilterNote, type ReadTable } from "./rowFilter";
import { rowFilters } from "./rowFilters";
import type { RecordTable } from "./table";

/** Reads a recognised table and settles which of its rows count. */
export async function loadTable(session: Session, recognition: Recognition): Promise<RecordTable> {
  const loaded = await loadColumns(session, recognition);
  const hidden = await hiddenRows(session, recognition);
  const merged = await mergedNames(session, recognition, loaded.columns);
  const read = { ...loaded, merged, warnings: [...loaded.warnings, ...hidden] };
  return settleRows(recognition, read, session.options, () => session.pause());
}

/** Settles which rows of a table count, from its columns as they were read: the same columns serve other answers. */
export async function settleRows(
  recognition: Recognition,
  loaded: ReadColumns,
  options: ScanOptions,
  pause: () => Promise<void>,
): Promise<RecordTable> {
  const { region } = recognition;
  const count = rowsOf(recognition);
  const rows = createRows(count);
  let table: ReadTable = {
    recognition,
    columns: loaded.columns,
    totalHints: loaded.totalHints,
    merged: loaded.merged,
    options,
  };
  const notes: FilterNote[] = [];
  for (const filter of rowFilters) {
    await pause();
    const note = filter(table, rows);
    if (note.columns) table = { ...table, columns: note.columns };
    notes.push(note);
  }
  const excluded = notes.flatMap((note) => note.excluded ?? []);
  const [noFormula] = notes.flatMap((note) => note.obstacles ?? []);
  const refused = notes.some((note) => note.refused);
  const [client] = notes.flatMap((note) => note.client ?? []);
  const { used, dropped } = rows;
  return {
    recognition,
    loaded,
    key: regionKey(region),
    sheet: region.grid.sheet,
    row: region.grid.row + region.firstRow,
    rows: count,
    columns: table.columns,
    waiting: loaded.waiting,
    used,
    dropped,
    usedRows: countOnes(used),
    rowsFolded: recognition.kind === "tickets" ? (excluded.find(({ code }) => code === dropCode.folded)?.rows ?? 0) : 0,
    excluded,
    first: Math.max(0, used.indexOf(1)),
    last: Math.max(0, used.lastIndexOf(1)),
    ...(noFormula ? { noFormula } : {}),
    ...(client ? { client } : {}),
    options,
    reasons: [...recognition.reasons, ...loaded.reasons, ...notes.flatMap((note) => note.reasons ?? [])],
    warnings: [...loaded.warnings, ...notes.flatMap((note) => note.warnings ?? [])],
    questions: [...recognition.questions, ...loaded.questions, ...notes.flatMap((note) => note.questions ?? [])],
    choices: [...recognition.choices, ...loaded.choices, ...notes.flatMap((note) => note.choices ?? [])],
    ...(refused ? { refused } : {}),
  };
}

function rowsOf({ region }: Recognition): number {
  return region.lastRow - region.firstRow + 1;
}

function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < flags.length; row++) count += flags[row] ?? 0;
  return count;
}

/** Rows that a filter or a person hides count like the others, and the reader is told. */
async function hiddenRows(session: Session, recognition: Recognition): Promise<Notice[]> {
  const { grid, firstRow } = recognition.region;
  const rows = rowsOf(recognition);
  const hidden = (await session.hiddenRows(grid.sheet, grid.row + firstRow, rows)) ?? 0;
  if (hidden === 0) return [];
  return [warningKinds.hiddenRows({ sheet: grid.sheet, hidden, rows })];
}
