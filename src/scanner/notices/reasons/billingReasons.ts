import { plural, thousands } from "../../../cells/plural";
import { noticeKind, quoted } from "../../result/notice";

interface OnColumn {
  readonly column: string;
}

/** Why it is this day on which agreements have to run. */
const countingDays = {
  today: "today",
  start: "the latest start date in the list",
  data: "the last day of the data",
  asked: "the day that was asked for",
} as const;

/** What values of time, agreements and invoices rest on. */
export const billingReasons = {
  billableIsUtilized: noticeKind("billable-is-utilized", () => "Billable hours are used as hours on client work", {}),
  workingWeek: noticeKind(
    "working-week",
    ({ hours, weeks, isSet }: { hours: number; weeks: number; isSet: boolean }) =>
      `No column says how many hours technicians were available: ${hours} hours are taken for each of the ${plural(weeks, "week")} in which one logged any, ${isSet ? "by the working days of your calendar" : "the usual working week"}; weeks at either end count with the days that the data cover, leave and holidays are not taken off`,
    { hours: 40, weeks: 120, isSet: false },
  ),
  blankBillable: noticeKind(
    "blank-billable",
    ({ column, rows, isNo }: { column: string; rows: number; isNo: boolean }) =>
      `"${column}" marks some entries only: the ${plural(rows, "blank cell")} ${rows === 1 ? "counts" : "count"} as ${isNo ? "not billable" : "billable"}`,
    { column: "Billable", rows: 12, isNo: true },
  ),
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
  onlyOfferings: noticeKind(
    "only-offerings",
    ({ offerings }: { offerings: readonly string[] }) => `Only ${quoted(offerings)}`,
    { offerings: ["Hardware"] },
  ),
  costOnLines: noticeKind(
    "cost-on-lines",
    ({ column }: OnColumn) =>
      `The cost is what stands in "${column}": technicians' time counts only where it is part of it`,
    { column: "Cost" },
  ),
  overCycle: noticeKind(
    "over-cycle",
    ({ columns: [fee, cycle] }: { columns: readonly [string, string] }) =>
      `"${fee}" is spread over the months of "${cycle}"`,
    { columns: ["Price", "Billing cycle"] },
  ),
  activeOn: noticeKind(
    "active-on",
    ({ day, by, column }: { day: string; by: keyof typeof countingDays; column: string }) =>
      `Active on ${day} (${countingDays[by]}) by "${column}"`,
    { day: "2026-10-31", by: "today", column: "End date" },
  ),
  activeClients: noticeKind("active-clients", ({ clients }: { clients: number }) => plural(clients, "client"), {
    clients: 24,
  }),
  sumOfChanges: noticeKind(
    "sum-of-changes",
    ({ column }: { column: string }) =>
      `"${column}" says that each row is a change; what was lost is negative, so the amounts add up to what is paid now`,
    { column: "Event" },
  ),
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
} as const;
