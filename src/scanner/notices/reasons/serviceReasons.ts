import { plural, thousands } from "../../../cells/plural";
import { rateDays } from "../../result/backlogRate";
import { noticeKind, quoted } from "../../result/notice";

interface OnColumn {
  readonly column: string;
}

/** What values of tickets, calls and surveys rest on. */
export const serviceReasons = {
  onlyPriority: noticeKind(
    "only-priority",
    ({ priorities }: { priorities: readonly string[] }) => `Only priority ${quoted(priorities)}`,
    { priorities: ["1 - Critical"] },
  ),
  closedStandsIn: noticeKind(
    "closed-stands-in",
    ({ column }: OnColumn) => `No column says when a ticket was resolved, so "${column}" is used instead`,
    { column: "Closed" },
  ),
  resolvedStandsIn: noticeKind(
    "resolved-stands-in",
    ({ column }: OnColumn) => `No column says when a ticket was closed, so "${column}" is used instead`,
    { column: "Resolved" },
  ),
  openAgain: noticeKind(
    "open-again",
    ({ tickets }: { tickets: number }) =>
      `${plural(tickets, "ticket was", "tickets were")} reopened and ${tickets === 1 ? "is" : "are"} open again: counted as reopened`,
    { tickets: 4 },
  ),
  closedUntil: noticeKind(
    "closed-until",
    ({ column, day }: { column: string; day: string }) =>
      `Tickets closed after the last one was opened count too, to ${day}, the last day in "${column}"`,
    { column: "Closed", day: "2026-10-31" },
  ),
  toolCounted: noticeKind("tool-counted", ({ column }: OnColumn) => `"${column}" is used as the tool counted it`, {
    column: "Hours to resolve",
  }),
  statusCodes: noticeKind(
    "status-codes",
    ({ column, by, dates = "" }: { column: string; by: "answer" | "headings" | "dates"; dates?: string }) =>
      `In "${column}" 2 is open, 3 pending, 4 resolved and 5 closed, ${{ answer: "as answered", headings: "as Freshdesk counts them", dates: `as "${dates}" bears out` }[by]}`,
    { column: "Status", by: "dates", dates: "Resolved" },
  ),
  waitingTakenOff: noticeKind(
    "waiting-taken-off",
    ({ column }: OnColumn) => `"${column}" is taken off as the tool counted it; tickets without it don't count`,
    { column: "Minutes waiting" },
  ),
  waitingKept: noticeKind(
    "waiting-kept",
    ({ columns: [waiting, duration] }: { columns: readonly [string, string] }) =>
      `"${waiting}" is not taken off, because "${duration}" may leave it out already`,
    { columns: ["Minutes waiting", "Hours to resolve"] },
  ),
  everyLabelCounts: noticeKind(
    "every-label-counts",
    () => "No column says which tickets are still open, so every labelled one counts",
    {},
  ),
  dueAllDay: noticeKind(
    "due-all-day",
    ({ column }: OnColumn) => `"${column}" has no times, so each due date lasts to the end of its day`,
    { column: "Due" },
  ),
  allowedTime: noticeKind(
    "allowed-time",
    ({ columns: [opened, allowed], hours }: { columns: readonly [string, string]; hours: string }) =>
      `In time is what was done within the time in "${allowed}" after "${opened}", in ${hours}`,
    { columns: ["Opened", "SLA hours"], hours: "hours on the clock, nights and weekends included" },
  ),
  timeRemaining: noticeKind(
    "time-remaining",
    ({ column }: OnColumn) => `"${column}" holds the time remaining; a negative time means breached`,
    { column: "Time to resolution" },
  ),
  openBy: noticeKind("open-by", ({ column }: OnColumn) => `Tickets not resolved or closed by "${column}"`, {
    column: "Status",
  }),
  backlogOutlook: noticeKind(
    "backlog-outlook",
    ({ day, opened, resolved, days }: { day: string; opened: number; resolved: number; days?: number }) =>
      `In the ${rateDays} days to ${day} ${plural(opened, "ticket")} ${opened === 1 ? "was" : "were"} opened and ${thousands(resolved)} resolved: at this rate ${days === undefined ? "the backlog does not shrink" : `nothing is open after ${plural(days, "day")}`}`,
    { day: "2026-06-30", opened: 80, resolved: 108, days: 11 },
  ),
  backlogAge: noticeKind(
    "backlog-age",
    ({
      day,
      lastDay,
      young,
      middle,
      old,
      oldest,
    }: {
      day: string;
      lastDay: boolean;
      young: number;
      middle: number;
      old: number;
      oldest: number;
    }) =>
      `Age of the open tickets on ${day}${lastDay ? ", the last day in the data" : ""}: ${young} under 10 days, ${middle} of 10 to 30 days, ${old} over 30 days; the oldest ${plural(oldest, "day")}`,
    { day: "2026-10-31", lastDay: true, young: 12, middle: 5, old: 2, oldest: 61 },
  ),
  meanWait: noticeKind("mean-wait", ({ seconds }: { seconds: number }) => `Mean wait ${seconds.toFixed(3)} seconds`, {
    seconds: 67.521,
  }),
  meanRating: noticeKind(
    "mean-rating",
    ({ mean, scale }: { mean: number; scale: number }) => `Mean rating ${mean.toFixed(4)} of ${scale}`,
    { mean: 3.5107, scale: 5 },
  ),
} as const;
