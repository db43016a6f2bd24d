import { isMissing, type Cell } from "../../../cells/cell";
import { namesRecordNumber } from "../../vocabulary/recordNumberWords";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import { candidateByContent, roleQuestion, type ColumnCandidate } from "./candidates";
import { comparable } from "./comparable";
import type { ColumnProfiles } from "./profiles";

const role = "recordId";
const checkedRows = 2000;
/** Of the numbers of records most are met once; so many of the values differ at least. */
const leastDistinct = 0.5;

/** Roles of notes: what somebody wrote beside a record may differ from one export to the next. */
const notes: ReadonlySet<Role> = new Set<Role>(["comment", "updatedAt"]);
/** So many known columns at least repeat where the whole row doesn't. */
const fewestKnown = 3;
/** Of the rows that repeat a record so many may differ, by a slip of the hand in one of them: more are lines or versions. */
export const mostDifferent = 0.1;

/**
 * The column that tells records apart in a list that holds some of them twice, as when an export is appended to an earlier
 * one: where its value repeats, the whole row repeats with it. Unconfirmed where only the known columns do, under a heading
 * of numbers: what differs may be a note, or say that the rows are lines of one record. Undefined where no row repeats.
 */
export function repeatKeyOf(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate | undefined {
  const { grid, block, firstRow, lastRow, headings = [] } = region;
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const known = [...byRole].flatMap(([role, { index }]) => (notes.has(role) ? [] : [index]));
  const lines = grid.cells
    .slice(firstRow, Math.min(lastRow + 1, firstRow + checkedRows))
    .map((line) => line.slice(block.left, block.right + 1));
  const find = (fits: (heading: string) => boolean, restOf: (line: readonly Cell[]) => readonly Cell[]): number =>
    headings.findIndex(({ text }, at) => {
      if (text === "" || !fits(text) || taken.has(at) || answers[roleQuestion(region, at)] !== undefined) return false;
      const { counts } = profiles(at);
      return counts.distinct >= leastDistinct * counts.filled && repeatsWith(lines, at, text, restOf);
    });
  const certain = find(
    () => true,
    (line) => line,
  );
  const index =
    certain >= 0 || known.length < fewestKnown
      ? certain
      : find(namesRecordNumber, (line) => known.map((column) => line[column]));
  return index < 0 ? undefined : candidateByContent(region, profiles, { role, index, confirmed: certain >= 0 });
}

/**
 * The column of a survey that tells its answers apart: where rows repeat the one that repeats with them, else one of numbers
 * that are all met once. Without either, answers of one moment that are alike count once.
 */
export function answerKeyOf(...known: Parameters<typeof repeatKeyOf>): ColumnCandidate | undefined {
  const [region, byRole, profiles] = known;
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const numbered = (region.headings ?? []).findIndex(({ text }, at) => {
    const { filled, distinct } = profiles(at).counts;
    return !taken.has(at) && namesRecordNumber(text) && filled > 0 && distinct === filled;
  });
  const repeats = repeatKeyOf(...known);
  if (repeats || numbered < 0) return repeats;
  return candidateByContent(region, profiles, { role, index: numbered, confirmed: false });
}

/** True where values of a column repeat, but for a slip now and then with the same cells of their rows. */
function repeatsWith(
  lines: readonly (readonly Cell[])[],
  key: number,
  heading: string,
  restOf: (line: readonly Cell[]) => readonly Cell[],
): boolean {
  const rows = new Map<Cell, string>();
  const seen = { alike: 0, different: 0 };
  for (const line of lines) {
    const value = line[key];
    // The headings once more on another page are no record.
    if (isMissing(value) || value === heading) continue;
    const rest = JSON.stringify(restOf(line).map(comparable));
    const before = rows.get(value);
    if (before === undefined) rows.set(value, rest);
    else if (before === rest) seen.alike += 1;
    else seen.different += 1;
  }
  return seen.alike > 0 && seen.different <= mostDifferent * seen.alike;
}
