import { isSameCell } from "../../cells/fifteenDigits";
import { numberFormat } from "../../catalogue/format";
import { isKpiId, kpiById } from "../../kpis/ids";
import { matchKeys, parseVariantWords, type FindingKey } from "../../scanner/result/findingId";
import { isMonth, type HistoryEntry } from "./entry";
import { entryIn, isDamaged, type Places } from "./readEntry";

/** The headings of the table, in the order in which it is made; the user may move them and add columns of their own. */
export const historyHeadings = [
  ["period", "Period"],
  ["kpi", "KPI"],
  ["variant", "Variant"],
  ["value", "Value"],
  ["benchmark", "Benchmark"],
  ["rating", "Rating"],
  ["created", "Created"],
  ["scope", "Scope"],
] as const satisfies readonly (readonly [keyof HistoryEntry, string])[];

/** A table as it stands in the workbook: headings and rows, without a totals row. */
export interface TableCells {
  readonly headings: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
}

type CellInput = string | number | null;

/** What changes in the table: whole rows, with null where a cell is left as it is. Rows count from zero. */
export interface HistoryChange {
  readonly update: readonly { readonly row: number; readonly cells: readonly CellInput[] }[];
  readonly append: readonly (readonly CellInput[])[];
  /** For the rows that are added: the column of the values, and their number formats. */
  readonly values: { readonly column: number; readonly formats: readonly string[] };
}

/** Where the columns stand, or the heading that is missing: then the table is somebody else's, or damaged. */
function placesIn(headings: readonly unknown[]): Places | { readonly missing: string } {
  const known = headings.map((heading) => String(heading).trim().toLowerCase());
  const places = new Map<keyof HistoryEntry, number>();
  for (const [key, heading] of historyHeadings) {
    const at = known.indexOf(heading.toLowerCase());
    if (at < 0) return { missing: heading };
    places.set(key, at);
  }
  return places;
}

/** The entries of the table; rows that hold none, such as blank ones, are passed over. Why none can be read is said. */
export function readHistory({ headings, rows }: TableCells): readonly HistoryEntry[] | { readonly missing: string } {
  const places = placesIn(headings);
  if ("missing" in places) return places;
  return rows.flatMap((row) => entryIn(row, places) ?? []);
}

/** How many rows were entries, which somebody changed so that they can't be read any more. */
export function damagedRows({ headings, rows }: TableCells): number {
  const places = placesIn(headings);
  return "missing" in places ? 0 : rows.filter((row) => isDamaged(row, places)).length;
}

/**
 * What has to change so that the table holds these entries: one of the same scope, period, KPI, variant and day is
 * replaced where it stands, a month that gave the same value before is not repeated, all others are added at the end.
 */
export function planHistory(
  table: TableCells,
  entries: readonly HistoryEntry[],
): HistoryChange | { readonly missing: string } {
  const places = placesIn(table.headings);
  if ("missing" in places) return places;
  const earlier = table.rows.map((row) => entryIn(row, places));
  const wordsToday = wordsAmong(
    earlier.flatMap((entry) => entry ?? []),
    entries,
  );
  const standing = new Map<string, { readonly row: number; readonly entry: HistoryEntry }>();
  const latestMonths = new Map<string, HistoryEntry>();
  const blanks: number[] = [];
  table.rows.forEach((cells, row) => {
    if (cells.every((cell) => cell === "" || cell === null)) blanks.push(row);
    const found = earlier[row];
    if (!found) return;
    const entry = { ...found, variant: wordsToday(found) };
    standing.set(keyOfDay(entry), { row, entry });
    const month = latestMonths.get(keyOf(entry));
    if (isMonth(entry) && !(month && month.created > entry.created)) latestMonths.set(keyOf(entry), entry);
  });
  const update: HistoryChange["update"][number][] = [];
  const append: (readonly CellInput[])[] = [];
  const formats: string[] = [];
  for (const entry of entries) {
    const cells = rowOf(entry, places, table.headings.length);
    const same = standing.get(keyOfDay(entry));
    if (same) {
      update.push({ row: same.row, cells });
      continue;
    }
    if (isMonth(entry) && isSame(latestMonths.get(keyOf(entry)), entry)) continue;
    const blank = blanks.shift();
    if (blank !== undefined) {
      update.push({ row: blank, cells });
      continue;
    }
    append.push(cells);
    formats.push(formatOf(entry));
  }
  return { update, append, values: { column: places.get("value") ?? 0, formats } };
}

/**
 * How today's entries call the way of counting that an earlier entry is about: its table may have moved, been renamed or
 * be one of several now, and where no table was named it was the first one.
 */
function wordsAmong(earlier: readonly HistoryEntry[], today: readonly HistoryEntry[]): (entry: HistoryEntry) => string {
  const wordsIn = (entries: readonly HistoryEntry[], { scope, kpi }: HistoryEntry) => [
    ...new Set(entries.filter((one) => one.scope === scope && one.kpi === kpi).map(({ variant }) => variant)),
  ];
  const matches = new Map<string, ReadonlyMap<string, FindingKey & { readonly words: string }>>();
  return (entry) => {
    const { scope, kpi, variant } = entry;
    const about = `${kpi} ${scope}`;
    const known =
      matches.get(about) ??
      matchKeys(
        wordsIn(earlier, entry),
        wordsIn(today, entry).map((words) => ({ ...parseVariantWords(kpi, words), words })),
        (words) => parseVariantWords(kpi, words),
      );
    matches.set(about, known);
    return known.get(variant)?.words ?? variant;
  };
}

function formatOf({ kpi: id, variant: words }: HistoryEntry): string {
  if (!isKpiId(id)) return "General";
  const kpi = kpiById(id);
  const variant = kpi.variants.find(({ label }) => words.startsWith(label));
  return numberFormat(variant?.unit ?? kpi.unit);
}

function isSame(before: HistoryEntry | undefined, entry: HistoryEntry): boolean {
  return (
    before !== undefined &&
    isSameCell(before.value, entry.value) &&
    before.rating === entry.rating &&
    before.benchmark === entry.benchmark
  );
}

function keyOf({ scope, period, kpi, variant }: HistoryEntry): string {
  return [scope, period, kpi, variant].join("\n").toLowerCase();
}

function keyOfDay(entry: HistoryEntry): string {
  return `${keyOf(entry)}\n${entry.created.slice(0, 10)}`;
}

/** Text stands behind an apostrophe: a client's name never becomes a formula, and "2026-10" no date. */
function rowOf(entry: HistoryEntry, places: Places, width: number): readonly CellInput[] {
  const cells = new Array<CellInput>(width).fill(null);
  for (const [key, at] of places) {
    const value = entry[key];
    cells[at] = typeof value === "number" ? value : value === "" ? "" : `'${value}`;
  }
  return cells;
}

/** What fills a new table, row by row. */
export function newHistory(entries: readonly HistoryEntry[]): {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly values: HistoryChange["values"];
} {
  const headings = historyHeadings.map(([, heading]) => heading);
  const change = planHistory({ headings, rows: [] }, entries);
  if ("missing" in change) throw new Error(`The history table is made without "${change.missing}".`);
  return { rows: change.append.map((row) => row.map((cell) => cell ?? "")), values: change.values };
}
