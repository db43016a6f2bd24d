import { isTrialWord, toActive } from "../../../cells/agreementState";
import { toFlag } from "../../../cells/flag";
import { toInOut } from "../../../cells/inOut";
import { isBlank, type Cell } from "../../../cells/cell";
import { type ColumnPlace, cellState, type Column, type CategoryColumn, type TimeColumn } from "../columns/column";
import { readFlags } from "../columns/flags";
import { categoriesInSteps, readCategories } from "../columns/categories";
import { readNumbers } from "../columns/numbers";
import { readRatings, readScores } from "../columns/ratings";
import { roles, type Role } from "../../vocabulary/roles";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import { standInRank, type ColumnCandidate } from "../../detect/recognition/candidates";
import { placeOf } from "../../detect/regions/regions";
import type { Recognition } from "../../detect/recognition/recognise";
import type { TimesOfDay } from "../../detect/recognition/timesOfDay";
import type { Session } from "../../session";
import { takeOffCredits } from "./credits";
import { createDateReader } from "./dates";
import { readDurationColumn } from "./durations";
import type { KnownColumns, LoadedColumns } from "./loadedColumns";
import { isFormattedAsTime } from "./durationFormat";
import { isSnapshotDate } from "./snapshots";
import { readStatusCodes } from "./statusCodes";
import { withTimesOfDay } from "./timesOfDay";
import { waitingColumn, type WaitingColumn } from "./waiting";
import { isTotalWord } from "../../../cells/totalWord";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** Roles that only describe a table: no value needs them, so large columns of text are not read. */
const unread: ReadonlySet<Role> = new Set<Role>(["subject", "timeAgreement", "comment"]);

/**
 * Reads the columns that values rest on, one at a time, and decides their types over the whole column. What is known
 * already is not read again.
 */
export async function loadColumns(
  session: Session,
  recognition: Recognition,
  known?: KnownColumns,
): Promise<LoadedColumns> {
  const { region } = recognition;
  const rows = region.lastRow - region.firstRow + 1;
  const columns = new Map<Role, Column>();
  const totalHints = known?.totalHints.slice() ?? new Uint8Array(rows);
  const notes = {
    ...{ reasons: [] as Notice[], warnings: [] as Notice[], questions: [] as Question[] },
    choices: [] as Choice[],
  };
  const waiting = new Map<Role, WaitingColumn>();
  const dates = createDateReader(placeOf(recognition.region), session.options, notes, waiting);
  const wanted = [...recognition.byRole].filter(([role]) => !unread.has(role));
  if (region.complete) hintLeadingTotals(recognition, totalHints);
  else session.expect(rows * (wanted.length + recognition.times.size));
  for (const [role, candidate] of wanted) {
    const same = known?.single.get(role);
    if (same) {
      columns.set(role, same);
      if (same.type === "time") dates.learn(same.order);
      continue;
    }
    const cells = await readCells(session, recognition, candidate, rows);
    if (roles[role].type === "time") {
      if (dates.add(role, cells, columnPlace(recognition, candidate))) hintTotals(cells, totalHints);
      continue;
    }
    const column =
      roles[role].type === "category"
        ? await readKeysOf(cells, columnPlace(recognition, candidate), session)
        : readTyped(
            role,
            cells,
            recognition,
            await unitByFormat(session, recognition, role, candidate, cells),
            session,
            notes,
          );
    if (column?.type === "category") hintTotalLabels(column, totalHints);
    else hintTotals(cells, totalHints, column?.state);
    if (column) columns.set(role, column);
    else waiting.set(role, waitingColumn(cells, candidate.heading));
  }
  for (const [role, column] of dates.finish()) {
    const candidate = recognition.times.get(role);
    columns.set(role, candidate ? await timed(session, recognition, role, column, candidate, notes) : column);
  }
  const single = new Map(columns);
  const codes = readStatusCodes(recognition, columns, session.options);
  if (codes?.status) columns.set("status", codes.status);
  if (codes?.reason) notes.reasons.push(codes.reason);
  if (codes?.choice) notes.choices.push(codes.choice);
  if (codes?.question) notes.questions.push(codes.question);
  const dated = recognition.byRole.get("listedFor");
  // A plain "Date" says for which month a list is only where its rows bear it out.
  if (dated?.rank === standInRank && columns.has("listedFor") && !isSnapshotDate(columns)) {
    columns.delete("listedFor");
    notes.reasons.push(reasonKinds.notTheMonth({ column: dated.heading }));
  }
  const credited = takeOffCredits(columns);
  if (credited && "warning" in credited) notes.warnings.push(credited.warning);
  else if (credited) {
    columns.set("invoiceAmount", credited.amount);
    notes.reasons.push(credited.reason);
  }
  return { single, columns, waiting, totalHints, ...notes };
}

async function readKeysOf(cells: readonly Cell[], place: ColumnPlace, session: Session): Promise<Column> {
  const steps = categoriesInSteps(cells, place);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await session.pause();
  }
}

/** Dates with the times of day that stand in a column of their own. */
async function timed(
  session: Session,
  recognition: Recognition,
  role: Role,
  dates: TimeColumn,
  candidate: TimesOfDay,
  notes: { readonly reasons: Notice[]; readonly warnings: Notice[] },
): Promise<TimeColumn> {
  const cells = await readCells(session, recognition, candidate, dates.values.length);
  const isDue = role === "responseDueAt" || role === "resolutionDueAt";
  const { column, reason, warnings } = withTimesOfDay(dates, cells, columnPlace(recognition, candidate), isDue);
  if (reason) notes.reasons.push(reason);
  notes.warnings.push(...warnings);
  return column;
}

function columnPlace(recognition: Recognition, candidate: TimesOfDay): ColumnPlace {
  const { grid, block } = recognition.region;
  return { heading: candidate.heading, column: grid.column + block.left + candidate.index };
}

async function readCells(
  session: Session,
  { region }: Recognition,
  candidate: TimesOfDay,
  rows: number,
): Promise<readonly Cell[]> {
  const { grid, block, firstRow } = region;
  if (region.complete) {
    const cells: Cell[] = new Array<Cell>(rows);
    for (let row = 0; row < rows; row++) cells[row] = grid.cells[firstRow + row]?.[block.left + candidate.index];
    return cells;
  }
  return session.column(
    grid.sheet,
    grid.column + block.left + candidate.index,
    grid.row + firstRow,
    rows,
    candidate.heading,
  );
}

/** The column with the unit that its number format tells, where it is one of times: the format knows better than a heading. */
async function unitByFormat(
  session: Session,
  recognition: Recognition,
  role: Role,
  candidate: ColumnCandidate,
  cells: readonly Cell[],
): Promise<ColumnCandidate> {
  if (roles[role].type !== "duration") return candidate;
  const { grid, firstRow } = recognition.region;
  const { column } = columnPlace(recognition, candidate);
  const isTime = await isFormattedAsTime(session, { sheet: grid.sheet, row: grid.row + firstRow, column }, cells);
  return isTime ? { ...candidate, unit: "clock" } : candidate;
}

function readTyped(
  role: Role,
  cells: readonly Cell[],
  recognition: Recognition,
  candidate: ColumnCandidate,
  session: Session,
  notes: { readonly reasons: Notice[]; readonly questions: Question[]; readonly choices: Choice[] },
): Column | undefined {
  const place = columnPlace(recognition, candidate);
  switch (roles[role].type) {
    case "flag":
      return readFlags(cells, place, (cell) => toFlag(cell) ?? toInOut(cell));
    case "state":
      return readFlags(cells, place, role === "lost" ? isLost : isCurrent, isTrialWord);
    case "number":
      return readNumbers(cells, place);
    case "duration":
      return readDurationColumn(cells, place, {
        role,
        candidate,
        byRole: recognition.byRole,
        at: placeOf(recognition.region),
        options: session.options,
        notes,
      });
    case "rating":
      return readRatings(cells, place);
    case "score":
      return readScores(cells, place);
    default:
      return readCategories(cells, place);
  }
}

function isCurrent(cell: Cell): boolean | undefined {
  return toActive(cell) ?? toFlag(cell);
}

function isLost(cell: Cell): boolean | undefined {
  const active = toActive(cell);
  return active === undefined ? toFlag(cell) : !active;
}

/** A line of totals is headed by its word, which may stand in a column that is not read. */
function hintLeadingTotals({ region: { grid, block, firstRow } }: Recognition, hints: Uint8Array): void {
  for (let row = 0; row < hints.length; row++) {
    const line = grid.cells[firstRow + row] ?? [];
    const lead = line.slice(block.left, block.right + 1).find((cell) => !isBlank(cell));
    if (typeof lead === "string" && isTotalWord(lead)) hints[row] = 1;
  }
}

/** Each label is looked at once, however many rows carry it. */
function hintTotalLabels(column: CategoryColumn, hints: Uint8Array): void {
  const totals = column.worded ? column.labels.map(isTotalWord) : [];
  if (!totals.includes(true)) return;
  const { values } = column;
  for (let row = 0; row < hints.length; row++) if (totals[values[row] ?? -1]) hints[row] = 1;
}

/** @param state of cells that were read: one that could be is no such word */
function hintTotals(cells: readonly Cell[], hints: Uint8Array, state?: Uint8Array): void {
  const ok = cellState.ok;
  for (let row = 0; row < cells.length; row++) {
    if (state?.[row] === ok) continue;
    const cell = cells[row];
    if (typeof cell === "string" && isTotalWord(cell)) hints[row] = 1;
  }
}
