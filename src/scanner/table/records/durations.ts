import type { Cell } from "../../../cells/cell";
import { durationHours, worked } from "../../../cells/duration";
import type { ColumnPlace, NumberColumn } from "../columns/column";
import { readDurations } from "../columns/numbers";
import type { TimeUnit } from "../../vocabulary/headingKey";
import { roles, type Role } from "../../vocabulary/roles";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import { isRedundant } from "../../detect/recognition/assign";
import type { ColumnCandidate } from "../../detect/recognition/candidates";
import type { ScanOptions } from "../../result/reader";
import { questionKinds } from "../../notices/questions";
import { choiceKinds, decide, type Place } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** Hours per unit that a heading can name; a clock heading (hh:mm) over numbers means Excel times, fractions of a day. */
const hoursPerUnit: Readonly<Record<TimeUnit, number>> = {
  ms: 1 / 3_600_000,
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  clock: 24,
};

/**
 * Hours of work. Bare numbers are hours in every tool, since nobody writes time sheets in minutes without saying so, and a
 * day is a working day.
 */
const workRoles: ReadonlySet<Role> = new Set<Role>(["hours", "billableHours", "nonBillableHours", "availableHours"]);
/** Hours per 1 of a column of parts, by the answer. */
const hoursPerPart: Readonly<Record<string, number>> = { d: 24, h: 1, workday: worked.d };
const minuteFraction = 1 / 1440;
const secondFraction = 1 / 86_400;

/** A column of durations in hours. Bare numbers without a unit become a question, and the column waits for its answer. */
export function readDurationColumn(
  cells: readonly Cell[],
  place: ColumnPlace,
  context: {
    readonly role: Role;
    readonly candidate: ColumnCandidate;
    readonly byRole: ReadonlyMap<Role, ColumnCandidate>;
    readonly at: Place;
    readonly options: ScanOptions;
    readonly notes: { readonly reasons: Notice[]; readonly questions: Question[]; readonly choices: Choice[] };
  },
): NumberColumn | undefined {
  const { role, candidate, byRole, at, options, notes } = context;
  const { sheet } = at;
  const id = `unit:${sheet}:${role}`;
  const bare = cells.some((cell) => typeof cell === "number" && cell !== 0) || candidate.profile.counts.numbers > 0;
  const answer = options.answers?.[id];
  const isWork = workRoles.has(role);
  const isPart = candidate.unit === undefined && holdsClockTimes(cells, isWork ? minuteFraction : secondFraction);
  if (isWork && isPart) {
    const fields = { ...at, column: place.heading, role };
    const choice = decide(choiceKinds.partOfDay, fields, options.answers, "d", "rule");
    notes.choices.push(choice);
    return readDurations(cells, place, hoursPerPart[choice.taken], worked);
  }
  const unit = candidate.unit ?? (isUnit(answer) ? answer : undefined) ?? (isWork ? "h" : isPart ? "d" : undefined);
  if (isWork && cells.some(isInDays)) notes.reasons.push(reasonKinds.workingDays({ column: place.heading }));
  if (!bare || unit) {
    // A heading that counts days of work means working days; numbers that Excel shows as times are parts of whole ones.
    const isDayOfWork = isWork && unit === "d" && candidate.unit === "d";
    const perNumber = unit === undefined ? undefined : isDayOfWork ? worked.d : hoursPerUnit[unit];
    if (isDayOfWork) notes.reasons.push(reasonKinds.workingDays({ column: place.heading }));
    return readDurations(cells, place, perNumber, isWork ? worked : undefined);
  }
  if (isRedundant(role, byRole)) return undefined;
  notes.questions.push({
    id,
    sheet,
    message: questionKinds.unit({ column: place.heading, role: roles[role].label, sheet }).message,
    options: [
      { value: "s", label: "Seconds" },
      { value: "min", label: "Minutes" },
      { value: "h", label: "Hours" },
      { value: "d", label: "Days" },
    ],
  });
  return undefined;
}

/** True for "1d", "1d 2h" and "2 weeks", which are longer as time that passes than as time that is worked. */
function isInDays(cell: Cell): boolean {
  return durationHours(cell, worked) !== durationHours(cell);
}

function isUnit(text: string | undefined): text is TimeUnit {
  return text !== undefined && text in hoursPerUnit;
}

/**
 * A column formatted as [h]:mm or mm:ss holds fractions of a day: each a whole number of minutes or seconds, none as
 * large as a day, and not all of them round decimals such as 0.25. Where all are whole 60ths they are minutes in hours.
 */
function holdsClockTimes(cells: readonly Cell[], step: number): boolean {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number" && cell > 0);
  return (
    numbers.length >= 3 &&
    numbers.every((number) => number < 1 && isWhole(number / step)) &&
    !numbers.every((number) => isWhole(number * 60)) &&
    numbers.some((number) => Math.abs(number * 1000 - Math.round(number * 1000)) > 1e-6)
  );
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-4;
}
