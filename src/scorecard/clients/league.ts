import { numberFormat } from "../../catalogue/format";
import { kpiById } from "../../kpis/ids";
import { measuredKpis } from "../../kpis/measuredKpis";
import { linkTo } from "../formulas";
import type { Breakdown } from "../../scanner/result/breakdown";
import { plainCell, uniqueHeadings, type TableSheet, type TableSheetCell } from "../tableSheet";

/** What clients are compared by; the first of them that the data yield decides the order of the lines. */
const compared = measuredKpis
  .flatMap(({ id, grouped }) => (grouped?.leagueRank === undefined ? [] : [{ id, rank: grouped.leagueRank }]))
  .sort((a, b) => a.rank - b.rank);

/** More columns than this do not fit a page. */
const mostColumns = 9;

export interface LeagueContext {
  readonly scope: string;
  readonly createdAt: string;
  /** Where a client's review stands, 'Review - Acme'!A1, by the client's name in lower case. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Clients side by side, from the KPIs by client that a scan yields; undefined where it yields none. */
export function planLeague(
  breakdowns: readonly Breakdown[],
  { scope, createdAt, sheets }: LeagueContext,
): TableSheet | undefined {
  const columns = chosen(breakdowns.filter(({ by }) => by === "client"));
  const [leading] = columns;
  if (!leading) return undefined;
  const clients = clientsOf(columns);
  const headings = uniqueHeadings(["Client", ...columns.map(headingOf)]);
  const others = columns.some((column) => column.others !== undefined);
  const nameless = columns.some(countsRowsWithoutClient);
  const lowestFirst = kpiById(leading.kpi).grouped?.lowestFirst === true;
  const order = [...clients].sort(([one], [other]) => {
    const [a, b] = [valueOf(leading, one), valueOf(leading, other)];
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return lowestFirst ? a - b : b - a;
  });
  return {
    title: "MSP Clients: league table",
    lines: [
      plainCell(`Scope: ${scope}   |   Created: ${createdAt}`),
      plainCell(
        `${lowestFirst ? "Lowest" : "Highest"} ${headingOf(leading)} first. A blank cell: no rows of this client to count.`,
      ),
      plainCell(
        others
          ? "Lists the clients with the most rows, 50 for each column; the last line includes all others."
          : "All clients are listed.",
      ),
      ...(nameless ? [plainCell("The last line also counts rows that name no client, such as internal work.")] : []),
    ].map(String),
    columns: headings.map((heading, n) => {
      const column = columns[n - 1];
      return column
        ? { heading, width: 86, numberFormat: numberFormat(column.unit) }
        : { heading, width: 190, look: "link" as const };
    }),
    rows: [
      ...order.map(([key, label]) => [
        nameCell(label, sheets.get(key)),
        ...columns.map((column) => valueOf(column, key) ?? ""),
      ]),
      [nameless ? "'All rows" : "'All clients", ...columns.map(({ total }) => total.value)],
    ],
    footer: `MSP Clients, ${scope}`,
    total: true,
  };
}

/** The total of some KPIs is over all rows of a table, those included in which no client stands. */
function countsRowsWithoutClient({ rows, others, total }: Breakdown): boolean {
  return total.rowsUsed > rows.reduce((sum, { rowsUsed }) => sum + rowsUsed, others?.rowsUsed ?? 0);
}

function nameCell(label: string, place: string | undefined): TableSheetCell {
  return place === undefined ? plainCell(label) : linkTo(place, label);
}

/** One column for each KPI that is compared; the one with most rows where several tables yield it. */
function chosen(breakdowns: readonly Breakdown[]): readonly Breakdown[] {
  const columns = compared.flatMap(({ id }) => {
    const same = breakdowns.filter(({ kpi }) => kpi === id);
    return same.sort((a, b) => b.total.rowsUsed - a.total.rowsUsed).slice(0, 1);
  });
  return columns.slice(0, mostColumns);
}

function headingOf({ kpi, variantLabel }: Breakdown): string {
  const { name, grouped } = kpiById(kpi);
  return grouped?.heading ?? `${name}: ${variantLabel}`;
}

/** All clients of these columns: lower case, and as the first of them spells it. Tables may spell a name differently. */
function clientsOf(columns: readonly Breakdown[]): ReadonlyMap<string, string> {
  const clients = new Map<string, string>();
  for (const { rows } of columns) {
    for (const { label } of rows) if (!clients.has(keyOf(label))) clients.set(keyOf(label), label);
  }
  return clients;
}

function valueOf({ rows }: Breakdown, client: string): number | undefined {
  return rows.find(({ label }) => keyOf(label) === client)?.value;
}

function keyOf(label: string): string {
  return label.trim().toLowerCase();
}
