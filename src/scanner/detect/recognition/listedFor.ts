import { isBlank } from "../../../cells/cell";
import { suits } from "../../table/columns/suits";
import { baseDates } from "../../vocabulary/headings/clientSnapshots";
import type { Region } from "../regions/regions";
import { standInRank, type ColumnCandidate } from "./candidates";

/** Fewer clients than this may stand in a list once by chance. */
const fewestClients = 3;

/**
 * Tells the month that a list is written down for from a date of each client: where clients stand on several rows, the month
 * changes from row to row of a client, and a date that never does is the client's own. A column of dates in a list that
 * names each client once is no such month either.
 */
export function withListedMonth(region: Region, candidates: readonly ColumnCandidate[]): readonly ColumnCandidate[] {
  const client = bestOf(candidates.filter(({ role }) => role === "client"));
  if (!client) return candidates;
  const months = candidates.filter(({ role }) => role === "listedFor");
  return candidates.flatMap((candidate) => {
    if (candidate.role !== "listedFor" || candidate.origins.includes("as answered")) return candidate;
    if (changesWithinClients(region, client, candidate) !== false) return candidate;
    // Any date of an agreement: the rows themselves will tell.
    if (candidate.rank === standInRank && months.length === 1) return candidate;
    const isStart = baseDates.has(candidate.key.bare) && suits(candidate.profile.counts, "time", false) === "yes";
    return isStart ? { ...candidate, role: "startsOn" as const, rank: standInRank } : [];
  });
}

/** Undefined where the rows that were read don't tell. */
function changesWithinClients(
  { grid, block, firstRow, complete }: Region,
  client: ColumnCandidate,
  dated: ColumnCandidate,
): boolean | undefined {
  const rows = new Map<unknown, number>();
  const dates = new Map<unknown, Set<unknown>>();
  const all = new Set<unknown>();
  for (const line of grid.cells.slice(firstRow, block.bottom + 1)) {
    const [who, when] = [client, dated].map(({ index }) => line[block.left + index]);
    if (isBlank(who) || isBlank(when)) continue;
    rows.set(who, (rows.get(who) ?? 0) + 1);
    dates.set(who, (dates.get(who) ?? new Set()).add(when));
    all.add(when);
  }
  if (all.size < 2 || rows.size < fewestClients) return undefined;
  const repeated = [...rows].flatMap(([who, count]) => (count > 1 ? [dates.get(who)?.size ?? 0] : []));
  if (repeated.some((different) => different > 1)) return true;
  return repeated.length > 0 || complete ? false : undefined;
}

function bestOf(candidates: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  return [...candidates].sort((a, b) => a.rank - b.rank || b.profile.counts.distinct - a.profile.counts.distinct)[0];
}
