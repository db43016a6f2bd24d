import { toDocumentKind } from "../../../cells/documentKind";
import { toFlag } from "../../../cells/flag";
import { toWrittenScore } from "../../../cells/promoterAnswer";
import { toDone } from "../../../cells/ticketState";
import type { ColumnProfile } from "../../table/columns/profile";
import type { Role } from "../../vocabulary/roles";

/** "Invoice", "Payment": kinds of documents, not of revenue. */
const mostDocuments = 0.5;
/** Answers to the promoter question go from 0 to 10: more of other numbers are the score that is made of them. */
const mostBeyondTen = 0.1;
/** So many answers of which none is above 5 were given on a scale that ends there. */
const answersToFive = 10;
const mostStates = 0.2;
/** A client may be called X or Y. */
const mostFlags = 0.8;

/** Codes are few; texts that say what was done differ from ticket to ticket. */
const mostCodes = 40;

type Check = (profile: ColumnProfile) => boolean;

/** A verdict on the SLA: "Resolved" and "Closed" are none, although they may answer other questions with yes. */
const holdsStates: Check = (profile) =>
  profile.count((cell) => toDone(cell) !== undefined) > mostStates * profile.cells.length;
/** Names of people and companies: "Yes" is none. */
const holdsFlags: Check = (profile) =>
  profile.count((cell) => typeof cell !== "number" && toFlag(cell) !== undefined) > mostFlags * profile.cells.length;
const holdsDocuments: Check = (profile) =>
  profile.count((cell) => toDocumentKind(cell) !== undefined) > mostDocuments * profile.cells.length;
const exceedsTen: Check = ({ numbers }) =>
  numbers.filter((number) => number < 0 || number > 10).length > mostBeyondTen * numbers.length;
const endsAtFive: Check = ({ numbers }) => numbers.length >= answersToFive && numbers.every((number) => number <= 5);
/** Dates, times and texts of people's own are no codes. */
const holdsNoCodes: Check = ({ cells, timesOfDay, counts: { dates, durations, numbers, distinct } }) =>
  distinct > mostCodes || timesOfDay.length > 0 || dates + durations + numbers > mostDocuments * cells.length;

/** What a client who left paid, under the same heading as who left. */
const holdsAmounts: Check = ({ numbers }) => numbers.some((number) => number !== 0 && number !== 1);

/** A ticket that is on hold, yes or no. */
const holdsOnesAndZeros: Check = ({ numbers }) =>
  numbers.includes(1) && numbers.every((number) => number === 0 || number === 1);

/** A share of tickets, or a yes and a no: no hours that tickets are allowed. */
const endsAtOne: Check = ({ numbers }) => numbers.length > 0 && numbers.every((number) => number <= 1);

/** What a column must not hold to play a role, although its type fits. */
const contradictions: Readonly<Partial<Record<Role, Check>>> = {
  slaMet: holdsStates,
  responseMet: holdsStates,
  resolutionMet: holdsStates,
  responseMissed: holdsStates,
  resolutionMissed: holdsStates,
  technician: holdsFlags,
  ticketClient: holdsFlags,
  member: holdsFlags,
  timeClient: holdsFlags,
  client: holdsFlags,
  lost: holdsAmounts,
  waiting: holdsOnesAndZeros,
  resolutionTarget: endsAtOne,
  responseTarget: endsAtOne,
  resolutionCode: holdsNoCodes,
  documentKind: (profile) => !holdsDocuments(profile),
  revenueType: holdsDocuments,
  promoterScore: (profile) => exceedsTen(profile) || endsAtFive(profile),
};

/** True for a column whose content speaks of something else than the role. */
export function contradicts(role: Role, profile: ColumnProfile): boolean {
  return contradictions[role]?.(profile) ?? false;
}

/** True for scores that can be answers to the promoter question, as numbers or with words, but for a slip now and then. */
export function areAnswersToTen({ cells, numbers, counts }: ColumnProfile): boolean {
  const least = (1 - mostBeyondTen) * counts.filled;
  const scores = [...numbers, ...cells.flatMap((cell) => toWrittenScore(cell) ?? [])];
  const fitting = scores.filter((score) => Number.isInteger(score) && score >= 0 && score <= 10);
  return (
    (fitting.length >= least && fitting.some((score) => score > 5)) || (numbers.length === 0 && counts.scores >= least)
  );
}
