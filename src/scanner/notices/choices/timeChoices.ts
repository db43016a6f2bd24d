import { declareChoice, type Place } from "./declare";

interface DayOrderFields extends Place {
  readonly column: string;
  /** A date as it stands there, and what it is under each order. */
  readonly example: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

interface AllowedFields extends Place {
  readonly column: string;
  /** The business hours, in words. */
  readonly calendar: string;
}

interface ClosingFields extends Place {
  readonly closed: string;
  readonly opened: string;
  /** The last day of each. */
  readonly closedTo: string;
  readonly openedTo: string;
}

/** The working days between which a person can choose, by the answer: Monday to Friday, or all the time. */
export const workingDays = {
  "9-17": { start: 9, end: 17, words: "Monday to Friday, 9:00 to 17:00" },
  "8-18": { start: 8, end: 18, words: "Monday to Friday, 8:00 to 18:00" },
  "24x7": undefined,
} as const;

export type WorkingDay = keyof typeof workingDays;

interface UnitFields extends Place {
  readonly column: string;
  readonly role: string;
}

interface HoursFields extends Place {
  /** The calendar of the settings, in words. */
  readonly calendar?: string;
}

/** The answer that asks for the calendar of the settings. */
export const ownCalendar = "calendar";

/** What is decided about days and hours. */
export const timeChoices = {
  dayOrder: declareChoice({
    kind: "meaning",
    id: ({ table }: DayOrderFields) => `dates:${table}`,
    options: ({ column, dayFirst, monthFirst }) => [
      { value: "dmy", label: `Day first (${dayFirst})`, told: `with the day first in "${column}"` },
      { value: "mdy", label: `Month first (${monthFirst})`, told: `with the month first in "${column}"` },
    ],
    message: ({ column, sheet }, taken) =>
      `"${column}" on sheet "${sheet}" is read with the ${taken === "dmy" ? "day" : "month"} first, although each of its dates can be read both ways.`,
    question: ({ column, sheet, example }) =>
      `Every date of "${column}" on sheet "${sheet}" can be read day first and month first, for example ${example}. Which is it?`,
    example: {
      fields: {
        ...{ sheet: "Tickets", table: "Tickets!A1", column: "Opened" },
        ...{ example: "03/04/2026", dayFirst: "03 Apr 2026", monthFirst: "04 Mar 2026" },
      },
      taken: "dmy",
    },
  }),
  /** What numbers below 1 count under a heading that names hours, where no number format tells. */
  partOfDay: declareChoice({
    kind: "meaning",
    id: ({ sheet, role }: UnitFields) => `unit:${sheet}:${role}`,
    options: ({ column }) => [
      { value: "d", label: "Parts of a day (0.25 is 6 hours)", told: `with "${column}" in parts of a day` },
      { value: "h", label: "Hours (0.25 is 15 minutes)", told: `with "${column}" in hours` },
      {
        value: "workday",
        label: "Parts of a working day of 8 hours (0.25 is 2 hours)",
        told: `with "${column}" in parts of a working day of 8 hours`,
      },
    ],
    message: ({ column, sheet }, taken) =>
      `"${column}" on sheet "${sheet}" holds ${taken === "d" ? "parts of a day, as Excel keeps times" : taken === "h" ? "hours" : "parts of a working day of 8 hours"}.`,
    question: ({ column, sheet }) =>
      `Every number of "${column}" on sheet "${sheet}" is below 1, and most are no round hours. What do they count?`,
    example: {
      fields: { sheet: "Time", table: "Time!A1", column: "Hours", role: "hours" },
      taken: "d",
    },
  }),
  workingDay: declareChoice({
    kind: "calendar",
    id: ({ table }: HoursFields) => `hours:${table}`,
    options: ({ calendar }: HoursFields) => [
      ...(calendar === undefined
        ? []
        : [
            {
              value: ownCalendar,
              label: `As in the settings: ${calendar}`,
              told: `with business hours of ${calendar}`,
            },
          ]),
      ...Object.entries(workingDays).map(([value, day]) => ({
        value,
        label: day?.words ?? "All day, every day",
        told: day ? `with business hours of ${day.words}` : "with every hour of the week as a business hour",
      })),
    ],
    message: ({ sheet, calendar }: HoursFields, taken) =>
      taken === ownCalendar
        ? `Business hours on sheet "${sheet}" are those of the settings: ${calendar}.`
        : `Business hours on sheet "${sheet}" are ${workingDays[taken as WorkingDay]?.words ?? "all day, every day"}, without holidays.`,
    question: ({ sheet }: HoursFields) => `When does the desk work whose tickets stand on sheet "${sheet}"?`,
    example: { fields: { sheet: "Tickets", table: "Tickets!A1" }, taken: "9-17" },
  }),
  /** Which hours count against the time that a ticket was allowed. */
  allowedHours: declareChoice({
    kind: "calendar",
    id: ({ table }: AllowedFields) => `allowed:${table}`,
    options: ({ column, calendar }) => [
      {
        value: "clock",
        label: "All hours, nights and weekends too",
        told: `with "${column}" in all hours, nights and weekends too`,
      },
      {
        value: "business",
        label: `Business hours: ${calendar}`,
        told: `with "${column}" in business hours (${calendar})`,
      },
    ],
    message: ({ column, sheet, calendar }, taken) =>
      `"${column}" on sheet "${sheet}" allows ${taken === "clock" ? "hours on the clock, nights and weekends included" : `business hours of ${calendar}`}.`,
    question: ({ column, sheet }) => `Does the time in "${column}" on sheet "${sheet}" pass at night and on weekends?`,
    example: {
      fields: {
        ...{ sheet: "Tickets", table: "Tickets!A1", column: "SLA hours" },
        calendar: "Monday to Friday, 9:00 to 17:00",
      },
      taken: "clock",
    },
  }),
  /** Whether what was closed after the last opening counts. */
  closings: declareChoice({
    kind: "window",
    id: ({ table }: ClosingFields) => `closings:${table}`,
    options: ({ closed, opened, closedTo, openedTo }) => [
      { value: "all", label: `To the last day of "${closed}"`, told: `with what was closed to ${closedTo}` },
      { value: "opened", label: `To the last day of "${opened}"`, told: `with only what was closed to ${openedTo}` },
    ],
    message: ({ sheet, closed, opened, closedTo, openedTo }, taken) =>
      taken === "all"
        ? `Tickets on sheet "${sheet}" that were closed after the last opening count, to ${closedTo}, the last day of "${closed}".`
        : `Tickets on sheet "${sheet}" count as closed to ${openedTo}, the last day of "${opened}".`,
    question: ({ sheet, closedTo, openedTo }) =>
      `The last ticket on sheet "${sheet}" was opened on ${openedTo}, and others were closed until ${closedTo}. Do those closings count?`,
    example: {
      fields: {
        ...{ sheet: "Tickets", table: "Tickets!A1", closed: "Closed", opened: "Opened" },
        ...{ closedTo: "2026-10-31", openedTo: "2026-09-30" },
      },
      taken: "all",
    },
  }),
} as const;
