import { fillerWords } from "../../vocabulary/fillers";
import { headingKey } from "../../vocabulary/headingKey";
import type { Role } from "../../vocabulary/roles";
import { suits } from "../../table/columns/suits";
import type { Region } from "../regions/regions";
import { roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

const fillers = new Set(fillerWords);
/** Behind every column that is called the day of opening. */
const standInRank = 3;
/** What a list of tickets keeps of its course: beside one of these a plain date is the ticket's own. */
const course: readonly Role[] = [
  ...(["closedAt", "resolvedAt", "respondedAt", "resolutionDuration", "responseDuration", "status"] as const),
];

/**
 * A list of tickets kept by hand calls the day of opening "Date" and nothing more, and writes out only the others. Where
 * no column is called by it and one plain date stands beside the course of tickets, that date is the opening's.
 */
export function withBareDate(
  region: Region,
  candidates: readonly ColumnCandidate[],
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): readonly ColumnCandidate[] {
  const has = (role: Role): boolean => candidates.some((candidate) => candidate.role === role);
  if (has("openedAt") || !course.some(has)) return candidates;
  const bare = (region.headings ?? []).flatMap(({ text, combined }, index) => {
    const key = headingKey(text);
    const isBare = key.words.length > 0 && key.words.every((word) => fillers.has(word));
    if (!isBare || answers[roleQuestion(region, index)] !== undefined) return [];
    const profile = profiles(index);
    if (suits(profile.counts, "time", key.unit !== undefined) !== "yes") return [];
    return [{ role: "openedAt", index, heading: combined, key, rank: standInRank, profile } as const];
  });
  const [only] = bare;
  return only && bare.length === 1 ? [...candidates, { ...only, origins: [], confirmed: true }] : candidates;
}
