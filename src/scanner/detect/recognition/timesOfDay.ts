import { isMissing, type Cell } from "../../../cells/cell";
import { toTimeAmongTimes } from "../../../cells/date/timeOfDay";
import { fillerWords } from "../../vocabulary/fillers";
import { headingKey } from "../../vocabulary/headingKey";
import { meaningsOf } from "../../vocabulary/lookup";
import { roles, type Role } from "../../vocabulary/roles";
import { clockWord, momentSuffix } from "../../vocabulary/tableWords";
import type { Region } from "../regions/regions";
import { roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

/** A column that holds only the times of day of another column's dates. */
export interface TimesOfDay {
  /** Column within the region's block. */
  readonly index: number;
  readonly heading: string;
}

/** Dates of which hours matter. */
const timed: readonly Role[] = [
  ...(["openedAt", "respondedAt", "resolvedAt", "closedAt", "responseDueAt", "resolutionDueAt", "updatedAt"] as const),
];
const fillers = new Set(fillerWords);
/** Most tickets come by day; few take so long. */
const morning = 0.25;
/** Rows that are looked at, and the share of them that may end before they begin. */
const checkedRows = 2000;
const mostBackwards = 0.05;

/**
 * The columns of times that go with columns of dates: "Created Time" beside "Created Date", "Uhrzeit" right of a date.
 * What looks like a duration goes with a date only by its name, and where another pair shows that the table is built so.
 */
export function timesOfDayOf(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ReadonlyMap<Role, TimesOfDay> {
  const found = new Map<Role, TimesOfDay>();
  const headings = region.headings ?? [];
  const taken = new Map([...byRole].map(([role, { index }]) => [index, role]));
  const clocks = headings.map((_heading, index) => (isSaid(region, index, answers) ? [] : profiles(index).timesOfDay));
  if (clocks.every((times) => times.length === 0)) return found;
  const free = (index: number): boolean => (clocks[index]?.length ?? 0) > 0 && !taken.has(index);
  const isDuration = (index: number): boolean => {
    const role = taken.get(index);
    return (clocks[index]?.length ?? 0) > 0 && role !== undefined && roles[role].type === "duration";
  };
  const pair = (fits: (role: Role, index: number) => boolean): void => {
    for (const role of timed) {
      const date = byRole.get(role);
      if (!date || found.has(role) || !profiles(date.index).wholeDays) continue;
      const owners = new Map([...found].map(([other, { index }]) => [index, byRole.get(other)?.index]));
      const isFree = (at: number): boolean => fits(role, at) && [date.index, undefined].includes(owners.get(at));
      const index = companion(region, role, date, isFree, clocks);
      if (index === undefined) continue;
      found.set(role, { index, heading: headings[index]?.combined ?? "" });
    }
  };
  pair((_role, index) => free(index));
  if (found.size > 0) pair((role, index) => isDuration(index) && endsInOrder(region, byRole, found, role, index));
  return found;
}

/** True when hardly any ticket would end before it began if a column held the times of day at which it ended. */
function endsInOrder(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  found: ReadonlyMap<Role, TimesOfDay>,
  role: Role,
  index: number,
): boolean {
  const [start, end, from] = [byRole.get("openedAt"), byRole.get(role), found.get("openedAt")];
  if (!start || !end || !from || role === "openedAt") return true;
  const { grid, block, firstRow } = region;
  const lines = grid.cells.slice(firstRow, Math.min(region.lastRow + 1, firstRow + checkedRows));
  const seen = { dated: 0, backwards: 0 };
  for (const line of lines) {
    const cellOf = (at: number): Cell => line[block.left + at];
    const [began, ended] = [toTimeAmongTimes(cellOf(from.index)), toTimeAmongTimes(cellOf(index))];
    if (isMissing(cellOf(end.index)) || began === undefined || ended === undefined) continue;
    seen.dated += 1;
    if (cellOf(start.index) === cellOf(end.index) && ended < began) seen.backwards += 1;
  }
  return seen.backwards < mostBackwards * seen.dated || seen.backwards === 0;
}

function companion(
  { headings = [] }: Region,
  role: Role,
  date: ColumnCandidate,
  fits: (index: number) => boolean,
  clocks: readonly (readonly number[])[],
): number | undefined {
  const at = headings.flatMap((_heading, index) => (fits(index) ? [index] : []));
  const stem = stemOf(date.heading);
  const next = date.index + 1;
  const textOf = (index: number): string => headings[index]?.text ?? "";
  const isClear = (index: number): boolean => clockWord.test(textOf(index)) || areByDay(clocks[index] ?? []);
  const alike = at.filter((index) => stemOf(headings[index]?.combined ?? "") === stem && isClear(index));
  // "Date" and "Time" go together where they stand side by side, or where there is no other "Time".
  const same = stem !== "" || alike.length === 1 ? alike : alike.filter((index) => index === next);
  const bare = at.filter((index) => index === next && stemOf(textOf(index)) === "" && isClear(index));
  const meant = at.filter((index) => {
    const { meanings } = meaningsOf(textOf(index));
    return meanings.some((one) => one.role === role) && !meanings.some((one) => roles[one.role].type === "duration");
  });
  return same[0] ?? bare[0] ?? meant[0];
}

/** What a heading speaks of besides dates and times: "created" for "Created Date" and "Created Time". */
function stemOf(heading: string): string {
  return headingKey(heading)
    .words.map((word) => word.replace(momentSuffix, ""))
    .filter((word) => word !== "" && !fillers.has(word))
    .join(" ");
}

function isSaid(region: Region, index: number, answers: Readonly<Record<string, string>>): boolean {
  return answers[roleQuestion(region, index)] !== undefined;
}

function areByDay(times: readonly number[]): boolean {
  return times.filter((time) => time >= morning).length > times.length / 2;
}
