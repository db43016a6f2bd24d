import { plural, thousands } from "../../cells/plural";
import { noticeKind } from "../result/notice";
import { currenciesOn } from "./warnings";

/** What stands in the way of a KPI that a table comes close to giving. */
export const missingInputKinds = {
  noSecondDate: noticeKind(
    "no-second-date",
    ({ sheet, column, what }: { sheet: string; column: string; what: "resolved" | "first answered" }) =>
      `Sheet "${sheet}" says when each ticket was opened ("${column}"), but no column with values says when it was ${what}: add that column to the export`,
    { sheet: "Tickets", column: "Opened", what: "resolved" },
  ),
  answerFirst: noticeKind(
    "answer-first",
    ({ sheet, columns }: { sheet: string; columns: readonly string[] }) =>
      `an answer to the question about ${columns.map((column) => `"${column}"`).join(" and ")} on sheet "${sheet}"`,
    { sheet: "Tickets", columns: ["Closed"] },
  ),
  noPair: noticeKind(
    "no-pair",
    ({ columns: [opened, done] }: { columns: readonly [string, string] }) =>
      `No row has both a usable "${opened}" and a usable "${done}"`,
    { columns: ["Opened", "Resolved"] },
  ),
  oneZone: noticeKind(
    "one-zone",
    ({ columns: [opened, done] }: { columns: readonly [string, string] }) =>
      `Only one of "${opened}" and "${done}" has a time zone, so the time between them is unknown; export both with or without it`,
    { columns: ["Opened", "Resolved"] },
  ),
  noTimes: noticeKind(
    "no-times",
    ({ column, what }: { column: string; what: "minutes to respond" | "hours to resolve" }) =>
      `"${column}" holds dates without times of day, so ${what} can't be measured; export it with times`,
    { column: "Resolved", what: "hours to resolve" },
  ),
  noTimesInBoth: noticeKind(
    "no-times-in-both",
    ({ columns: [opened, done] }: { columns: readonly [string, string] }) =>
      `"${opened}" and "${done}" hold dates without times of day; export them with times`,
    { columns: ["Opened", "Responded"] },
  ),
  mostlyBackwards: noticeKind(
    "mostly-backwards",
    ({ columns: [from, to], rows, of }: { columns: readonly [string, string]; rows: number; of: number }) =>
      `"${to}" lies before "${from}" in ${thousands(rows)} of ${plural(of, "row")}, so one of them is not what its name says: export the date on which each ticket was logged, or say which column holds it`,
    { columns: ["Created", "First response"], rows: 18, of: 20 },
  ),
  timeRemaining: noticeKind(
    "time-remaining",
    ({ column, sheet, negative }: { column: string; sheet: string; negative: number }) =>
      `"${column}" on sheet "${sheet}" holds ${plural(negative, "negative time")}: it looks like time remaining, not time elapsed; export the dates instead`,
    { column: "Time to resolution", sheet: "Tickets", negative: 12 },
  ),
  meanOfAnswers: noticeKind(
    "mean-of-answers",
    ({ label, cell }: { label: string; cell: string }) =>
      `"${label}" in ${cell} may be a mean of answers from 0 to 10, which is no net promoter score: give the shares of promoters and detractors, or answer what it is`,
    { label: "Avg NPS", cell: "'KPIs'!B4" },
  ),
  listsChanges: noticeKind(
    "lists-changes",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" says that each row is a change of an agreement, not an agreement: export the list of agreements with what each client pays now`,
    { column: "Event", sheet: "Subscriptions" },
  ),
  meanScores: noticeKind(
    "mean-scores",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" holds means of answers, which can't be sorted into promoters and detractors: export one row for each answer`,
    { column: "NPS", sheet: "Accounts" },
  ),
  noScores: noticeKind(
    "no-scores",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" holds much that is no answer from 0 to 10: export the answers to the question whether one would recommend you`,
    { column: "NPS", sheet: "Survey" },
  ),
  ratingScale: noticeKind(
    "rating-scale",
    ({ column, highest }: { column: string; highest: number }) =>
      `"${column}" goes up to ${highest}, so its scale is not clear; name the highest possible rating`,
    { column: "Rating", highest: 7 },
  ),
  severalScales: noticeKind(
    "several-scales",
    ({ column, sheet, ends }: { column: string; sheet: string; ends: readonly number[] }) =>
      `"${column}" on sheet "${sheet}" holds ratings of several scales (up to ${ends.join(" and ")}), which can't be counted together: export each survey on its own`,
    { column: "Rating", sheet: "Survey", ends: [5, 10] },
  ),
  strangeRatings: noticeKind(
    "strange-ratings",
    ({
      column,
      sheet,
      rows,
      examples,
    }: {
      column: string;
      sheet: string;
      rows: number;
      examples: readonly string[];
    }) =>
      examples.length > 0
        ? `"${column}" on sheet "${sheet}" says ${examples
            .slice(0, 3)
            .map((one) => `"${one}"`)
            .join(
              ", ",
            )} in ${plural(rows, "row")}, and it is not known how good that is: write words such as good, neutral and bad, or numbers of one scale`
        : `"${column}" on sheet "${sheet}" holds numbers, and other text in ${plural(rows, "row")}: write all ratings as numbers of one scale`,
    { column: "Rating", sheet: "Survey", rows: 12, examples: ["Fine", "Meh"] },
  ),
  noCapacity: noticeKind(
    "no-capacity",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" says what was worked, but no column says how many hours each technician was available: add the capacity (paid hours less leave and holidays)`,
    { column: "Hours", sheet: "Time" },
  ),
  littleLogged: noticeKind(
    "little-logged",
    ({ sheet, share }: { sheet: string; share: number }) =>
      `sheet "${sheet}" logs ${(100 * share).toFixed(0)} % of the working weeks that it covers, too little to tell what technicians did with their time: add how many hours each was available`,
    { sheet: "Time", share: 0.3 },
  ),
  noClientWork: noticeKind(
    "no-client-work",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" gives the available hours, but no column says which hours were client work: add billable hours or a billable flag`,
    { column: "Capacity", sheet: "Time" },
  ),
  capacityRepeated: noticeKind(
    "capacity-repeated",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" stands on several rows of the same technician and day, so it can't be summed: list capacity once per technician and period`,
    { column: "Capacity", sheet: "Time" },
  ),
  feePeriod: noticeKind(
    "fee-period",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" doesn't say whether it is a fee per month or per year: add the billing cycle, or name the column "Monthly fee"`,
    { column: "Price", sheet: "Agreements" },
  ),
  unknownCycle: noticeKind(
    "unknown-cycle",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" names no billing cycle that is known (monthly, quarterly, yearly)`,
    { column: "Billing cycle", sheet: "Agreements" },
  ),
  monthsWithoutOrder: noticeKind(
    "months-without-order",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" lists several months that can't be put in order: give each a year, or list one month only`,
    { column: "Month", sheet: "Agreements" },
  ),
  daysBesideMonths: noticeKind(
    "days-beside-months",
    ({ column, sheet, month }: { column: string; sheet: string; month: string }) =>
      `"${column}" on sheet "${sheet}" holds several days of ${month} beside names of months: name the month in each row, or a day in each`,
    { column: "Month", sheet: "Agreements", month: "June 2026" },
  ),
  silentStatus: noticeKind(
    "silent-status",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" holds no word that says which agreements run (Active, Ended, Cancelled): write such words, or give the end dates`,
    { column: "Status", sheet: "Agreements" },
  ),
  mixedCurrencies: noticeKind(
    "mixed-currencies",
    ({ sheet, column, currencies }: { sheet: string; column: string; currencies: readonly string[] }) =>
      currenciesOn(sheet, column, currencies),
    { sheet: "Invoices", column: "Currency", currencies: ["EUR", "USD"] },
  ),
  noUnit: noticeKind(
    "no-unit",
    ({ label, cell }: { label: string; cell: string }) =>
      `"${label}" in ${cell} has no unit: write minutes or hours beside it`,
    { label: "MTTR", cell: "'KPIs'!B4" },
  ),
  fractionOrPercent: noticeKind(
    "fraction-or-percent",
    ({ label, cell }: { label: string; cell: string }) =>
      `"${label}" in ${cell} can be a fraction or a percentage: write % behind it`,
    { label: "FCR", cell: "'KPIs'!B4" },
  ),
  severalValues: noticeKind(
    "several-values",
    ({ label, cells }: { label: string; cells: readonly string[] }) =>
      `"${label}" has ${cells.length} values (${firstOf(cells)}), and it is not clear which one counts: scan a selection that holds only one of them`,
    { label: "FCR", cells: ["B4", "C4"] },
  ),
  partMissing: noticeKind(
    "part-missing",
    ({ parts, missing }: { parts: readonly CombinedPart[]; missing: string }) =>
      `It would follow from ${parts.map(withPlace).join(" and ")} and ${missing}, which is missing: add it for the same period`,
    { parts: [{ name: "client lifetime value", where: "KPIs!B4", period: "Jun 2026" }], missing: "new clients" },
  ),
  partsApart: noticeKind(
    "parts-apart",
    ({ parts }: { parts: readonly CombinedPart[] }) =>
      `It would follow from ${parts.map((part) => `${withPlace(part)}, ${part.period}`).join(" and ")}, if they were of one period`,
    {
      parts: [
        { name: "client lifetime value", where: "KPIs!B4", period: "Jun 2026" },
        { name: "client acquisition cost", where: "Sales!C9", period: "May 2026" },
      ],
    },
  ),
  partContradicted: noticeKind(
    "part-contradicted",
    ({ name, places }: { name: string; places: readonly string[] }) =>
      `It would follow from ${name}, of which ${places.join(" and ")} say different things`,
    { name: "client lifetime value", places: ["KPIs!B4", "Board!C9"] },
  ),
} as const;

/** A number that something would follow from. */
interface CombinedPart {
  readonly name: string;
  readonly where: string;
  readonly period: string;
}

function withPlace({ name, where }: CombinedPart): string {
  return `${name} (${where})`;
}

/** "B4 and C4", "B4, C4, D4 and 12 more" */
function firstOf(cells: readonly string[]): string {
  if (cells.length <= 2) return cells.join(" and ");
  const more = cells.length > 3 ? ` and ${cells.length - 3} more` : "";
  return `${cells.slice(0, 3).join(", ")}${more}`;
}
