import { isMangledId } from "../../../cells/identifier";
import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import { rowReasons } from "../../notices/rowReasons";
import type { Role } from "../../vocabulary/roles";
import type { CategoryColumn, NumberColumn, TimeColumn } from "../columns/column";
import { dropCode, leftOut, type RowFilter, type Rows } from "./rowFilter";
import { columnOf } from "./table";

const stateRoles: readonly Role[] = ["openedAt", "status", "resolvedAt", "closedAt", "updatedAt", "modCount"];

/**
 * Drops the earlier states of tickets that stand on several rows. Where nothing tells which row is the later one, that is
 * for a person to say.
 */
export const dropEarlierStates: RowFilter = ({ recognition, columns, options }, rows) => {
  const ids = columnOf({ columns }, "ticketId");
  if (recognition.kind !== "tickets" || !ids) return {};
  // A ticket may have several surveys: each is an answer of its own, not a later state.
  if (columns.has("points") && !stateRoles.some((role) => columns.has(role))) return {};
  const before = rows.used.slice();
  const [updated, changes] = [columnOf({ columns }, "updatedAt"), columnOf({ columns }, "modCount")];
  const { folded, tickets, undecided } = keepLatestState(ids, rows, updated, changes);
  if (folded === 0) return {};
  const mangled = ids.labels.find(isMangledId);
  if (mangled !== undefined) {
    rows.used.set(before);
    return { refused: true, warnings: [warningKinds.idsMangled({ column: ids.heading, example: mangled })] };
  }
  const fields = { ...placeOf(recognition.region), rows: folded };
  const by = undecided === folded ? "rule" : "evidence";
  const choice = decide(choiceKinds.repeatedTickets, fields, options.answers, "once", by);
  const choices = [choice];
  if (choice.taken === "every") {
    rows.used.set(before);
    return { choices };
  }
  const earlier = leftOut(rowReasons.folded({ tickets }), folded, dropCode.folded);
  const obstacle = `${folded} rows repeat tickets in earlier states, which a formula over the whole columns would count`;
  return {
    excluded: [earlier],
    reasons: [reasonKinds.earlierStates({ sentence: earlier.message })],
    obstacles: [obstacle],
    choices,
  };
};

export interface Folding {
  readonly folded: number;
  /** Different tickets on the rows that count; where nothing is folded, on all rows. */
  readonly tickets: number;
  /** Of the folded rows, those that nothing puts before or after the one that stays. */
  readonly undecided: number;
}

/**
 * Keeps the last state of each ticket: the latest update, then the highest change count, then the lower row.
 * Rows without an id stay.
 */
function keepLatestState(
  ids: CategoryColumn,
  { used, drop }: Rows,
  updated: TimeColumn | undefined,
  changes: NumberColumn | undefined,
): Folding {
  const { values } = ids;
  if (ids.count === rowsWith(ids)) return { folded: 0, tickets: ids.count, undecided: 0 };
  const latest = new Int32Array(ids.count).fill(-1);
  let [folded, tickets, undecided] = [0, 0, 0];
  for (let row = 0; row < used.length; row++) {
    const id = values[row] ?? -1;
    if (!used[row] || id < 0) continue;
    const before = latest[id] ?? -1;
    if (before < 0) {
      latest[id] = row;
      tickets += 1;
      continue;
    }
    folded += 1;
    if (compare(updated, row, before) === 0 && compare(changes, row, before) === 0) undecided += 1;
    if (isLater(row, before, updated, changes)) {
      drop(before, dropCode.folded);
      latest[id] = row;
    } else {
      drop(row, dropCode.folded);
    }
  }
  return { folded, tickets, undecided };
}

function rowsWith({ values }: CategoryColumn): number {
  let rows = 0;
  for (let row = 0; row < values.length; row++) if ((values[row] ?? -1) >= 0) rows += 1;
  return rows;
}

function isLater(row: number, before: number, updated?: TimeColumn, changes?: NumberColumn): boolean {
  return (compare(updated, row, before) || compare(changes, row, before) || row - before) > 0;
}

function compare(column: TimeColumn | NumberColumn | undefined, a: number, b: number): number {
  const [first, second] = [column?.values[a] ?? NaN, column?.values[b] ?? NaN];
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(second)) - Number(Number.isNaN(first));
  return first - second;
}
