import { shortened } from "../../cells/pieces";
import { withoutEnd } from "../../cells/trim";
import { formatFigure } from "../format";
import { foldName, searchKpi } from "../find";
import type { Kpi } from "../kpi";
import { checkDraft, emptyDraft, longest, type UserBenchmarkDraft } from "./draft";
import { typedEnd } from "./end";
import { sameAnswer, type UserBenchmark, type UserBenchmarkLevel } from "./userBenchmark";

/** What a table of figures comes to: those that can be saved, and one sentence for each row that can't. */
export interface PastedTable {
  readonly figures: readonly UserBenchmark[];
  readonly problems: readonly string[];
}

type Column = "kpi" | "level" | "low" | "high" | "condition";

/** The columns in the order in which they stand where no headings name them. */
const usualOrder: readonly Column[] = ["kpi", "level", "low", "high", "condition"];

const headings: Readonly<Record<Column, readonly string[]>> = {
  kpi: ["kpi", "metric", "name", "measure"],
  level: ["level", "kind", "type"],
  low: ["from", "low", "min", "minimum", "at least", "value"],
  high: ["to", "high", "max", "maximum", "at most"],
  condition: ["segment", "condition", "for", "note", "applies to"],
};

const levelNames: Readonly<Record<UserBenchmarkLevel, readonly string[]>> = {
  average: ["average", "avg", "mean", "industry average", "median", "p50", "50th percentile"],
  target: ["target", "goal", "aim", ""],
  best: ["best", "best in class", "top", "excellent", "p90", "90th percentile"],
  warn: ["warn", "warning", "limit", "alarm"],
  p25: ["p25", "25th percentile", "lower quartile", "quartile 1", "q1", "25 %", "25%"],
  p75: ["p75", "75th percentile", "upper quartile", "quartile 3", "q3", "75 %", "75%"],
};

/**
 * Figures from rows of cells as they are pasted: KPI, level, from, to, segment, in this order or as headings say; or a
 * column for each level (KPI, p25, median, p75, best). A row with one end may have it in either column. Blank rows are
 * skipped; of rows that answer the same, the last one counts, but those about several segments are a source each.
 */
export function readTable(rows: readonly (readonly string[])[], source: string, kpis: readonly Kpi[]): PastedTable {
  const layout = layoutOf(rows[0] ?? []);
  const figures: UserBenchmark[] = [];
  const problems: string[] = [];
  rows.forEach((cells, index) => {
    if ((index === 0 && layout) || cells.every((cell) => cell.trim() === "")) return;
    for (const row of entriesIn(cells, layout ?? { columns: usualOrder, levels: [] })) {
      const checked = checkDraft(draftOf(row, source, kpis), { kpis, figures: [] });
      if ("problems" in checked) {
        problems.push(`Row ${index + 1}: ${[...new Set(Object.values(checked.problems))].join(" ")}`);
        continue;
      }
      const { figure } = checked;
      const before = figures.findIndex((one) => sameAnswer(one, figure) && one.condition === figure.condition);
      if (before >= 0) figures.splice(before, 1);
      figures.push(figure);
    }
  });
  return { figures: bySegment(figures), problems };
}

/** Peers of several segments answer the same question differently: each segment is a source of its own. */
function bySegment(figures: readonly UserBenchmark[]): readonly UserBenchmark[] {
  return figures.map((figure) => {
    const { condition, source } = figure;
    const isOneOfSeveral = figures.some((one) => one !== figure && sameAnswer(one, figure));
    return isOneOfSeveral && condition
      ? { ...figure, source: shortened(`${source}, ${condition}`, longest.source) }
      : figure;
  });
}

/** What stands in the columns: parts of an entry, or the figures of a level. */
interface Layout {
  readonly columns: readonly (Column | undefined)[];
  readonly levels: readonly (UserBenchmarkLevel | undefined)[];
}

/** The columns that a first row names; undefined where it holds no headings. */
function layoutOf(cells: readonly string[]): Layout | undefined {
  const columns = cells.map((cell) => usualOrder.find((one) => headings[one].includes(cell.trim().toLowerCase())));
  if (!columns.includes("kpi")) return undefined;
  const levels = cells.map((cell, at) => (columns[at] || cell.trim() === "" ? undefined : knownLevel(cell)));
  return { columns, levels: columns.includes("level") ? [] : levels };
}

type Entry = Readonly<Record<Column, string>>;

/** The entries of a row: one, or one for each level that has a column. */
function entriesIn(cells: readonly string[], { columns, levels }: Layout): readonly Entry[] {
  const at = (column: Column): string => (cells[columns.indexOf(column)] ?? "").trim();
  const entry = { kpi: at("kpi"), level: at("level"), low: at("low"), high: at("high"), condition: at("condition") };
  const ofLevels = levels.flatMap((level, column): Entry[] => {
    const low = (cells[column] ?? "").trim();
    return level && low !== "" ? [{ ...entry, level, low, high: "" }] : [];
  });
  return ofLevels.length > 0 ? ofLevels : [entry];
}

function draftOf(entry: Entry, source: string, kpis: readonly Kpi[]): UserBenchmarkDraft {
  const kpi = searchKpi(kpis, entry.kpi);
  const { low, high } = entry;
  const one = low === "" ? high : low;
  const alone = low === "" || high === "";
  const level = knownLevel(entry.level) ?? entry.level;
  // A single number stands where it counts: "resolution, target, 4" is at most 4 hours.
  const ends =
    !alone || level === "warn"
      ? { low, high }
      : kpi?.better === "lower"
        ? { low: "", high: one }
        : { low: one, high: "" };
  return { ...emptyDraft, source, kpi: entry.kpi, level, ...ends, condition: entry.condition };
}

function knownLevel(text: string): UserBenchmarkLevel | undefined {
  const levels = Object.keys(levelNames) as UserBenchmarkLevel[];
  return levels.find((level) => levelNames[level].some((name) => foldName(name) === foldName(text)));
}

/** Pasted text as rows of cells: a tab between cells, else semicolons. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const lines = withoutEnd(text.replace(/\r\n?/g, "\n"), "\n").split("\n");
  const separator = lines.some((line) => line.includes("\t")) ? "\t" : ";";
  return lines.map((line) => line.split(separator));
}

/** Figures as text to be pasted into a sheet, with headings; reading it gives the same figures. */
export function tableText(figures: readonly UserBenchmark[], kpis: readonly Kpi[]): string {
  const lines = figures.map(({ kpi, level, low, high, condition = "" }) => {
    const unit = kpis.find(({ id }) => id === kpi)?.unit ?? "count";
    return [kpi, level, typedEnd(low, unit), typedEnd(high, unit), condition];
  });
  return [["KPI", "Level", "From", "To", "Segment"], ...lines].map((cells) => cells.join("\t")).join("\n");
}

/** "First contact resolution: target ≥ 75 %" */
export function figureLine(figure: UserBenchmark, kpis: readonly Kpi[]): string {
  const kpi = kpis.find(({ id }) => id === figure.kpi);
  return kpi ? `${kpi.name}: ${figure.level} ${formatFigure(figure, kpi.unit)}` : figure.kpi;
}
