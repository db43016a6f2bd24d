import type { RecordKind, Role } from "../../vocabulary/roles";
import { headingKey } from "../../vocabulary/headingKey";
import { suits } from "../../table/columns/suits";
import type { Region } from "../regions/regions";
import { candidateByContent, roleQuestion, type ColumnCandidate } from "./candidates";
import type { ColumnProfiles } from "./profiles";

/** Kinds of tables whose records have one date, and the roles that a date may have there. */
const dates: Readonly<Partial<Record<RecordKind, { readonly role: Role; readonly unless: readonly Role[] }>>> = {
  surveys: { role: "surveyedAt", unless: ["sentAt"] },
  time: { role: "workedOn", unless: [] },
};

/** The only column of dates in a list whose records have one: it says when, whatever its heading. */
export function onlyDateOf(
  region: Region,
  kind: RecordKind,
  byRole: ReadonlyMap<Role, ColumnCandidate>,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate | undefined {
  const wanted = dates[kind];
  if (!wanted || [wanted.role, ...wanted.unless].some((role) => byRole.has(role))) return undefined;
  const taken = new Set([...byRole.values()].map(({ index }) => index));
  const found = (region.headings ?? []).flatMap(({ combined }, index) => {
    if (combined === "" || taken.has(index) || answers[roleQuestion(region, index)] !== undefined) return [];
    return suits(profiles(index).counts, "time", headingKey(combined).unit !== undefined) === "yes" ? [index] : [];
  });
  const [index] = found;
  if (index === undefined || found.length > 1) return undefined;
  return candidateByContent(region, profiles, { role: wanted.role, index });
}
