import { plural } from "../../../cells/plural";
import { noticeKind, quoted } from "../../result/notice";

interface OnColumn {
  readonly column: string;
}

/** How a table and its columns were read. */
export const tableReasons = {
  takenFor: noticeKind(
    "taken-for",
    ({ label, columns, roles }: { label: string; columns: readonly string[]; roles: readonly string[] }) =>
      `Taken for ${label}: ${columns.map((column, at) => `"${column}" = ${roles[at] ?? ""}`).join(", ")}`,
    { label: "ticket export", columns: ["Opened", "Closed"], roles: ["Opened", "Resolved"] },
  ),
  columnAnswered: noticeKind(
    "column-answered",
    ({ role, column }: { role: string; column: string }) => `${role} is column "${column}", as answered`,
    { role: "Resolved", column: "Closed" },
  ),
  columnPreferred: noticeKind(
    "column-preferred",
    ({
      role,
      columns: [column, other],
      why,
    }: {
      role: string;
      columns: readonly [string, string];
      why: ColumnPreference;
    }) => `${role} is column "${column}", not "${other}": ${columnPreferences[why]}`,
    { role: "Resolved", columns: ["Resolved", "Closed"], why: "exact-name" },
  ),
  columnLeft: noticeKind(
    "column-left",
    ({ role, column }: { role: string; column: string }) =>
      `${role} is column "${column}": the other candidate means something else here`,
    { role: "Resolved", column: "Closed" },
  ),
  dateOrder: noticeKind(
    "date-order",
    ({ column, order, by }: { column: string; order: "dmy" | "mdy"; by: keyof typeof dateOrderReasons }) =>
      `"${column}" is read ${order === "dmy" ? "day first" : "month first"}, ${dateOrderReasons[by]}`,
    { column: "Opened", order: "dmy", by: "columns" },
  ),
  datesExchanged: noticeKind(
    "dates-exchanged",
    ({ column }: OnColumn) => `Day and month of the real dates in "${column}" were exchanged, as answered`,
    { column: "Opened" },
  ),
  timeOfDay: noticeKind(
    "time-of-day",
    ({ columns: [times, dates] }: { columns: readonly [string, string] }) =>
      `"${times}" gives the time of day of "${dates}"`,
    { columns: ["Time closed", "Date closed"] },
  ),
  promotersLessDetractors: noticeKind(
    "promoters-less-detractors",
    ({ label }: { label: string }) =>
      `Worked out from the shares of promoters and detractors, because "${label}" may be a mean of answers from 0 to 10`,
    { label: "Avg NPS" },
  ),
  workingDays: noticeKind(
    "working-days",
    ({ column }: OnColumn) => `A day in "${column}" is 8 hours of work, a week five such days`,
    { column: "Time spent" },
  ),
  namesCarried: noticeKind(
    "names-carried",
    ({ column }: OnColumn) => `Names in "${column}" stand for the rows below them too`,
    { column: "Client" },
  ),
  tellsRecords: noticeKind(
    "tells-records",
    ({ column }: OnColumn) =>
      `"${column}" tells tickets apart: where it repeats, the times of opening and resolution repeat with it`,
    { column: "Reference" },
  ),
  earlierStates: noticeKind("earlier-states", ({ sentence }: { sentence: string }) => sentence, {
    sentence: "12 rows are earlier states of 40 tickets, of which only the last state counts",
  }),
  notTheMonth: noticeKind(
    "not-the-month",
    ({ column }: OnColumn) => `"${column}" is no month of the list: its agreements stand in it with their own dates`,
    { column: "Date" },
  ),
  creditsTakenOff: noticeKind(
    "credits-taken-off",
    ({ amounts, words, column }: { amounts: number; words: readonly string[]; column: string }) =>
      `${plural(amounts, "amount is", "amounts are")} written without a minus for ${quoted(words)} ("${column}") and taken off`,
    { amounts: 2, words: ["Credit note"], column: "Type" },
  ),
} as const;

/** Why one of two columns was preferred. */
const columnPreferences = {
  "other-empty": "that one holds nothing to read at the top of the table",
  late: "most of what was done with the tickets lies before that one",
  "exact-name": "its name is more exact",
  utc: "it is in UTC, like the other times",
  "other-unit": "both hold the same in different units",
  same: "both hold the same, and it has more different values or comes first",
} as const;
export type ColumnPreference = keyof typeof columnPreferences;

const dateOrderReasons = {
  events: "since rows would end before they begin otherwise",
  columns: "as in the other columns",
  choice: "as chosen",
  dots: "as dates with dots are written",
} as const;
