import { plural, thousands } from "../../../cells/plural";
import { noticeKind } from "../../result/notice";

/** What a reader should know about values of tickets, calls and surveys. */
export const serviceWarnings = {
  negativesLeftOut: noticeKind(
    "negative-durations",
    ({
      rows,
      of,
      columns: [later, earlier],
      value,
    }: {
      rows: number;
      of: number;
      columns: readonly [string] | readonly [string, string];
      value?: string;
    }) => {
      const what = earlier === undefined ? `a negative "${later}"` : `"${later}" before "${earlier}"`;
      const effect = value === undefined ? "" : `: the value would be ${value} with ${rows === 1 ? "it" : "them"}`;
      return `${thousands(rows)} of ${plural(of, "row")} (${((100 * rows) / of).toFixed(1)} %) ${rows === 1 ? "has" : "have"} ${what} and ${rows === 1 ? "is" : "are"} left out${effect}.`;
    },
    { rows: 2, of: 2312, columns: ["First response", "Created"], value: "26.069 min" },
  ),
  businessHours: noticeKind(
    "business-hours",
    ({ hours }: { hours: string }) =>
      `Business hours are taken as ${hours}, without holidays: with another calendar the value differs.`,
    { hours: "Monday to Friday, 9:00 to 17:00" },
  ),
  ownCalendar: noticeKind(
    "business-calendar",
    ({ calendar }: { calendar: string }) => `Business hours are those of the settings: ${calendar}.`,
    {
      calendar: "Monday to Friday, 8:30 to 17:00, with 2 holidays taken off, by the clocks of Europe/Amsterdam",
    },
  ),
  cancelledLeftOut: noticeKind(
    "cancelled-left-out",
    ({ tickets, columns, other }: { tickets: number; columns: readonly string[]; other: string }) =>
      `${plural(tickets, "ticket was", "tickets were")} cancelled by ${columns.map((column) => `"${column}"`).join(" or ")} and left out: the value would be ${other} with ${tickets === 1 ? "it" : "them"}.`,
    { tickets: 6, columns: ["State"], other: "62.5 %" },
  ),
  requestsIncluded: noticeKind(
    "requests-included",
    ({ column, requests, tickets }: { column: string; requests: number; tickets: number }) =>
      `${thousands(requests)} of ${plural(tickets, "ticket")} are requests, not incidents ("${column}"), and are part of this value.`,
    { column: "Type", requests: 12, tickets: 40 },
  ),
  openCounted: noticeKind(
    "open-included",
    ({ tickets }: { tickets: number }) => `${plural(tickets, "ticket is", "tickets are")} still open and counted.`,
    { tickets: 5 },
  ),
  openLabelled: noticeKind(
    "open-included",
    ({ tickets }: { tickets: number }) =>
      `${plural(tickets, "ticket is", "tickets are")} still open; the label may yet change.`,
    { tickets: 5 },
  ),
  undatedLabelled: noticeKind(
    "undated-included",
    ({ tickets }: { tickets: number }) =>
      `${plural(tickets, "ticket has", "tickets have")} no due date, so nothing could be late, and ${tickets === 1 ? "is" : "are"} counted here.`,
    { tickets: 6 },
  ),
  labelAndTimestampsDisagree: noticeKind(
    "label-timestamps-disagree",
    ({
      rows,
      of,
      columns: [label, done, due],
    }: {
      rows: number;
      of: number;
      columns: readonly [string, string, string];
    }) =>
      `In ${plural(rows, "row")} of ${thousands(of)} (${((100 * rows) / of).toFixed(1)} %) the label "${label}" and the timestamps "${done}" and "${due}" disagree; the label counts here.`,
    { rows: 3, of: 40, columns: ["SLA met", "Resolved", "Due"] },
  ),
  answeredShare: noticeKind(
    "answered-share",
    ({ column, answered, calls }: { column: string; answered: number; calls: number }) =>
      `${thousands(answered)} of ${plural(calls, "call")} were answered (${((100 * answered) / calls).toFixed(2)} %), by "${column}"; the others don't count here.`,
    { column: "Answered", answered: 4054, calls: 5000 },
  ),
  boardsCountedEarlier: noticeKind(
    "boards-counted-earlier",
    ({
      boards,
      latest,
      counts,
    }: {
      boards: readonly { readonly name: string; readonly period: string }[];
      latest: string;
      counts: boolean;
    }) =>
      `${boards.map(({ name, period }) => `"${name}" was last counted on ${period}`).join(", ")}, others on ${latest}: ${
        counts
          ? "the earlier count is part of the value"
          : "it is no part of the value; add a later count if it is still kept"
      }.`,
    { boards: [{ name: "Projects", period: "2026-06-22" }], latest: "2026-06-29", counts: true },
  ),
  averages: noticeKind(
    "averages",
    ({ column }: { column: string }) =>
      `The ratings in "${column}" look like averages of several answers: their mean gives each row the same weight, whatever the number of answers behind it.`,
    { column: "CSAT" },
  ),
  excerpt: noticeKind(
    "excerpt",
    ({ tickets, sheet, whole }: { tickets: number; sheet: string; whole: string }) =>
      `The ${plural(tickets, "ticket")} listed on sheet "${sheet}" ${tickets === 1 ? "stands" : "stand"} on sheet "${whole}" too: they count once, from there.`,
    { tickets: 5, sheet: "Dashboard", whole: "Tickets" },
  ),
} as const;
