import { isMissing, type Cell } from "../../../cells/cell";
import { headingKey } from "../../vocabulary/headingKey";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import { roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

const checkedRows = 2000;
/** Of the numbers of records most are met once; so many of the values differ at least. */
const leastDistinct = 0.5;

/**
 * The column that tells records apart in a list that holds some of them twice, as when an export is appended to an earlier
 * one: where its value repeats, the whole row repeats with it. Undefined where no row repeats in this way.
 */
export function repeatKeyOf(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate | undefined {
  const { grid, block, firstRow, lastRow, headings = [] } = region;
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const lines = grid.cells
    .slice(firstRow, Math.min(lastRow + 1, firstRow + checkedRows))
    .map((line) => line.slice(block.left, block.right + 1));
  const index = headings.findIndex(({ text }, at) => {
    if (text === "" || taken.has(at) || answers[roleQuestion(region, at)] !== undefined) return false;
    const { counts } = profiles(at);
    return counts.distinct >= leastDistinct * counts.filled && repeatsWholeRows(lines, at, text);
  });
  const heading = headings[index]?.combined;
  if (heading === undefined) return undefined;
  const shared = { role: "recordId", origins: [], rank: 3, confirmed: true } as const;
  return { ...shared, index, heading, key: headingKey(heading), profile: profiles(index) };
}

/** True where values of a column repeat, always with all cells of their rows. */
function repeatsWholeRows(lines: readonly (readonly Cell[])[], key: number, heading: string): boolean {
  const rows = new Map<Cell, string>();
  let repeats = 0;
  for (const line of lines) {
    const value = line[key];
    // The headings once more on another page are no record.
    if (isMissing(value) || value === heading) continue;
    const whole = JSON.stringify(line);
    const before = rows.get(value);
    if (before === undefined) rows.set(value, whole);
    else if (before === whole) repeats += 1;
    else return false;
  }
  return repeats > 0;
}
