import type { Cell } from "../../../cells/cell";
import type { DateOrder } from "../../../cells/date/text";
import type { Role } from "../../vocabulary/roles";
import type { ColumnPlace, TimeColumn } from "../columns/column";
import { readTimes } from "../columns/times";

/** A column of dates that don't tell by themselves whether the day or the month stands first. */
export interface UndecidedDates {
  readonly role: Role;
  readonly cells: readonly Cell[];
  readonly place: ColumnPlace;
}

/** Dates of which the second does not lie before the first. */
const sequences: readonly (readonly [Role, Role])[] = [
  ...(["respondedAt", "resolvedAt", "closedAt", "updatedAt", "responseDueAt", "resolutionDueAt"] as const).map(
    (later) => ["openedAt", later] as const,
  ),
  ["resolvedAt", "closedAt"],
  ["sentAt", "surveyedAt"],
  ["startsOn", "endsOn"],
  ["invoicedOn", "invoiceDueOn"],
  ["invoicedOn", "paidOn"],
];
/** So few rows that end before they begin are mistakes in any table. */
const fewestBackwards = 2;
/** The right order has at most this part of the other one's rows that end before they begin. */
const muchFewer = 0.1;

/**
 * The order of day and month in which hardly any row ends before it begins, where many would in the other order; undefined
 * where both fit equally well.
 */
export function orderOfEvents(
  known: ReadonlyMap<Role, TimeColumn>,
  undecided: readonly UndecidedDates[],
): DateOrder | undefined {
  const [dmy, mdy] = (["dmy", "mdy"] as const).map((order) => backwards(known, undecided, order));
  if (dmy === undefined || mdy === undefined) return undefined;
  if (mdy >= fewestBackwards && dmy <= muchFewer * mdy) return "dmy";
  return dmy >= fewestBackwards && mdy <= muchFewer * dmy ? "mdy" : undefined;
}

/** How many rows would end before they begin. */
function backwards(
  known: ReadonlyMap<Role, TimeColumn>,
  undecided: readonly UndecidedDates[],
  order: DateOrder,
): number {
  const read = new Map(undecided.map(({ role, cells, place }) => [role, readTimes(cells, { ...place, order })]));
  const columnOf = (role: Role): TimeColumn | undefined => read.get(role) ?? known.get(role);
  let count = 0;
  for (const [earlier, later] of sequences) {
    const [from, to] = [columnOf(earlier), columnOf(later)];
    if (!from || !to || !(read.has(earlier) || read.has(later))) continue;
    for (let row = 0; row < from.values.length; row++)
      if (Math.floor(to.values[row] ?? NaN) < Math.floor(from.values[row] ?? NaN)) count += 1;
  }
  return count;
}
