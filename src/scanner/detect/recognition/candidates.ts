import { columnLetters } from "../../../cells/address";
import type { ColumnProfile } from "../../table/columns/profile";
import { suits } from "../../table/columns/suits";
import { headingKey, type HeadingKey, type TimeUnit } from "../../vocabulary/headingKey";
import { isLookalike, keyOf } from "../../vocabulary/lookalikes";
import { meaningsOf } from "../../vocabulary/lookup";
import { isRole, roles, type Role } from "../../vocabulary/roles";
import { promoterWords } from "../../vocabulary/tableWords";
import type { Heading } from "../regions/headings";
import type { Region } from "../regions/regions";
import { areAnswersToTen, contradicts } from "./contradicts";
import type { ColumnProfiles } from "./profiles";

/** A column of a region that may play a role. */
export interface ColumnCandidate {
  readonly role: Role;
  /** Column within the region's block. */
  readonly index: number;
  readonly heading: string;
  readonly key: HeadingKey;
  readonly rank: number;
  readonly origins: readonly string[];
  /** False when the sample held nothing to judge the content by. */
  readonly confirmed: boolean;
  readonly profile: ColumnProfile;
  /** True for a day of opening that lies after most of what was done with the tickets, where another column fits. */
  readonly late?: boolean;
  /** What bare numbers of a duration count, by the heading or by the tool. */
  readonly unit?: TimeUnit;
}

/** What a duration is whose heading says "within business hours": another measure. */
const inBusinessHours: Readonly<Partial<Record<Role, Role>>> = {
  responseDuration: "responseBusiness",
  resolutionDuration: "resolutionBusiness",
};

/**
 * Every role that the columns of a region may play by heading and content. What a person said of a column
 * ("role:<sheet>!<column>" -> a role or "none") settles that column, and the role.
 */
export function columnCandidates(
  region: Region,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): ColumnCandidate[] {
  const headings = region.headings ?? [];
  const present = new Set(headings.map((heading) => keyOf(heading.text)));
  const candidates: ColumnCandidate[] = [];
  const said = saidRoles(region, answers);
  const taken = new Set(said.values());
  const asksForPromoters = isPromoterSurvey(region);
  headings.forEach((heading, index) => {
    const own = said.get(index);
    if (own !== undefined) {
      if (own !== "none") candidates.push(candidateAsAnswered(region, heading, index, own, profiles(index)));
      return;
    }
    if (heading.text === "" || isLookalike(heading.text, present)) return;
    const options = [heading.combined, heading.text].map(meaningsOf);
    const { key, meanings } = options[0]!.meanings.length > 0 ? options[0]! : options[1]!;
    if (meanings.length === 0) return;
    const profile = profiles(index);
    const special = meanings.filter((meaning) => meaning.beside !== undefined && present.has(meaning.beside));
    for (const meaning of meanings) {
      if (meaning.beside !== undefined && !present.has(meaning.beside)) continue;
      if (special.length > 0 && meaning.beside === undefined && special[0]!.rank <= meaning.rank) continue;
      const type = roles[meaning.role].type;
      const fit = suits(profile.counts, type, key.unit !== undefined);
      const role: Role | undefined =
        key.businessHours && type === "duration" ? inBusinessHours[meaning.role] : meaning.role;
      if (fit === "no" || role === undefined || taken.has(role) || contradicts(role, profile)) continue;
      const asksTen = role === "rating" && asksForPromoters && areAnswersToTen(profile);
      const unit = asksTen ? undefined : (key.unit ?? meaning.unit);
      candidates.push({
        role: asksTen ? "promoterScore" : role,
        index,
        heading: heading.combined,
        key,
        rank: meaning.rank,
        origins: meaning.origins,
        confirmed: asksTen || fit === "yes",
        profile,
        ...(unit ? { unit } : {}),
      });
    }
  });
  return candidates;
}

/** A sheet or heading that names the promoter question says what its unnamed scores of 0 to 10 answer. */
function isPromoterSurvey({ grid, headings = [] }: Region): boolean {
  const texts = headings.map(({ text }) => text);
  // A column of its own for the question leaves other scores to other questions.
  if (texts.some((text) => meaningsOf(text).meanings.some(({ role }) => role === "promoterScore"))) return false;
  return [grid.sheet, ...texts].some((text) => headingKey(text).words.some((word) => promoterWords.has(word)));
}

/** The answer's name for what a column is: "role:Tickets!D". */
export function roleQuestion(region: Region, index: number): string {
  return `role:${region.grid.sheet}!${columnLetters(region.grid.column + region.block.left + index)}`;
}

function saidRoles(region: Region, answers: Readonly<Record<string, string>>): Map<number, Role | "none"> {
  const said = new Map<number, Role | "none">();
  (region.headings ?? []).forEach((_heading, index) => {
    const answer = answers[roleQuestion(region, index)];
    if (answer === "none" || isRole(answer)) said.set(index, answer);
  });
  return said;
}

/** Behind every column that is called what a role is: a plain "date", and a column by what it holds. */
export const standInRank = 3;

/** A column taken for a role by what it holds, whatever its heading. */
export function candidateByContent(
  { headings = [] }: Region,
  profiles: ColumnProfiles,
  { role, index, confirmed = true }: { readonly role: Role; readonly index: number; readonly confirmed?: boolean },
): ColumnCandidate {
  const heading = headings[index]?.combined ?? "";
  const shared = { role, index, heading, key: headingKey(heading), profile: profiles(index) };
  return { ...shared, rank: standInRank, origins: [], confirmed };
}

function candidateAsAnswered(
  region: Region,
  heading: Heading,
  index: number,
  role: Role,
  profile: ColumnProfile,
): ColumnCandidate {
  const key = headingKey(heading.text);
  const text =
    heading.combined === ""
      ? `Column ${columnLetters(region.grid.column + region.block.left + index)}`
      : heading.combined;
  const candidate = { role, index, heading: text, key, rank: 1, origins: ["as answered"], confirmed: true, profile };
  return key.unit ? { ...candidate, unit: key.unit } : candidate;
}
