import { normalizeLabel } from "../../../cells/text";
import { belongsTo, recordKinds, roles, type RecordKind, type Role } from "../../vocabulary/roles";
import type { Question } from "../../result/finding";
import type { Region } from "../regions/regions";
import { isAccountStatement, isPurchaseList } from "./account";
import { assignRoles, type Assignment } from "./assign";
import { columnCandidates, type ColumnCandidate } from "./candidates";
import { timesOfDayOf, type TimesOfDay } from "./timesOfDay";
import { tableWords, type NamedKind } from "../../vocabulary/tableWords";
import { isForeignToSubscriptions, isSoftwareProject } from "./foreign";
import type { Notice } from "../../result/notice";
import { reasonKinds } from "../../notices/reasons";

/** A region taken for a table of records, with the columns that matter. */
export interface Recognition {
  readonly region: Region;
  readonly kind: RecordKind;
  readonly label: string;
  readonly score: number;
  readonly byRole: ReadonlyMap<Role, ColumnCandidate>;
  /** The columns that hold the times of day of dates, by the dates' roles. */
  readonly times: ReadonlyMap<Role, TimesOfDay>;
  readonly reasons: readonly Notice[];
  readonly questions: readonly Question[];
}

const kindLabels: Readonly<Record<RecordKind, string>> = {
  tickets: "ticket export",
  calls: "call log",
  surveys: "survey answers",
  invoices: "invoices",
  time: "time entries",
  subscriptions: "subscriptions or clients",
};
const lowestScore: Readonly<Record<RecordKind, number>> = {
  tickets: 2,
  calls: 2,
  surveys: 1,
  time: 2,
  subscriptions: 1.75,
  invoices: 2.75,
};
const rankFactor = [1, 1, 0.9, 0.7];
const unconfirmedFactor = 0.4;

/** Only service desks keep these. */
const deskRoles: readonly Role[] = [
  ...(["respondedAt", "resolvedAt", "responseDuration", "resolutionDuration", "responseRemaining"] as const),
  ...(["resolutionRemaining", "slaMet", "responseMet", "resolutionMet", "responseMissed", "resolutionMissed"] as const),
  ...(["firstContact", "reassignments", "reopens", "touches", "replies"] as const),
];

/** What a region is, scored by headings and content; undefined for everything that is not a table of such records. */
export function recognise(region: Region, answers: Readonly<Record<string, string>>): Recognition | undefined {
  if (!region.headings || region.lastRow < region.firstRow) return undefined;
  const candidates = columnCandidates(region, answers);
  let best: Recognition | undefined;
  for (const kind of recordKinds) {
    const own = candidates.filter((candidate) => belongsTo(candidate.role, kind));
    const found = new Set(own.map((candidate) => candidate.role));
    const score = scoreOf(own);
    if (score < lowestScore[kind] || !makesSense(kind, found, region, own, candidates) || (best && best.score >= score))
      continue;
    best = describe(region, kind, score, own, assignRoles(region, own, answers), answers);
  }
  return best;
}

function scoreOf(candidates: readonly ColumnCandidate[]): number {
  const byRole = new Map<Role, number>();
  for (const { role, rank, confirmed } of candidates) {
    const points = roles[role].weight * (rankFactor[rank] ?? 0) * (confirmed ? 1 : unconfirmedFactor);
    byRole.set(role, Math.max(byRole.get(role) ?? 0, points));
  }
  return [...byRole.values()].reduce((sum, points) => sum + points, 0);
}

function makesSense(
  kind: RecordKind,
  found: ReadonlySet<Role>,
  region: Region,
  candidates: readonly ColumnCandidate[],
  all: readonly ColumnCandidate[],
): boolean {
  const has = (...names: readonly Role[]): boolean => names.some((name) => found.has(name));
  switch (kind) {
    case "tickets": {
      if (!has("ticketId", "subject") && !(has("openedAt") && has("status", "priority", "resolvedAt", "respondedAt")))
        return false;
      if (isSurvey(found, region, all)) return false;
      // Bugs of a program under version control are nobody's service desk, unless it keeps what desks keep.
      if (!has("priority", "ticketClient", "slaMet", "resolutionMet", "respondedAt") && isSoftwareProject(region))
        return false;
      return (
        deskRoles.some((role) => found.has(role)) ||
        (has("openedAt", "closedAt", "rating") && isNamed(region, "tickets")) ||
        // A tool's list of open tickets has none of the columns that are filled later on.
        (has("openedAt") && has("status") && toolOf(candidates) !== undefined)
      );
    }
    case "calls":
      return has("answered", "abandoned", "answerSpeed") && (has("callId", "talkTime") || isNamed(region, "calls"));
    case "surveys":
      return isSurvey(found, region, candidates);
    case "invoices":
      if (!has("invoiceId") || !has("invoicedOn") || !has("invoiceAmount")) return false;
      return (
        isNamed(region, "invoices") && !isAccountStatement(region, candidates) && !isPurchaseList(region, candidates)
      );
    case "time":
      // A name with a duration is a runner as well as a technician.
      return (
        has("hours", "billableHours") &&
        has("member", "billable", "nonBillable", "nonBillableHours") &&
        has("workedOn", "billable", "nonBillable", "billableHours", "availableHours", "timeClient", "timeTicket")
      );
    case "subscriptions":
      if (!has("client", "plan") || isForeignToSubscriptions(region)) return false;
      // Plans and their prices without anybody who took them are a price list.
      if (!has("client", "startsOn", "endsOn", "lost", "current")) return false;
      if (!candidates.some(({ role, rank }) => rank === 1 && certain.has(role))) return false;
      // An amount beside a customer is an order until something repeats it or gives it a term.
      return (
        has("fee", "yearlyFee", "lost") ||
        // Without a fee, the start and end of what is called a subscription still tell who left.
        (has("startsOn") && has("endsOn") && isNamed(region, "subscriptions")) ||
        (has("cycle", "startsOn", "endsOn") && (has("cycleFee") || (has("unitPrice") && has("quantity"))))
      );
  }
}

/** Answers of clients without the course of a ticket around them, and something that says who or what they speak of. */
function isSurvey(found: ReadonlySet<Role>, region: Region, candidates: readonly ColumnCandidate[]): boolean {
  const has = (...roleNames: readonly Role[]): boolean => roleNames.some((name) => found.has(name));
  if (has("status", "resolutionDuration", "reopens", "replies")) return false;
  if (!onlyAnswered(candidates)) return false;
  const scored = has("points") && has("possiblePoints");
  if (!has("rating", "promoterScore") && !scored) return false;
  // Points of possible points beside a ticket's number are given for nothing but the ticket.
  if (scored && has("ticketId") && isNamed(region, "tickets")) return true;
  const about = has("ticketId", "surveyedAt", "comment", "ticketClient", "technician");
  return about && isNamed(region, "surveys");
}

/** True when every column that says when a ticket was opened or closed may as well say when the survey was answered. */
function onlyAnswered(candidates: readonly ColumnCandidate[]): boolean {
  const answered = new Set(candidates.filter(({ role }) => role === "surveyedAt").map(({ index }) => index));
  return candidates.every(({ role, index }) => !ticketCourse.has(role) || answered.has(index));
}

const ticketCourse: ReadonlySet<Role> = new Set<Role>(["openedAt", "resolvedAt", "closedAt"]);

/** Roles of which a list of clients has one under its usual name. */
const certain: ReadonlySet<Role> = new Set<Role>(["client", "plan", "fee", "yearlyFee"]);

function isNamed(region: Region, kind: NamedKind): boolean {
  const texts = [region.grid.sheet, ...(region.headings ?? []).map((heading) => heading.text)];
  return texts.some((text) => tableWords[kind].test(normalizeLabel(text)));
}

function describe(
  region: Region,
  kind: RecordKind,
  score: number,
  candidates: readonly ColumnCandidate[],
  assignment: Assignment,
  answers: Readonly<Record<string, string>>,
): Recognition {
  const tool = kind === "tickets" ? toolOf(candidates) : undefined;
  const label = tool ? `${kindLabels[kind]} (${tool})` : kindLabels[kind];
  const times = kind === "tickets" ? timesOfDayOf(region, assignment.byRole, answers) : new Map<Role, TimesOfDay>();
  const clocks = new Set([...times.values()].map(({ index }) => index));
  // What a date's column of times might have been otherwise, it isn't.
  const byRole = new Map([...assignment.byRole].filter(([, { index }]) => !clocks.has(index)));
  const columns = [...byRole.values()].map(({ heading }) => heading);
  const taken = reasonKinds.takenFor({ label, columns, roles: [...byRole.keys()].map((role) => roles[role].label) });
  const reasons = [taken, ...assignment.reasons];
  return { region, kind, label, score, byRole, times, reasons, questions: assignment.questions };
}

/** The tool that writes most of these headings; undefined when two tools have an equal claim or too few headings agree. */
function toolOf(candidates: readonly ColumnCandidate[]): string | undefined {
  const counts = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    for (const origin of candidate.origins) {
      if (origin.startsWith("words")) continue;
      counts.set(origin, (counts.get(origin) ?? new Set()).add(candidate.index));
    }
  }
  const ranked = [...counts].sort((a, b) => b[1].size - a[1].size);
  const [first, second] = ranked;
  if (!first || first[1].size < 5 || (second && second[1].size === first[1].size)) return undefined;
  return first[0];
}
