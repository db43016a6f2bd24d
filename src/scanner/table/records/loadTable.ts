import type { Notice } from "../../result/notice";
import type { Recognition } from "../../detect/recognition/recognise";
import { regionKey } from "../../detect/regions/regions";
import type { Session } from "../../session";
import { loadColumns } from "./load";
import { warningKinds } from "../../notices/warnings";
import { mergedNames } from "./mergedNames";
import { createRows, dropCode, type FilterNote, type ReadTable } from "./rowFilter";
import { rowFilters } from "./rowFilters";
import type { RecordTable } from "./table";

/** Reads a recognised table and settles which of its rows count. */
export async function loadTable(session: Session, recognition: Recognition): Promise<RecordTable> {
  const { options } = session;
  const { region } = recognition;
  const read = await loadColumns(session, recognition);
  const count = region.lastRow - region.firstRow + 1;
  const hidden = await hiddenRows(session, recognition, count);
  const merged = await mergedNames(session, recognition, read.columns);
  const rows = createRows(count);
  let table: ReadTable = { recognition, columns: read.columns, totalHints: read.totalHints, merged, options };
  const notes: FilterNote[] = [];
  for (const filter of rowFilters) {
    await session.pause();
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
    key: regionKey(region),
    sheet: region.grid.sheet,
    row: region.grid.row + region.firstRow,
    rows: count,
    columns: table.columns,
    waiting: read.waiting,
    used,
    dropped,
    usedRows: countOnes(used),
    rowsFolded: excluded.find(({ code }) => code === dropCode.folded)?.rows ?? 0,
    excluded,
    first: Math.max(0, used.indexOf(1)),
    last: Math.max(0, used.lastIndexOf(1)),
    ...(noFormula ? { noFormula } : {}),
    ...(client ? { client } : {}),
    options,
    reasons: [...recognition.reasons, ...read.reasons, ...notes.flatMap((note) => note.reasons ?? [])],
    warnings: [...read.warnings, ...hidden, ...notes.flatMap((note) => note.warnings ?? [])],
    questions: [...recognition.questions, ...read.questions, ...notes.flatMap((note) => note.questions ?? [])],
    ...(refused ? { refused } : {}),
  };
}

function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < flags.length; row++) count += flags[row] ?? 0;
  return count;
}

/** Rows that a filter or a person hides count like the others, and the reader is told. */
async function hiddenRows(session: Session, { region }: Recognition, rows: number): Promise<Notice[]> {
  const { grid, firstRow } = region;
  const hidden = (await session.hiddenRows(grid.sheet, grid.row + firstRow, rows)) ?? 0;
  if (hidden === 0) return [];
  return [warningKinds.hiddenRows({ sheet: grid.sheet, hidden, rows })];
}
