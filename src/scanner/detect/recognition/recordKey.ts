import { isMissing, type Cell } from "../../../cells/cell";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import { candidateByContent, roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

const checkedRows = 2000;
/** Fewer rows of records that were met before are chance. */
const fewestRepeats = 2;
const leastShare = 0.02;
/** The share of such rows that has to have the same opening and resolution. */
const sameShare = 0.98;

/**
 * The column that tells tickets apart whatever its heading: where its value repeats, the moment of opening and of resolution
 * repeat with it. Undefined where no value does so, or where the numbers of tickets repeat themselves.
 */
export function recordKeyOf(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate | undefined {
  const opened = byRole.get("openedAt");
  // Many tickets are opened on one day: only a time of day says that two rows are of one ticket.
  if (!opened || opened.profile.wholeDays) return undefined;
  const id = byRole.get("ticketId");
  if (id && id.profile.counts.distinct < id.profile.cells.length) return undefined;
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const ended = byRole.get("resolvedAt") ?? byRole.get("closedAt");
  const lines = region.grid.cells.slice(region.firstRow, Math.min(region.lastRow + 1, region.firstRow + checkedRows));
  let best: { readonly index: number; readonly repeats: number } | undefined;
  (region.headings ?? []).forEach(({ text }, index) => {
    const isFree = text !== "" && !taken.has(index) && answers[roleQuestion(region, index)] === undefined;
    if (!isFree || isMoment(profiles, index)) return;
    const cellOf = (line: readonly Cell[], at: number | undefined): Cell =>
      at === undefined ? undefined : line[region.block.left + at];
    const repeats = repeatsOf(
      lines.map((line) => [cellOf(line, index), cellOf(line, opened.index), cellOf(line, ended?.index)]),
    );
    if (repeats > (best?.repeats ?? 0)) best = { index, repeats };
  });
  return best && candidateByContent(region, profiles, { role: "ticketId", index: best.index });
}

/** How many rows repeat a value with its moments; 0 where values repeat without them. */
function repeatsOf(rows: readonly (readonly [key: Cell, opened: Cell, ended: Cell])[]): number {
  const first = new Map<Cell, readonly [Cell, Cell]>();
  const seen = { rows: 0, repeats: 0, same: 0 };
  for (const [key, opened, ended] of rows) {
    if (isMissing(key) || isMissing(opened)) continue;
    seen.rows += 1;
    const before = first.get(key);
    if (!before) {
      first.set(key, [opened, ended]);
      continue;
    }
    seen.repeats += 1;
    const sameEnd = before[1] === ended || isMissing(ended) || isMissing(before[1]);
    if (before[0] === opened && sameEnd) seen.same += 1;
  }
  const enough = seen.repeats >= Math.max(fewestRepeats, leastShare * seen.rows) && first.size > 1;
  return enough && seen.same >= sameShare * seen.repeats ? seen.repeats : 0;
}

/** Dates and times repeat with the opening by their nature. */
function isMoment(profiles: ColumnProfiles, index: number): boolean {
  const { cells, timesOfDay, numbers, counts } = profiles(index);
  const broken = numbers.filter((number) => !Number.isInteger(number)).length;
  return timesOfDay.length > 0 || 2 * (counts.dates + counts.durations + broken) > cells.length;
}
