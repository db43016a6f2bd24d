import { withoutEnd } from "../../cells/trim";
import { formatFigure } from "../format";
import { foldName, searchKpi } from "../find";
import type { Kpi } from "../kpi";
import { checkDraft, emptyDraft, type UserBenchmarkDraft } from "./draft";
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
  average: ["average", "avg", "mean", "industry average", "median"],
  target: ["target", "goal", "aim", ""],
  best: ["best", "best in class", "top", "excellent"],
  warn: ["warn", "warning", "limit", "alarm"],
};

/**
 * Figures from rows of cells as they are pasted: KPI, level, from, to, segment, in this order or as headings say. A row
 * with one end may have it in either column. Blank rows are skipped; of rows that answer the same, the last one counts.
 */
export function readTable(rows: readonly (readonly string[])[], source: string, kpis: readonly Kpi[]): PastedTable {
  const order = columnsOf(rows[0] ?? []);
  const figures: UserBenchmark[] = [];
  const problems: string[] = [];
  rows.forEach((cells, index) => {
    if ((index === 0 && order) || cells.every((cell) => cell.trim() === "")) return;
    const checked = checkDraft(draftOf(cells, order ?? usualOrder, source, kpis), { kpis, figures: [] });
    if ("problems" in checked) {
      problems.push(`Row ${index + 1}: ${[...new Set(Object.values(checked.problems))].join(" ")}`);
      return;
    }
    const before = figures.findIndex((one) => sameAnswer(one, checked.figure));
    if (before >= 0) figures.splice(before, 1);
    figures.push(checked.figure);
  });
  return { figures, problems };
}

/** The columns that a first row names; undefined where it holds no headings. */
function columnsOf(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const named = cells.map((cell) => usualOrder.find((column) => headings[column].includes(cell.trim().toLowerCase())));
  return named.includes("kpi") ? named : undefined;
}

function draftOf(
  cells: readonly string[],
  order: readonly (Column | undefined)[],
  source: string,
  kpis: readonly Kpi[],
): UserBenchmarkDraft {
  const at = (column: Column): string => (cells[order.indexOf(column)] ?? "").trim();
  const kpi = searchKpi(kpis, at("kpi"));
  const [low, high] = [at("low"), at("high")];
  const one = low === "" ? high : low;
  const alone = low === "" || high === "";
  const level = levelOf(at("level"));
  // A single number stands where it counts: "resolution, target, 4" is at most 4 hours.
  const ends =
    !alone || level === "warn"
      ? { low, high }
      : kpi?.better === "lower"
        ? { low: "", high: one }
        : { low: one, high: "" };
  return { ...emptyDraft, source, kpi: at("kpi"), level, ...ends, condition: at("condition") };
}

function levelOf(text: string): string {
  const levels = Object.keys(levelNames) as UserBenchmarkLevel[];
  return levels.find((level) => levelNames[level].some((name) => foldName(name) === foldName(text))) ?? text;
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
