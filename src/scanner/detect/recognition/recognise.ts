import { belongsTo, recordKinds, roles, type RecordKind, type Role } from "../../vocabulary/roles";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import type { Region } from "../regions/regions";
import { assignRoles, type Assignment } from "./assign";
import { withBareDate } from "./bareDate";
import { columnCandidates, type ColumnCandidate } from "./candidates";
import { timesOfDayOf, type TimesOfDay } from "./timesOfDay";
import { isOfKind, toolOf } from "./evidence";
import { markLateOpenings } from "./lateOpenings";
import { withListedMonth } from "./listedFor";
import { onlyDateOf } from "./onlyDate";
import { recordKeyOf } from "./recordKey";
import { answerKeyOf, repeatKeyOf } from "./repeatKey";
import { versionKeyOf } from "./versionKey";
import { profilesOf, type ColumnProfiles } from "./profiles";
import { tableKinds } from "./tableKinds";
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
  readonly choices: readonly Choice[];
}

/** How columns that tell records apart are known by what they hold, whatever their headings. */
const recordKeys: Readonly<Partial<Record<RecordKind, typeof recordKeyOf>>> = {
  tickets: recordKeyOf,
  subscriptions: (...known) => versionKeyOf(...known) ?? repeatKeyOf(...known),
  time: (...known) => versionKeyOf(...known) ?? repeatKeyOf(...known),
  surveys: answerKeyOf,
  invoices: repeatKeyOf,
};

/** How candidates are told further by what stands in the table. */
const widened: Readonly<Partial<Record<RecordKind, typeof withBareDate>>> = {
  subscriptions: withListedMonth,
  tickets: withBareDate,
};

const rankFactor = [1, 1, 0.9, 0.7];
const unconfirmedFactor = 0.4;

/** What a region is, scored by headings and content; undefined for everything that is not a table of such records. */
export function recognise(region: Region, answers: Readonly<Record<string, string>>): Recognition | undefined {
  if (!region.headings || region.lastRow < region.firstRow) return undefined;
  const profiles = profilesOf(region);
  const all = columnCandidates(region, profiles, answers);
  let best: Recognition | undefined;
  for (const kind of recordKinds) {
    const ofKind = all.filter((candidate) => belongsTo(candidate.role, kind));
    const own = widened[kind]?.(region, ofKind, profiles, answers) ?? ofKind;
    const found = new Set(own.map((candidate) => candidate.role));
    const score = scoreOf(own);
    if (score < tableKinds[kind].lowestScore || (best && best.score >= score)) continue;
    if (!isOfKind(kind, { region, found, own, all })) continue;
    const marked = kind === "tickets" ? markLateOpenings(region, own) : own;
    best = describe(region, kind, score, marked, assignRoles(region, marked, answers), profiles, answers);
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

function describe(
  region: Region,
  kind: RecordKind,
  score: number,
  candidates: readonly ColumnCandidate[],
  assignment: Assignment,
  profiles: ColumnProfiles,
  answers: Readonly<Record<string, string>>,
): Recognition {
  const tool = kind === "tickets" ? toolOf(candidates) : undefined;
  const { label: kindLabel } = tableKinds[kind];
  const label = tool ? `${kindLabel} (${tool})` : kindLabel;
  const times =
    kind === "tickets" ? timesOfDayOf(region, assignment.byRole, profiles, answers) : new Map<Role, TimesOfDay>();
  const clocks = new Set([...times.values()].map(({ index }) => index));
  // What a date's column of times might have been otherwise, it isn't.
  const byRole = new Map([...assignment.byRole].filter(([, { index }]) => !clocks.has(index)));
  const date = onlyDateOf(region, kind, byRole, profiles, answers);
  if (date) byRole.set(date.role, date);
  const keyOf = recordKeys[kind];
  const key = keyOf?.(region, byRole, profiles, answers);
  if (key) byRole.set(key.role, key);
  const columns = [...byRole.values()].map(({ heading }) => heading);
  const taken = reasonKinds.takenFor({ label, columns, roles: [...byRole.keys()].map((role) => roles[role].label) });
  const told = key?.confirmed ? [reasonKinds.tellsRecords({ column: key.heading })] : [];
  const reasons = [taken, ...told, ...assignment.reasons];
  return {
    region,
    kind,
    label,
    score,
    byRole,
    times,
    reasons,
    ...{ questions: assignment.questions, choices: assignment.choices },
  };
}
