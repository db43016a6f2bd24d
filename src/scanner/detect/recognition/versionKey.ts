import { isMissing, type Cell } from "../../../cells/cell";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import { candidateByContent, roleQuestion, type ColumnCandidate } from "./candidates";
import { comparable } from "./comparable";
import type { ColumnProfiles } from "./profiles";

const checkedRows = 2000;
/** Roles that change from one version of a record to the next. */
const changing: ReadonlySet<Role> = new Set<Role>([
  ...(["current", "lost", "endsOn", "updatedAt", "cycle", "billable", "nonBillable"] as const),
]);
/** A column whose values are hardly ever met again names records, not kinds of them. */
const leastDistinct = 0.3;

/**
 * The column that tells agreements or time entries apart in a list that holds several versions of some of them, whatever its
 * heading: where its value repeats, every other text of the row and its first date repeat with it, and the date of change
 * doesn't. Unconfirmed where only the known columns repeat: what differs may say that the rows are lines of one record.
 * Undefined without a date of change, or where no value does so.
 */
export function versionKeyOf(
  region: Region,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate | undefined {
  const changed = byRole.get("updatedAt");
  // A list for each month repeats its agreements by its nature.
  if (!changed || byRole.has("listedFor")) return undefined;
  const headings = region.headings ?? [];
  const roleAt = new Map([...byRole].map(([role, { index }]) => [index, role]));
  const lasting = headings.flatMap((_heading, index) => {
    const role = roleAt.get(index);
    if (role !== undefined && changing.has(role)) return [];
    return role === "startsOn" || role === "workedOn" || isText(profiles, index) ? [index] : [];
  });
  const known = lasting.filter((index) => roleAt.has(index));
  const lines = region.grid.cells.slice(region.firstRow, Math.min(region.lastRow + 1, region.firstRow + checkedRows));
  const find = (same: readonly number[]): number =>
    headings.findIndex(({ text }, at) => {
      const { counts } = profiles(at);
      const isFree = text !== "" && !roleAt.has(at) && answers[roleQuestion(region, at)] === undefined;
      if (!isFree || counts.distinct < leastDistinct * counts.filled) return false;
      const others = same.filter((one) => one !== at);
      return holdsVersions(lines, region.block.left, {
        key: at,
        heading: text,
        lasting: others,
        changed: changed.index,
      });
    });
  const certain = find(lasting);
  const index = certain >= 0 ? certain : find(known);
  if (index < 0) return undefined;
  return candidateByContent(region, profiles, { role: "recordId", index, confirmed: certain >= 0 });
}

function isText(profiles: ColumnProfiles, index: number): boolean {
  const { filled, numbers, dates, durations, serials } = profiles(index).counts;
  return filled > 0 && 2 * (numbers + dates + durations + serials) < filled;
}

/** True where values of a column repeat, always with the lasting cells of their rows and never with the date of change. */
function holdsVersions(
  lines: readonly (readonly Cell[])[],
  left: number,
  columns: {
    readonly key: number;
    readonly heading: string;
    readonly lasting: readonly number[];
    readonly changed: number;
  },
): boolean {
  const versions = new Map<Cell, { readonly rest: string; readonly changes: Set<Cell>; readonly whole: Set<string> }>();
  let repeats = 0;
  for (const line of lines) {
    const cellOf = (index: number): Cell => comparable(line[left + index]);
    const key = cellOf(columns.key);
    // The headings once more on another page are no record.
    if (isMissing(key) || key === columns.heading) continue;
    const rest = JSON.stringify(columns.lasting.map(cellOf));
    const before = versions.get(key);
    if (!before) {
      versions.set(key, { rest, changes: new Set([cellOf(columns.changed)]), whole: new Set([JSON.stringify(line)]) });
      continue;
    }
    // A row that stands there twice, as exports that overlap hold it, is no version of its own.
    if (before.whole.has(JSON.stringify(line))) continue;
    if (before.rest !== rest || before.changes.has(cellOf(columns.changed))) return false;
    before.whole.add(JSON.stringify(line));
    before.changes.add(cellOf(columns.changed));
    repeats += 1;
  }
  return repeats > 0;
}
