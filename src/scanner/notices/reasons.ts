import { plural, thousands } from "../../cells/plural";
import { noticeKind, quoted } from "../result/notice";

interface OnColumn {
  readonly column: string;
}

/** Why a value is what it is, and how its table was read: shown with the value's confidence. */
export const reasonKinds = {
  // Tables and columns
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
    ({ column, order, by }: { column: string; order: "dmy" | "mdy"; by: "columns" | "choice" | "dots" }) =>
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
  namesCarried: noticeKind(
    "names-carried",
    ({ column }: OnColumn) => `Names in "${column}" stand for the rows below them too`,
    { column: "Client" },
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

  // Tickets, calls and surveys
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
  businessHours: noticeKind(
    "business-hours",
    () => "Business hours are taken as Monday to Friday, 9:00 to 17:00, without holidays",
    {},
  ),
  toolCounted: noticeKind("tool-counted", ({ column }: OnColumn) => `"${column}" is used as the tool counted it`, {
    column: "Hours to resolve",
  }),
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
  timeRemaining: noticeKind(
    "time-remaining",
    ({ column }: OnColumn) => `"${column}" holds the time remaining; a negative time means breached`,
    { column: "Time to resolution" },
  ),
  openBy: noticeKind("open-by", ({ column }: OnColumn) => `Tickets not resolved or closed by "${column}"`, {
    column: "Status",
  }),
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

  // Time, agreements and invoices
  billableIsUtilized: noticeKind("billable-is-utilized", () => "Billable hours are used as hours on client work", {}),
  roundedUp: noticeKind(
    "rounded-up",
    ({ columns: [billed, worked], rows }: { columns: readonly [string, string]; rows: number }) =>
      `"${billed}" is larger than "${worked}" on ${plural(rows, "row")} (rounded up for the bill); only hours worked count`,
    { columns: ["Hours billed", "Hours worked"], rows: 3 },
  ),
  matchedByName: noticeKind("matched-by-name", () => "Clients are matched by name, without case and outer spaces", {}),
  noAmountNothing: noticeKind("no-amount-nothing", () => "Entries without an amount count as 0", {}),
  hoursTimesRate: noticeKind(
    "hours-times-rate",
    ({ column }: OnColumn) => `Billable hours are multiplied by "${column}"`,
    { column: "Rate" },
  ),
  labourCost: noticeKind("labour-cost", ({ column }: OnColumn) => `Labour is hours worked times "${column}"`, {
    column: "Cost per hour",
  }),
  billedInMonths: noticeKind(
    "billed-in-months",
    ({ from, period, months }: { from: string; period: string; months?: number }) =>
      months === undefined
        ? `Billed is ${from} in the months in which time was entered (${period})`
        : `Billed is ${from} for the ${plural(months, "month")} in which time was entered (${period})`,
    { from: 'the amounts of "Invoices"', period: "Jan 2026 - Mar 2026" },
  ),
  dividedByTwelve: noticeKind("divided-by-12", ({ column }: OnColumn) => `"${column}" is divided by 12`, {
    column: "Annual fee",
  }),
  timesQuantity: noticeKind(
    "times-quantity",
    ({ columns: [price, quantity] }: { columns: readonly [string, string] }) =>
      `"${price}" is multiplied by "${quantity}"`,
    { columns: ["Unit price", "Quantity"] },
  ),
  overCycle: noticeKind(
    "over-cycle",
    ({ columns: [fee, cycle] }: { columns: readonly [string, string] }) =>
      `"${fee}" is spread over the months of "${cycle}"`,
    { columns: ["Price", "Billing cycle"] },
  ),
  activeOn: noticeKind(
    "active-on",
    ({ day, isToday, column }: { day: string; isToday: boolean; column: string }) =>
      `Active on ${day} (${isToday ? "today" : "the latest start date in the list"}) by "${column}"`,
    { day: "2026-10-31", isToday: true, column: "End date" },
  ),
  activeClients: noticeKind("active-clients", ({ clients }: { clients: number }) => plural(clients, "client"), {
    clients: 24,
  }),
  movement: noticeKind(
    "movement",
    ({ from, to, start, lost, won }: { from: string; to: string; start: number; lost: number; won: number }) =>
      `From the end of ${from} to the end of ${to}: ${plural(start, "client")} at the start, ${thousands(lost)} lost, ${thousands(won)} won`,
    { from: "Oct 2025", to: "Oct 2026", start: 24, lost: 2, won: 3 },
  ),
  largestClient: noticeKind(
    "largest-client",
    ({ clients, client }: { clients: number; client: string }) =>
      `The largest of ${plural(clients, "client")} is "${client}"`,
    { clients: 24, client: "Acme" },
  ),
  recurringKinds: noticeKind(
    "recurring-kinds",
    ({ kinds }: { kinds: readonly string[] }) => `Recurring are ${quoted(kinds)}`,
    { kinds: ["Managed services"] },
  ),

  // KPI tables and profit and loss
  namesKpi: noticeKind("names-kpi", ({ label }: { label: string }) => `"${label}" names this KPI`, {
    label: "First Contact Resolution",
  }),
  kpiNames: noticeKind("kpi-names", ({ findings }: { findings: number }) => `${findings} KPI names with values`, {
    findings: 8,
  }),
  card: noticeKind(
    "card",
    ({ label, above }: { label: string; above: boolean }) =>
      `"${label}" stands ${above ? "above" : "below"} its value, like the cards beside it`,
    { label: "FCR", above: true },
  ),
  latestPeriod: noticeKind(
    "latest-period",
    ({ period, mean }: { period: string; mean?: { readonly of: number; readonly value: number } }) =>
      `"${period}" is the latest period with a value${
        mean ? `; the mean of all ${mean.of} periods is ${Number(mean.value.toPrecision(6))}` : ""
      }`,
    { period: "Week 4", mean: { of: 4, value: 3.95 } },
  ),
  meanRatingOutOf: noticeKind(
    "mean-rating-out-of",
    ({ scale }: { scale: number }) =>
      `Read as a mean rating out of ${scale}: too large for a share, too small for a percentage`,
    { scale: 5 },
  ),
  noCalendarYear: noticeKind(
    "no-calendar-year",
    ({ period }: { period: string }) => `No trend: the calendar year of "${period}" is not known`,
    { period: "March" },
  ),
  periodTwice: noticeKind(
    "period-twice",
    ({ period }: { period: string }) => `No trend: "${period}" is the heading of several values`,
    { period: "March" },
  ),
  wrongGrain: noticeKind(
    "wrong-grain",
    ({ has }: { has: "weeks" | "days" }) =>
      has === "weeks"
        ? "No trend: it needs months or quarters, and this table has weeks"
        : "No trend: it needs months or quarters, and the dates of this table are neither",
    { has: "weeks" },
  ),
  fromLines: noticeKind("from-lines", ({ lines }: { lines: readonly string[] }) => `From the lines ${quoted(lines)}`, {
    lines: ["Revenue", "Cost of services"],
  }),
  profitAndLoss: noticeKind(
    "profit-and-loss",
    ({ lines }: { lines: readonly { readonly label: string; readonly kind: string }[] }) =>
      `Read as profit and loss: ${lines.map(({ label, kind }) => `"${label}" = ${kind}`).join(", ")}`,
    { lines: [{ label: "Revenue", kind: "revenue" }] },
  ),
} as const;

/** Why one of two columns was preferred. */
const columnPreferences = {
  "other-empty": "that one holds nothing to read at the top of the table",
  "exact-name": "its name is more exact",
  utc: "it is in UTC, like the other times",
  "other-unit": "both hold the same in different units",
  same: "both hold the same, and it has more different values or comes first",
} as const;
export type ColumnPreference = keyof typeof columnPreferences;

const dateOrderReasons = {
  columns: "as in the other columns",
  choice: "as chosen",
  dots: "as dates with dots are written",
} as const;
