import { exchangeWords } from "../../catalogue/exchange";
import { plural, thousands } from "../../cells/plural";
import { noticeKind, quoted } from "../result/notice";
import { plausibilityWarnings } from "./warnings/plausibilityWarnings";
import { serviceWarnings } from "./warnings/serviceWarnings";

/** What a reader should know about a value or a table, each kind with its sentence. */
export const warningKinds = {
  ...serviceWarnings,
  ...plausibilityWarnings,

  // Any value
  contradiction: noticeKind(
    "contradiction",
    ({ kpi, said }: { kpi: string; said: readonly { readonly value: string; readonly where: string }[] }) =>
      `${kpi} is ${said.map(({ value, where }) => `${value} by ${where}`).join(" and ")}: find out which of them the report means.`,
    {
      kpi: "Mean time to resolution",
      said: [
        { value: "4.1 h", where: "KPIs!B4" },
        { value: "6.2 h", where: "Tickets!D2:D400" },
      ],
    },
  ),
  otherwise: noticeKind(
    "otherwise",
    ({ value, told }: { value: string; told: string }) => `It would be ${value} ${told}.`,
    { value: "28.5 %", told: "with the 497 cancelled tickets" },
  ),
  notWeighed: noticeKind(
    "not-weighed",
    ({ sheet, rows }: { sheet: string; rows: number }) =>
      `The table on sheet "${sheet}" has ${plural(rows, "row")}, so what its values would be with other choices was not worked out: weigh the choices to see it.`,
    { sheet: "Tickets", rows: 412000 },
  ),
  fewRows: noticeKind("few-rows", ({ rows }: { rows: number }) => `Based on only ${plural(rows, "row")}.`, { rows: 3 }),
  manyUnusable: noticeKind(
    "many-unusable",
    ({ unusable, rows }: { unusable: number; rows: number }) =>
      `${thousands(unusable)} of ${plural(rows, "row")} (${Math.round((100 * unusable) / rows)} %) can't be used.`,
    { unusable: 12, rows: 40 },
  ),
  errorCells: noticeKind(
    "error-cells",
    ({ column, errors }: { column: string; errors: number }) =>
      `"${column}" holds ${plural(errors, "error value")}, left out.`,
    { column: "Resolved", errors: 2 },
  ),
  placeholderDates: noticeKind(
    "placeholder-dates",
    ({ column, dates }: { column: string; dates: number }) =>
      `"${column}" holds ${plural(dates, "placeholder date")} (in 1900, 1970, 2099 or later), left out.`,
    { column: "Resolved", dates: 2 },
  ),
  hiddenRows: noticeKind(
    "hidden-rows",
    ({ sheet, hidden, rows }: { sheet: string; hidden: number; rows: number }) =>
      `${thousands(hidden)} of ${plural(rows, "row")} of the table on sheet "${sheet}" are hidden, by a filter or by hand; they count like the others.`,
    { sheet: "Tickets", hidden: 12, rows: 40 },
  ),
  clientColumnMissing: noticeKind(
    "client-column-missing",
    ({ sheet, client }: { sheet: string; client: string }) =>
      `Sheet "${sheet}" has no column that names the client, so nothing of it counts for "${client}".`,
    { sheet: "Tickets", client: "Acme" },
  ),
  clientUnknown: noticeKind(
    "client-unknown",
    ({
      column,
      sheet,
      client,
      nearest,
    }: {
      column: string;
      sheet: string;
      client: string;
      nearest: readonly string[];
    }) =>
      `"${column}" on sheet "${sheet}" has no client "${client}"${nearest.length > 0 ? `; the nearest are ${quoted(nearest)}` : ""}.`,
    { column: "Company", sheet: "Tickets", client: "Acme", nearest: ["Acme Ltd"] },
  ),
  idsMangled: noticeKind(
    "ids-mangled",
    ({ column, example }: { column: string; example: string }) =>
      `The ticket numbers in "${column}" were cut short by Excel (such as ${example}), so rows of one ticket can't be told from rows of another: export again and open the file with that column as text.`,
    { column: "Number", example: "1.989E+15" },
  ),
  valueRefused: noticeKind(
    "value-refused",
    ({ column, cell, value, why }: { column: string; cell: string; value: string; why: ValueRefusal }) =>
      `"${column}" in ${cell} was not used: ${value} ${valueRefusals[why]}.`,
    { column: "CSAT", cell: "'KPIs'!B4", value: "940", why: "too-large" },
  ),
  unknownKpis: noticeKind(
    "unknown-kpis",
    ({ sheet, labels }: { sheet: string; labels: readonly string[] }) =>
      `${plural(labels.length, "value")} of the KPI table on sheet "${sheet}" ${labels.length === 1 ? "was" : "were"} not used, because no KPI with a single value has ${labels.length === 1 ? "its name" : "their names"}: ${namedFirst(labels)}. Where one is a KPI of the list, give it that name.`,
    { sheet: "KPIs", labels: ["Staff", "Vans"] },
  ),

  // Dates
  datesContradictory: noticeKind(
    "dates-contradictory",
    ({ column, sheet }: { column: string; sheet: string }) =>
      `"${column}" on sheet "${sheet}" mixes day-first and month-first dates, so it was not used: bring its dates into one form.`,
    { column: "Opened", sheet: "Tickets" },
  ),
  datesMixed: noticeKind(
    "dates-mixed",
    ({ column, texts }: { column: string; texts: number }) =>
      `"${column}" holds ${plural(texts, "date")} as text beside real dates; both were read.`,
    { column: "Opened", texts: 4 },
  ),
  datesSwapped: noticeKind(
    "dates-swapped",
    ({ column, sheet, order }: { column: string; sheet: string; order: "dmy" | "mdy" }) =>
      `"${column}" on sheet "${sheet}" holds ${order === "dmy" ? "day-first" : "month-first"} dates as text beside real dates that all fall on the 1st to 12th: Excel probably exchanged day and month when the file was opened. The column was not used.`,
    { column: "Opened", sheet: "Tickets", order: "dmy" },
  ),
  datesOfOpen: noticeKind(
    "dates-of-open",
    ({ column, tickets }: { column: string; tickets: number }) =>
      `${plural(tickets, "ticket")} ${tickets === 1 ? "is" : "are"} open by status but ${tickets === 1 ? "has" : "have"} a date in "${column}" (reopened, perhaps); times count them by that date.`,
    { column: "Resolved", tickets: 2 },
  ),
  datesOfClosed: noticeKind(
    "dates-of-closed",
    ({ column, tickets }: { column: string; tickets: number }) =>
      `${plural(tickets, "ticket")} ${tickets === 1 ? "is" : "are"} closed by status without a date in "${column}"; times leave them out.`,
    { column: "Resolved", tickets: 2 },
  ),
  timesMissing: noticeKind(
    "dates-times-missing",
    ({
      columns: [times, dates],
      without,
      dated,
      isDue,
    }: {
      columns: readonly [string, string];
      without: number;
      dated: number;
      isDue: boolean;
    }) =>
      `"${times}" gives no time for ${thousands(without)} of the ${plural(dated, "date")} in "${dates}"; ${
        isDue ? "they last to the end of that day" : "no hours are counted from or to them"
      }.`,
    { columns: ["Time closed", "Date closed"], without: 1, dated: 20, isDue: false },
  ),
  datesOnly: noticeKind(
    "dates-only",
    () => "The dates carry no time of day, so the value is in whole days; export them with times for hours.",
    {},
  ),

  // Agreements and invoices
  endsEarlier: noticeKind(
    "ends-earlier",
    ({ end, last }: { end: string; last: string }) =>
      `The value ends on ${end}, while other values of the workbook run to ${last}: it says nothing of the time between. Bring the list up to date to have both end on one day.`,
    { end: "2026-09-30", last: "2026-12-31" },
  ),
  noStatus: noticeKind(
    "no-status",
    ({ sheet }: { sheet: string }) =>
      `Sheet "${sheet}" doesn't tell active from ended agreements, so every fee listed counts: add a status or an end date.`,
    { sheet: "Agreements" },
  ),
  endedButActive: noticeKind(
    "ended-but-active",
    ({ rows, of }: { rows: number; of: number }) =>
      `${thousands(rows)} of ${plural(of, "row")} are marked as active although their end date has passed; the mark counts.`,
    { rows: 3, of: 40 },
  ),
  lostWithoutEnd: noticeKind(
    "status-dates-disagree",
    ({ rows, of }: { rows: number; of: number }) =>
      `${thousands(rows)} of ${plural(of, "row")} (${((100 * rows) / of).toFixed(1)} %) are marked as lost without an end date; the mark counts.`,
    { rows: 3, of: 40 },
  ),
  foreignCurrency: noticeKind(
    "foreign-currency",
    ({ currency }: { currency: string }) =>
      `The amount is in ${currency}; the published figures are in US dollars, so it is not rated by them. Give a rate, or save figures of your own in ${currency}, to have it rated.`,
    { currency: "EUR" },
  ),
  exchanged: noticeKind(
    "exchanged",
    ({ currency, rate }: { currency: string; rate: number }) =>
      `The amount is in ${currency}; the published figures are in US dollars and are taken at ${exchangeWords({ currency, rate })}, the rate that you gave.`,
    { currency: "EUR", rate: 1.08 },
  ),
  mixedCurrencies: noticeKind(
    "mixed-currencies",
    ({ sheet, column, currencies }: { sheet: string; column: string; currencies: readonly string[] }) =>
      `${currenciesOn(sheet, column, currencies)}.`,
    { sheet: "Invoices", column: "Currency", currencies: ["EUR", "USD"] },
  ),
  creditsWithBothSigns: noticeKind(
    "credits-both-signs",
    ({
      column,
      words,
      negative,
      positive,
    }: {
      column: string;
      words: readonly string[];
      negative: number;
      positive: number;
    }) =>
      `"${column}" holds credits (${quoted(words)}) both with a minus (${thousands(negative)}) and without (${thousands(positive)}): those without were added as revenue, so give every credit a minus if they should be taken off.`,
    { column: "Amount", words: ["Credit note"], negative: 2, positive: 3 },
  ),
} as const;

const mostNamed = 8;

function namedFirst(labels: readonly string[]): string {
  const more = labels.length - mostNamed;
  return `${quoted(labels.slice(0, mostNamed))}${more > 0 ? ` and ${thousands(more)} more` : ""}`;
}

/** Why the amounts of a sheet can't be added. */
export function currenciesOn(sheet: string, column: string, currencies: readonly string[]): string {
  const [first, second] = currencies;
  const names = currencies.length === 2 ? `${first} and ${second}` : `${first}, ${second} and others`;
  return `The amounts on sheet "${sheet}" are in ${names} ("${column}"): bring them into one currency`;
}

/** Why a cell beside a KPI's name is not its value. */
const valueRefusals = {
  "either-way": "is text that can be read with a decimal point or in thousands: write it as a number",
  "no-number": "is not a number",
  "no-duration": "is not a duration",
  "other-unit": "has a unit that doesn't fit",
  ratio: "is a ratio",
  "clients-or-percent": "may be a number of clients or a percentage: write % behind it or name the row a rate",
  "mean-rating": "may be a percentage or a mean rating: write % behind it or name the scale",
  "too-large": "is too large for a share",
  "mean-answers": "is a mean of answers, which is no net promoter score: give the shares of promoters and detractors",
  date: "is a date by its number format",
} as const;
export type ValueRefusal = keyof typeof valueRefusals;
