import { fillerWords } from "../../vocabulary/fillers";
import { headingKey } from "../../vocabulary/headingKey";
import type { Role } from "../../vocabulary/roles";
import { suits } from "../../table/columns/suits";
import type { Region } from "../regions/regions";
import { candidateByContent, roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

const fillers = new Set(fillerWords);
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
  const bare = (region.headings ?? []).flatMap(({ text }, index) => {
    const { words, unit } = headingKey(text);
    const isBare = words.length > 0 && words.every((word) => fillers.has(word));
    if (!isBare || answers[roleQuestion(region, index)] !== undefined) return [];
    return suits(profiles(index).counts, "time", unit !== undefined) === "yes" ? [index] : [];
  });
  const [index] = bare;
  if (index === undefined || bare.length > 1) return candidates;
  return [...candidates, candidateByContent(region, profiles, { role: "openedAt", index })];
}
