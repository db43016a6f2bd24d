import { columnLetters } from "../../../cells/address";
import { isMissing, type Cell } from "../../../cells/cell";
import { toDocumentKind } from "../../../cells/documentKind";
import { toFlag } from "../../../cells/flag";
import { toNumber } from "../../../cells/number";
import { toDone } from "../../../cells/ticketState";
import { sampleColumn, suits, type Sample } from "../../table/columns/sample";
import { headingKey, type HeadingKey, type TimeUnit } from "../../vocabulary/headingKey";
import { isLookalike, keyOf } from "../../vocabulary/lookalikes";
import { meaningsOf } from "../../vocabulary/lookup";
import { isRole, roles, type Role } from "../../vocabulary/roles";
import { promoterWords } from "../../vocabulary/tableWords";
import type { Heading } from "../regions/headings";
import type { Region } from "../regions/regions";

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
  readonly sample: Sample;
  /** What bare numbers of a duration count, by the heading or by the tool. */
  readonly unit?: TimeUnit;
}

const sampleRows = 300;
/** What a duration is whose heading says "within business hours": another measure. */
const inBusinessHours: Readonly<Partial<Record<Role, Role>>> = {
  responseDuration: "responseBusiness",
  resolutionDuration: "resolutionBusiness",
};

/**
 * Every role that the columns of a region may play by heading and content. What a person said of a column
 * ("role:<sheet>!<column>" -> a role or "none") settles that column, and the role.
 */
export function columnCandidates(region: Region, answers: Readonly<Record<string, string>>): ColumnCandidate[] {
  const headings = region.headings ?? [];
  const present = new Set(headings.map((heading) => keyOf(heading.text)));
  const candidates: ColumnCandidate[] = [];
  const said = saidRoles(region, answers);
  const taken = new Set(said.values());
  const asksForPromoters = isPromoterSurvey(region);
  headings.forEach((heading, index) => {
    const own = said.get(index);
    if (own !== undefined) {
      if (own !== "none") candidates.push(claimAsSaid(region, heading, index, own));
      return;
    }
    if (heading.text === "" || isLookalike(heading.text, present)) return;
    const options = [heading.combined, heading.text].map(meaningsOf);
    const { key, meanings } = options[0]!.meanings.length > 0 ? options[0]! : options[1]!;
    if (meanings.length === 0) return;
    const cells = sampleCells(region, index);
    const sample = sampleColumn(cells);
    const special = meanings.filter((meaning) => meaning.beside !== undefined && present.has(meaning.beside));
    for (const meaning of meanings) {
      if (meaning.beside !== undefined && !present.has(meaning.beside)) continue;
      if (special.length > 0 && meaning.beside === undefined && special[0]!.rank <= meaning.rank) continue;
      const type = roles[meaning.role].type;
      const fit = suits(sample, type, key.unit !== undefined);
      const role: Role | undefined =
        key.businessHours && type === "duration" ? inBusinessHours[meaning.role] : meaning.role;
      if (fit === "no" || role === undefined || taken.has(role) || speaksOfElse(role, cells)) continue;
      const { rank, origins } = meaning;
      const unit = key.unit ?? meaning.unit;
      if (role === "rating" && asksForPromoters && areAnswersToTen(cells)) {
        candidates.push({
          role: "promoterScore",
          index,
          heading: heading.combined,
          key,
          rank,
          origins,
          confirmed: true,
          sample,
        });
        continue;
      }
      const candidate = {
        role,
        index,
        heading: heading.combined,
        key,
        rank,
        origins,
        confirmed: fit === "yes",
        sample,
      };
      candidates.push(unit ? { ...candidate, unit } : candidate);
    }
  });
  return candidates;
}

/** Verdicts on the SLA: "Resolved" and "Closed" are none, although they may answer other questions with yes. */
const classes: ReadonlySet<Role> = new Set<Role>([
  ...(["slaMet", "responseMet", "resolutionMet", "responseMissed", "resolutionMissed"] as const),
]);
/** Names of people and companies: "Yes" is none. */
const people: ReadonlySet<Role> = new Set<Role>([
  ...(["technician", "ticketClient", "member", "timeClient", "client"] as const),
]);
const mostStates = 0.2;
/** A client may be called X or Y. */
const mostFlags = 0.8;
/** Answers to the promoter question go from 0 to 10: more of other numbers are the score that is made of them. */
const mostBeyondTen = 0.1;
/** "Invoice", "Payment": kinds of documents, not of revenue. */
const mostDocuments = 0.5;

function speaksOfElse(role: Role, cells: readonly Cell[]): boolean {
  if (classes.has(role)) return cells.filter((cell) => toDone(cell) !== undefined).length > mostStates * cells.length;
  if (role === "documentKind" || role === "revenueType") {
    const kinds = cells.filter((cell) => toDocumentKind(cell) !== undefined).length > mostDocuments * cells.length;
    return kinds !== (role === "documentKind");
  }
  if (role === "promoterScore") {
    const numbers = cells.flatMap((cell) => toNumber(cell) ?? []);
    return numbers.filter((number) => number < 0 || number > 10).length > mostBeyondTen * numbers.length;
  }
  if (!people.has(role)) return false;
  return (
    cells.filter((cell) => typeof cell !== "number" && toFlag(cell) !== undefined).length > mostFlags * cells.length
  );
}

/** A sheet or heading that names the promoter question says what its unnamed scores of 0 to 10 answer. */
function isPromoterSurvey({ grid, headings = [] }: Region): boolean {
  const texts = headings.map(({ text }) => text);
  // A column of its own for the question leaves other scores to other questions.
  if (texts.some((text) => meaningsOf(text).meanings.some(({ role }) => role === "promoterScore"))) return false;
  return [grid.sheet, ...texts].some((text) => headingKey(text).words.some((word) => promoterWords.has(word)));
}

function areAnswersToTen(cells: readonly Cell[]): boolean {
  const scores = cells.map((cell) => toNumber(cell) ?? NaN);
  return (
    scores.every((score) => Number.isInteger(score) && score >= 0 && score <= 10) && scores.some((score) => score > 5)
  );
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

function claimAsSaid(region: Region, heading: Heading, index: number, role: Role): ColumnCandidate {
  const key = headingKey(heading.text);
  const sample = sampleColumn(sampleCells(region, index));
  const text =
    heading.combined === ""
      ? `Column ${columnLetters(region.grid.column + region.block.left + index)}`
      : heading.combined;
  const candidate = { role, index, heading: text, key, rank: 1, origins: ["as answered"], confirmed: true, sample };
  return key.unit ? { ...candidate, unit: key.unit } : candidate;
}

/** The cells of a column's first data rows, as far as they were read. */
export function sampleCells(region: Region, index: number): Cell[] {
  const cells: Cell[] = [];
  const last = Math.min(region.lastRow, region.grid.cells.length - 1);
  for (let row = region.firstRow; row <= last && cells.length < sampleRows; row++) {
    const cell = region.grid.cells[row]?.[region.block.left + index];
    if (!isMissing(cell)) cells.push(cell);
  }
  return cells;
}
