import {
  businessHours,
  calendarWords,
  isAroundTheClock,
  usualCalendar,
  type BusinessCalendar,
} from "../../../catalogue/businessCalendar";
import { businessHoursBetween } from "../../../catalogue/businessTime";
import { clockOf } from "../../../catalogue/zoneTime";
import {
  liveBusiness,
  liveElapsed,
  nativeBusinessMean,
  nativeMean,
  recordBusinessTime,
  recordElapsed,
  type ElapsedFormula,
} from "../../formulas/durations";
import { choiceKinds, decide, ownCalendar, workingDays, type WorkingDay } from "../../notices/choices";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";
import type { TimeColumn } from "../../table/columns/column";
import type { Decision, Measurement } from "../shared/measurement";
import { daysBetween } from "./elapsed";
import { measureElapsed } from "./negatives";

/** Time to resolve in business hours, by the calendar of the settings or the usual one unless a person says another. */
export function businessTime(
  about: ElapsedFormula,
  base: { readonly kpi: "MTTR"; readonly variant: "business" | "non-critical" } & Base,
): (Measurement | Decision)[] {
  const { table, from, to } = about;
  const { answers, calendar } = table.options;
  const place = {
    ...{ sheet: table.sheet, table: table.key },
    ...(calendar && { calendar: calendarWords(calendar) }),
  };
  const choice = decide(choiceKinds.workingDay, place, answers, calendar ? ownCalendar : "9-17", "convention");
  const { hours, warnings } = taken(choice.taken, calendar);
  const found = measureElapsed(
    {
      ...base,
      ...(hours ? inBusinessHours(about, hours) : aroundTheClock(about)),
      warnings: [...(base.warnings ?? []), ...warnings],
    },
    [to.heading, from.heading],
  );
  return found.length > 0 ? [...found, { choice }] : [];
}

interface Taken {
  /** Left out for a desk that never closes. */
  readonly hours?: BusinessCalendar;
  readonly warnings: readonly Notice[];
}

function taken(answer: string, calendar: BusinessCalendar | undefined): Taken {
  if (answer === ownCalendar && calendar) {
    const warnings = [warningKinds.ownCalendar({ calendar: calendarWords(calendar) })];
    return isAroundTheClock(calendar) ? { warnings } : { hours: calendar, warnings };
  }
  const day = workingDays[answer as WorkingDay];
  if (!day) return { warnings: [] };
  const { start, end, words } = day;
  return { hours: { ...usualCalendar, start, end }, warnings: [warningKinds.businessHours({ hours: words })] };
}

type Base = Pick<Measurement, "roles" | "notBy" | "classification" | "reasons" | "warnings">;

type Counted = Pick<Measurement, "rowValue" | "formulas" | "ofRecord"> & Pick<Required<Measurement>, "amounts">;

const label = "Business hours to resolve";

function inBusinessHours(about: ElapsedFormula, calendar: BusinessCalendar): Counted {
  const native = nativeBusinessMean({ ...about, calendar });
  const live = liveBusiness({ ...about, calendar });
  const of = businessHoursOf(about.from, about.to, calendar);
  return {
    amounts: { kind: "ratio", numerator: of },
    rowValue: { label, of },
    formulas: (where) => ({ native: native(where), live }),
    ofRecord: recordBusinessTime({ ...about, calendar }),
  };
}

/** The business hours between a row's two dates. */
export function businessHoursOf(
  { values: start }: TimeColumn,
  { values: end }: TimeColumn,
  calendar: BusinessCalendar,
): (row: number) => number {
  const hours = businessHours(calendar);
  const clock = calendar.zone === undefined ? (serial: number) => serial : clockOf(calendar.zone);
  return (row) => businessHoursBetween(clock(start[row] ?? NaN), clock(end[row] ?? NaN), hours);
}

/** A desk that never closes works every hour that passes. */
function aroundTheClock(about: ElapsedFormula): Counted {
  const days = daysBetween(about.from, about.to);
  const [native, live] = [nativeMean(about), liveElapsed("MTTR", about)];
  return {
    amounts: { kind: "ratio", numerator: days, factor: 24 },
    rowValue: { label, of: (row) => days(row) * 24 },
    formulas: (where) => ({ native: native(where), live }),
    ofRecord: recordElapsed(about),
  };
}
