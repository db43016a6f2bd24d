import { normalizeLabel } from "../../../cells/text";
import type { RecordKind, Role } from "../../vocabulary/roles";
import { tableWords, type NamedKind } from "../../vocabulary/tableWords";
import type { Region } from "../regions/regions";
import { isAccountStatement, isPurchaseList } from "./account";
import type { ColumnCandidate } from "./candidates";
import { holdsCounts } from "./counts";
import { isForeignToSubscriptions, isSoftwareProject } from "./foreign";
import { tableKinds, type Alternative, type Objection } from "./tableKinds";

/** What is known of a region when it is asked whether it is a table of one kind. */
export interface Evidence {
  readonly region: Region;
  /** The roles of the kind that have a column. */
  readonly found: ReadonlySet<Role>;
  /** The columns that can play roles of the kind. */
  readonly own: readonly ColumnCandidate[];
  /** The columns that can play any role. */
  readonly all: readonly ColumnCandidate[];
}

/** True when a region meets what a kind of table requires and nothing speaks against it. */
export function isOfKind(kind: RecordKind, evidence: Evidence): boolean {
  const { requires, isNot, without = [] } = tableKinds[kind];
  return (
    !hasOne(evidence, without) &&
    requires.every((alternatives) => alternatives.some((one) => isMet(one, evidence))) &&
    !isNot.some(({ what, unless = [] }) => !hasOne(evidence, unless) && objections[what](evidence))
  );
}

const objections: Readonly<Record<Objection, (evidence: Evidence) => boolean>> = {
  // A column that tickets have under another name may be the survey's own: all columns are looked at.
  survey: (evidence) => isOfKind("surveys", { ...evidence, own: evidence.all }),
  "course-of-tickets": ({ own }) => !areAllAnswers(own),
  "software-project": ({ region }) => isSoftwareProject(region),
  counts: ({ region }) => holdsCounts(region),
  "account-statement": ({ region, own }) => isAccountStatement(region, own),
  purchases: ({ region, own }) => isPurchaseList(region, own),
  "foreign-subscriptions": ({ region, own }) => isForeignToSubscriptions(region, own),
};

function isMet({ columns = [], exactly, named, fromTool }: Alternative, evidence: Evidence): boolean {
  const { region, own } = evidence;
  return (
    columns.every((roles) => hasOne(evidence, roles)) &&
    (!exactly || own.some(({ role, rank }) => rank === 1 && exactly.includes(role))) &&
    (!named || isNamed(region, named)) &&
    (!fromTool || toolOf(own) !== undefined)
  );
}

function hasOne({ found }: Evidence, roles: readonly Role[]): boolean {
  return roles.some((role) => found.has(role));
}

/** True when the sheet's name or a heading says that a table is of a kind. */
function isNamed(region: Region, kind: NamedKind): boolean {
  const texts = [region.grid.sheet, ...(region.headings ?? []).map((heading) => heading.text)];
  return texts.some((text) => tableWords[kind].test(normalizeLabel(text)));
}

const ticketCourse: ReadonlySet<Role> = new Set<Role>(["openedAt", "resolvedAt", "closedAt"]);

/** True when every column that says when a ticket was opened or closed may as well say when the survey was answered. */
function areAllAnswers(candidates: readonly ColumnCandidate[]): boolean {
  const answered = new Set(candidates.filter(({ role }) => role === "surveyedAt").map(({ index }) => index));
  return candidates.every(({ role, index }) => !ticketCourse.has(role) || answered.has(index));
}

const fewestHeadings = 5;

/** The tool that writes most of these headings; undefined when two tools have an equal claim or too few headings agree. */
export function toolOf(candidates: readonly ColumnCandidate[]): string | undefined {
  const counts = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    for (const origin of candidate.origins) {
      if (origin.startsWith("words")) continue;
      counts.set(origin, (counts.get(origin) ?? new Set()).add(candidate.index));
    }
  }
  const ranked = [...counts].sort((a, b) => b[1].size - a[1].size);
  const [first, second] = ranked;
  if (!first || first[1].size < fewestHeadings || second?.[1].size === first[1].size) return undefined;
  return first[0];
}
