import { consensusFormula, countMet } from "../../catalogue/consensus";
import { numberFormat } from "../../catalogue/format";
import { ratingFormula } from "../../catalogue/rating";
import { scoreFormula } from "../../catalogue/scoreFormula";
import type { Unit } from "../../catalogue/types";
import { kpiById } from "../../kpis/ids";
import { columnRef, fixedRef, gapFormula, iconFormula, linkTo, percentFormula, ref } from "../formulas";
import { columns, levelColumns, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import type { Mode, PlanCell } from "../plan";
import type { PeriodValue } from "../previous";
import type { ScorecardRow } from "../scorecard";
import { severityFormula } from "../severity";
import { cell, text, type Places, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { levelFormulas, trendFormula, trendText, type Trend } from "../trend";
import { lineKey } from "../valueAtStake/lineKey";
import type { Assumption } from "../valueAtStake/known";
import { missingWords, valueAtStakeFormula } from "../valueAtStake/valueAtStake";
import { plural } from "../../cells/plural";

/** The formula of a value in the chosen mode, or the number where the mode or the data allow no formula. */
export function valueContent(entry: ScorecardRow, mode: Mode): string | number {
  if (mode === "values") return entry.value;
  const chosen = mode === "live" ? entry.live : entry.native;
  return "formula" in chosen ? chosen.formula : entry.value;
}

/** A period's value as a formula where there is one: an ordinary one in hasFormulas sheets, whatever their mode. */
export function periodContent(period: Pick<PeriodValue, "value" | "native"> | undefined, mode: Mode): string | number {
  if (!period) return "";
  return mode !== "values" && "formula" in period.native ? period.native.formula : period.value;
}

interface LineOptions {
  readonly mode: Mode;
  readonly trend?: Trend | undefined;
}

/** The cells of a KPI's line. */
export function lineCells(
  line: Line,
  { lines, assumptions }: Lines,
  { mode, trend }: LineOptions,
  { rowOf }: Places,
  row: number,
): readonly Span[] {
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
    change: cell(
      previous ? at(changeFormula(entry, row), changeOf(entry, previous.change)) : "",
      "number",
      changeFormat(entry, inPoints(format)),
    ),
    benchmark: text(entry.benchmarkText, "centre"),
    best: text(entry.bestText, "centre"),
    icon: hasFormulas ? cell(iconFormula(row), "icon") : text(ratingLooks[line.rating].icon, "icon"),
    rating: hasFormulas ? cell(ratingCell(entry, row), "rating") : text(line.rating, "rating"),
    consensus: consensusCell(entry, row, hasFormulas),
    gap: cell(at(gapFormula(row, entry), line.gap), "number", signed(inPoints(format))),
    percent: cell(at(percentFormula(row, entry), line.percent), "number", percentFormat),
    worth: hasFormulas ? cell(worthContent(line, assumptions, rowOf, row), "worth", worthFormat) : worthShown(line),
    target: cell(targetContent(line, hasFormulas), "input", format),
    onPage: text(line.onPage ?? "", "input"),
    sheetTarget: cell(sheetTargetContent(entry, hasFormulas), "hidden"),
    ...(trend && trendCells(trend, row, hasFormulas ? rowOf : undefined)),
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
    ...(hasFormulas && {
      severity: cell(severityCell(line, row), "hidden"),
      worst: cell(worstCell(line, lines, rowOf, row), "hidden"),
    }),
  };
  return columns.flatMap(({ key }, column) => {
    const one = cells[key];
    return one ? [{ at: column, cell: one }] : [];
  });
}

/** A trend as signs of different heights; as a formula where rows can be referred to. */
function trendCells(
  trend: Trend,
  row: number,
  rowOf: Places["rowOf"] | undefined,
): Partial<Record<ColumnKey, PlanCell>> {
  if (!rowOf) return { trend: text(trendText(trend), "trend") };
  const levels = levelFormulas(trend, rowOf).map((formula, index) => [levelColumns[index], cell(formula, "hidden")]);
  return { trend: cell(trendFormula(trend, row), "trend"), ...Object.fromEntries(levels) };
}

/** A worth as a number, or in words what it would take. */
function worthShown({ worth }: Line): PlanCell {
  if (!worth) return cell("", "worth", worthFormat);
  return "value" in worth ? cell(worth.value, "worth", worthFormat) : text(missingWords(worth.missing), "worth");
}

function worthContent(
  { entry }: Line,
  assumptions: readonly Assumption[],
  rowOf: Places["rowOf"],
  row: number,
): string {
  return valueAtStakeFormula(entry.kpi, ref("gap", row), assumptions, (key) => fixedRef("value", rowOf(lineKey(key))));
}

/** Of equal severities the upper one is a hair's breadth larger, so that no two lines share a place. */
function severityCell({ isFault }: Line, row: number): string {
  const severity = `${severityFormula(ref("rating", row), ref("worth", row), ref("percent", row))}-${row + 1}*1E-10`;
  return isFault ? `=${severity}` : `=IF(ISNUMBER(${ref("target", row)}),${severity},-1)`;
}

/** The lines of a KPI stand together: one of them carries the KPI's severity. */
function worstCell({ entry }: Line, lines: readonly Line[], rowOf: Places["rowOf"], row: number): string {
  const own = lines.filter((other) => other.entry.kpi === entry.kpi).map((other) => rowOf(other.entry.key));
  const all = columnRef("severity", Math.min(...own), Math.max(...own));
  return `=IF(${ref("severity", row)}=MAX(${all}),${ref("severity", row)},-1)`;
}

/** A share of the target; past ten times of it the number says nothing more. */
export const percentFormat = '[>10]"> 1,000%";0%';

/** Money without decimals; a gap that costs nothing is a dash. */
export const worthFormat = '#,##0;-#,##0;"\u2013"';

/** From 1,000 on nobody looks at cents, unless they decide the rating. */
export function valueFormat({
  unit,
  value,
  moreDecimals,
}: Pick<ScorecardRow, "unit" | "value" | "moreDecimals">): string {
  const format = numberFormat(unit, moreDecimals);
  return moreDecimals || Math.abs(value) < 1000 ? format : format.replace(/#,##0\.00+/, "#,##0");
}

export function latestContent({ previous, value }: ScorecardRow, row: number, mode: Mode): string | number {
  if (!previous) return "";
  if (previous.latest) return periodContent(previous.latest, mode);
  return mode === "values" ? value : `=${ref("value", row)}`;
}

/** Rounded to what is shown: less than that is no change, and has no sign. */
function changeFormula(entry: ScorecardRow, row: number): string {
  const [latest, before] = [ref("latest", row), ref("previous", row)];
  return `=IF(AND(ISNUMBER(${latest}),ISNUMBER(${before})),ROUND(${latest}-${before},${changeDecimals(entry)}),"")`;
}

function changeOf(entry: ScorecardRow, change: number): number {
  const factor = 10 ** changeDecimals(entry);
  return Math.round(change * factor) / factor;
}

/** The decimals of a change in the unit of its value, as they are shown. */
export function changeDecimals(entry: Pick<ScorecardRow, "unit" | "value" | "moreDecimals">): number {
  const shown = /\.([0#]+)/.exec(valueFormat(entry))?.[1]?.length ?? 0;
  return entry.unit === "fraction" ? shown + 2 : shown;
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
    : cell(linkTo(range.replace(/\$/g, ""), plural(rowsUsed, "row")), "link", "#,##0");
}

/** What a sum of money is for: the number format says nothing, because the currency is the user's. */
const periodWords: Partial<Record<Unit, string>> = { "money/month": ", a month", "money/year": ", a year" };

function variantWords({ variantLabel, unit }: ScorecardRow): string {
  return variantLabel + (periodWords[unit] ?? "");
}

/** A difference of shares is in percentage points: "-15.0% pts" is not 15 % less. */
function inPoints(format: string): string {
  return format.replace(/%$/, '%" pts"');
}

/** A number format that shows the sign of every number but zero. */
function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

function ratingCell(entry: ScorecardRow, row: number): string {
  return ratingFormula(kpiById(entry.kpi), ref("value", row), entry, ref("target", row)) ?? "";
}

/** A typed target as a number; the sheet's own as a formula, so that it follows its cell until another is typed over it. */
function targetContent({ entry, target }: Line, hasFormulas: boolean): string | number {
  return target !== undefined && target === entry.sheetTarget?.value
    ? sheetTargetContent(entry, hasFormulas)
    : (target ?? "");
}

/** Kept apart from the cell to type into: what differs from it was typed. */
function sheetTargetContent({ sheetTarget }: ScorecardRow, hasFormulas: boolean): string | number {
  if (!sheetTarget) return "";
  return hasFormulas && "formula" in sheetTarget.native ? sheetTarget.native.formula : sheetTarget.value;
}

function consensusCell(entry: ScorecardRow, row: number, hasFormulas: boolean): PlanCell {
  const { kpi, consensus } = entry;
  if (consensus.length === 0) return text("", "centre");
  const formula = hasFormulas && consensusFormula(kpiById(kpi), ref("value", row), entry);
  return formula ? cell(formula, "centre") : text(`${countMet(consensus)} of ${consensus.length}`, "centre");
}

function scoreCell(entry: ScorecardRow, row: number): string {
  return scoreFormula(kpiById(entry.kpi), ref("value", row), entry) ?? "";
}
