import { columnLetters } from "../../../cells/address";
import { roles, type Role } from "../../vocabulary/roles";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import { placeOf, type Region } from "../regions/regions";
import type { ColumnCandidate } from "./candidates";
import { reasonKinds, type ColumnPreference } from "../../notices/reasons";
import { answerTo, choiceKinds, questionOf } from "../../notices/choices";
import type { Notice } from "../../result/notice";

/** Which column plays each role, what was preferred and why, and what a person must decide. */
export interface Assignment {
  readonly byRole: ReadonlyMap<Role, ColumnCandidate>;
  readonly reasons: readonly Notice[];
  readonly questions: readonly Question[];
  /** Columns that another one could stand for. */
  readonly choices: readonly Choice[];
}

/** Roles that no value rests on: the first column by rank and content will do, and the choice is shown. */
const unasked: ReadonlySet<Role> = new Set<Role>([
  ...([
    "ticketId",
    "subject",
    "status",
    "priority",
    "ticketClient",
    "technician",
    "updatedAt",
    "modCount",
    "active",
    "finished",
    "ticketType",
    "mergedInto",
    "resolutionCode",
    "category",
    "callId",
    "calledAt",
    "direction",
    "surveyedAt",
    "sentAt",
    "comment",
  ] as const),
  ...([
    "member",
    "timeClient",
    "timeAgreement",
    "workType",
    "timeTicket",
    "client",
    "plan",
    "cycle",
    "listedFor",
    "startsOn",
    "workedOn",
    "revenueType",
    "offering",
    "invoiceState",
    "documentKind",
    "currency",
    "paidOn",
    "invoiceDueOn",
  ] as const),
]);

/** Gives each role to one column. Two columns with equal right to a role that values rest on become a question. */
export function assignRoles(
  region: Region,
  candidates: readonly ColumnCandidate[],
  answers: Readonly<Record<string, string>>,
): Assignment {
  const byRole = new Map<Role, ColumnCandidate>();
  const reasons: Notice[] = [];
  const questions: Question[] = [];
  const choices: Choice[] = [];
  const open: {
    readonly role: Role;
    readonly label: string;
    readonly best: readonly ColumnCandidate[];
  }[] = [];
  for (const role of new Set(candidates.map((candidate) => candidate.role))) {
    const ranked = candidates.filter((candidate) => candidate.role === role).sort(compareCandidates);
    const [first, second] = ranked;
    if (!first) continue;
    const label = roles[role].label;
    if (!second) {
      byRole.set(role, first);
      continue;
    }
    const { sheet, table } = placeOf(region);
    const letters = answerTo({ sheet, id: choiceKinds.column.id({ sheet, table, role, label, columns: [] }) }, answers);
    const answered = ranked.find((candidate) => letters === lettersOf(region, candidate));
    if (answered) {
      byRole.set(role, answered);
      choices.push(choiceOf(region, role, ranked, answered, "answer"));
      reasons.push(reasonKinds.columnAnswered({ role: label, column: answered.heading }));
    } else if (isPreferred(role, first, second) || sameCells(first, second)) {
      byRole.set(role, first);
      const others = ranked.filter((one) => one.confirmed && !sameCells(first, one));
      if (!unasked.has(role) && first.confirmed && others.length > 0)
        choices.push(choiceOf(region, role, [first, ...others], first, "evidence"));
      reasons.push(
        reasonKinds.columnPreferred({
          role: label,
          columns: [first.heading, second.heading],
          why: preference(first, second),
        }),
      );
    } else {
      const best = ranked.filter(
        (candidate) => candidate.rank === first.rank && candidate.confirmed === first.confirmed,
      );
      open.push({ role, label, best });
    }
  }
  for (const { role, label, best } of open) {
    const taken = new Set([...byRole.values()].map((candidate) => candidate.index));
    const free = best.filter((candidate) => !taken.has(candidate.index));
    const [only] = free;
    if (only && free.length === 1) {
      byRole.set(role, only);
      reasons.push(reasonKinds.columnLeft({ role: label, column: only.heading }));
    } else if (!isRedundant(role, byRole)) questions.push(askWhich(region, role, best));
  }
  return { byRole, reasons, questions, choices };
}

function compareCandidates(a: ColumnCandidate, b: ColumnCandidate): number {
  return (
    Number(b.confirmed) - Number(a.confirmed) ||
    Number(a.late ?? false) - Number(b.late ?? false) ||
    a.rank - b.rank ||
    Number(isUtcOf(b, a)) - Number(isUtcOf(a, b)) ||
    b.profile.counts.distinct - a.profile.counts.distinct
  );
}

/** "Date_Closed_UTC" beside "date_closed": exports that give both give all other times in UTC only. */
function isUtcOf({ key: a }: ColumnCandidate, { key: b }: ColumnCandidate): boolean {
  return a.key === `${b.key}utc`;
}

function isPreferred(role: Role, first: ColumnCandidate, second: ColumnCandidate): boolean {
  return (
    unasked.has(role) ||
    first.confirmed !== second.confirmed ||
    first.late !== second.late ||
    first.rank !== second.rank ||
    isUtcOf(first, second) ||
    sameInOtherUnit(role, first, second)
  );
}

/** "Response Time (hh:mm)" beside "Response Time (hours)": one duration written twice. */
function sameInOtherUnit(role: Role, first: ColumnCandidate, second: ColumnCandidate): boolean {
  const { key: a } = first;
  const { key: b } = second;
  return (
    roles[role].type === "duration" &&
    a.bare === b.bare &&
    a.unit !== undefined &&
    b.unit !== undefined &&
    a.unit !== b.unit
  );
}

function preference(first: ColumnCandidate, second: ColumnCandidate): ColumnPreference {
  if (first.confirmed !== second.confirmed) return "other-empty";
  if (first.late !== second.late) return "late";
  if (first.rank !== second.rank) return "exact-name";
  if (isUtcOf(first, second)) return "utc";
  if (first.key.bare === second.key.bare) return "other-unit";
  return "same";
}

function sameCells(first: ColumnCandidate, second: ColumnCandidate): boolean {
  const [a, b] = [first.profile.cells, second.profile.cells];
  return a.length > 0 && a.length === b.length && a.every((cell, index) => cell === b[index]);
}

function lettersOf(region: Region, candidate: ColumnCandidate): string {
  return columnLetters(region.grid.column + region.block.left + candidate.index);
}

/** True for a duration that nobody needs, mostly because both its dates are there. */
export function isRedundant(role: Role, byRole: ReadonlyMap<Role, ColumnCandidate>): boolean {
  const has = (...names: readonly Role[]): boolean => names.some((name) => byRole.get(name)?.confirmed);
  // Nothing is measured by how long people talked; business hours can be worked out from the dates.
  if (role === "talkTime") return true;
  if (role === "responseBusiness") return has("openedAt") && has("respondedAt");
  if (role === "resolutionBusiness") return has("openedAt") && has("resolvedAt", "closedAt");
  if (role === "responseDuration") return has("openedAt") && has("respondedAt");
  // Waiting is taken off the time between the dates.
  if (role === "waiting") return !(has("openedAt") && has("resolvedAt", "closedAt"));
  return role === "resolutionDuration" && has("openedAt") && has("resolvedAt", "closedAt");
}

/** At most this many columns are offered: more would be no choice but a list. */
const mostColumns = 4;

function columnFields(region: Region, role: Role, columns: readonly ColumnCandidate[]) {
  return {
    ...placeOf(region),
    role,
    label: roles[role].label,
    columns: columns.map((one) => ({ letters: lettersOf(region, one), heading: one.heading })),
  };
}

function choiceOf(
  region: Region,
  role: Role,
  columns: readonly ColumnCandidate[],
  taken: ColumnCandidate,
  by: Choice["by"],
): Choice {
  const offered = [...new Set([taken, ...columns])].slice(0, mostColumns);
  return choiceKinds.column(columnFields(region, role, offered), lettersOf(region, taken), by);
}

function askWhich(region: Region, role: Role, best: readonly ColumnCandidate[]): Question {
  return questionOf(choiceKinds.column(columnFields(region, role, best), "", "rule"));
}
