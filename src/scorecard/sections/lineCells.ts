import { numberFormat } from "../../catalogue/format";
import { findKpi } from "../../catalogue/find";
import { ratingFormula } from "../../catalogue/rating";
import { scoreFormula } from "../../catalogue/scoreFormula";
import type { Unit } from "../../catalogue/types";
import { allFunctions } from "../../kpis";
import { gapFormula, iconFormula, linkFormula, percentFormula, quote, ref } from "../formulas";
import { columns, type ColumnKey } from "../layout";
import type { Line } from "../lines";
import type { Mode, PlanCell } from "../plan";
import type { PeriodValue } from "../previous";
import type { ScorecardRow } from "../scorecard";
import { cell, text, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { missingWords } from "../valueAtStake/valueAtStake";

/** The formula of a value in the chosen mode, or the number where the mode or the data allow no formula. */
export function valueContent(entry: ScorecardRow, mode: Mode): string | number {
  if (mode === "values") return entry.value;
  const chosen = mode === "live" ? entry.live : entry.native;
  return "formula" in chosen ? chosen.formula : entry.value;
}

/** A period's value as a formula where there is one: an ordinary one in sheets with formulas, whatever their mode. */
export function periodContent(period: PeriodValue | undefined, mode: Mode): string | number {
  if (!period) return "";
  return mode !== "values" && "formula" in period.native ? period.native.formula : period.value;
}

/** Everything in a line but the formulas that depend on where other parts of the sheet stand. */
export function lineCells(line: Line, row: number, mode: Mode): readonly Span[] {
  const { entry } = line;
  const hasFormulas = mode !== "values";
  const { previous } = entry;
  const format = valueFormat(entry);
  const at = (formula: string, value: number | undefined) => (hasFormulas ? formula : (value ?? ""));
  const cells: Partial<Record<ColumnKey, PlanCell>> = {
    name: text(entry.name, "name"),
    variant: text(variantWords(entry), "small"),
    value: cell(valueContent(entry, mode), "value", format),
    latest: cell(latestContent(entry, row, mode), "number", format),
    previous: cell(periodContent(previous?.earlier, mode), "number", format),
    change: cell(previous ? at(changeFormula(row), previous.change) : "", "number", changeFormat(entry, format)),
    benchmark: text(entry.benchmarkText, "centre"),
    best: text(entry.bestText, "centre"),
    icon: hasFormulas ? cell(iconFormula(row), "icon") : text(ratingLooks[entry.rating].icon, "icon"),
    rating: hasFormulas ? cell(ratingCell(entry, row), "rating") : text(entry.rating, "rating"),
    gap: cell(at(gapFormula(row, entry), line.gap), "number", signed(format)),
    percent: cell(at(percentFormula(row, entry), line.percent), "number", percentFormat),
    worth: worthShown(line),
    target: cell(line.target ?? "", "input", format),
    rowsUsed: rowsCell(entry),
    note: text(line.note ?? "", "inputText"),
    id: text(entry.key, "hidden"),
    kpi: text(entry.kpi, "hidden"),
    advice: text(entry.advice, "hidden"),
    score: cell(
      hasFormulas && line.score !== undefined ? scoreCell(entry, row) : (line.score ?? ""),
      "centreNumber",
      "0",
    ),
    weight: cell(line.weight ?? "", "hidden"),
  };
  return columns.flatMap(({ key }, column) => {
    const one = cells[key];
    return one ? [{ at: column, cell: one }] : [];
  });
}

/** A worth as a number, or in words what it would take. */
export function worthShown({ worth }: Line): PlanCell {
  if (!worth) return cell("", "worth", worthFormat);
  return "value" in worth ? cell(worth.value, "worth", worthFormat) : text(missingWords(worth.missing), "worth");
}

/** A share of the target; past ten times of it the number says nothing more. */
export const percentFormat = '[>10]"> 1,000%";0%';

/** Money without decimals; a gap that costs nothing is a dash. */
export const worthFormat = '#,##0;-#,##0;"\u2013"';

/** From a million on, cents would not fit the column, nor does anybody look at them. */
export function valueFormat({ unit, value }: Pick<ScorecardRow, "unit" | "value">): string {
  const format = numberFormat(unit);
  // A small gain or loss is not nothing: rated as one, it must not read 0.0 %.
  if (unit === "fraction" && value !== 0 && Math.abs(value) < 0.0005) return format.replace("0.0%", "0.00%");
  return Math.abs(value) >= 100_000 ? format.replace("#,##0.00", "#,##0") : format;
}

function latestContent({ previous, value }: ScorecardRow, row: number, mode: Mode): string | number {
  if (!previous) return "";
  if (previous.latest) return periodContent(previous.latest, mode);
  return mode === "values" ? value : `=${ref("value", row)}`;
}

function changeFormula(row: number): string {
  const [latest, before] = [ref("latest", row), ref("previous", row)];
  return `=IF(AND(ISNUMBER(${latest}),ISNUMBER(${before})),${latest}-${before},"")`;
}

/** The sign of a change says where it went, the arrow whether that is better; a KPI that can be too high has none. */
function changeFormat({ better }: ScorecardRow, format: string): string {
  if (better === "between") return signed(format);
  const [up, down] = better === "higher" ? ["\u25b2", "\u25bc"] : ["\u25bc", "\u25b2"];
  return `+${format}" ${up}";-${format}" ${down}";${format}`;
}

function rowsCell({ ranges, rowsUsed }: ScorecardRow): PlanCell {
  const [range] = ranges;
  return range === undefined
    ? cell(rowsUsed, "centreNumber", "#,##0")
    : cell(linkFormula(range, rowsUsed), "link", "#,##0");
}

/** What a sum of money is for: the number format says nothing, because the currency is the user's. */
const periodWords: Partial<Record<Unit, string>> = { "money/month": ", a month", "money/year": ", a year" };

export function variantWords({ variantLabel, unit }: ScorecardRow): string {
  return variantLabel + (periodWords[unit] ?? "");
}

/** A number format that shows the sign of every number but zero. */
function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

function ratingCell(entry: ScorecardRow, row: number): string {
  const kpi = findKpi(allFunctions, entry.kpi);
  const formula = kpi && ratingFormula(kpi, ref("value", row), { variant: entry.variant });
  return formula ?? `=${quote(entry.rating)}`;
}

function scoreCell(entry: ScorecardRow, row: number): string {
  const kpi = findKpi(allFunctions, entry.kpi);
  return (kpi && scoreFormula(kpi, ref("value", row), { variant: entry.variant })) ?? "";
}
