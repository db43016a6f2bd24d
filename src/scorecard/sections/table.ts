import { numberFormat } from "../../catalogue/format";
import { findKpi } from "../../catalogue/find";
import { ratingFormula } from "../../catalogue/rating";
import type { Unit } from "../../catalogue/types";
import { functions } from "../../kpis";
import { gapFormula, iconFormula, linkFormula, percentFormula, quote, ref } from "../formulas";
import { columnOf, columns, visibleColumns } from "../layout";
import type { Check, Mode, PlanCell, Typed } from "../plan";
import type { Scorecard, ScorecardRow } from "../scorecard";
import { cell, text, type SheetBuilder } from "../sheetBuilder";
import { ratingLooks } from "../styles";

export interface TableRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly { readonly row: number; readonly entry: ScorecardRow }[];
  readonly checks: readonly Check[];
}

/** One band per area, one line per KPI and variant. */
export function addTable(
  sheet: SheetBuilder,
  scorecard: Scorecard,
  mode: Mode,
  typed: ReadonlyMap<string, Typed>,
): TableRows {
  const header = sheet.add(
    columns.map(({ heading, style }) => text(heading, style)),
    { height: 32 },
  );
  const first = sheet.next;
  const lines: { row: number; entry: ScorecardRow }[] = [];
  const checks: Check[] = [];
  for (const area of scorecard.areas) {
    sheet.add([text(area.title, "area"), ...Array.from({ length: visibleColumns - 1 }, () => cell("", "area"))], {
      height: 20,
    });
    for (const entry of area.rows) {
      const row = sheet.next;
      const value = valueCell(entry, mode);
      sheet.add(lineCells(entry, row, value, mode, typed.get(entry.key)), { height: 36 });
      lines.push({ row, entry });
      // The add-in's own functions answer later than they are read back: only ordinary formulas can be checked.
      if (mode === "native" && typeof value === "string") {
        checks.push({
          row,
          column: columnOf.value,
          expected: entry.value,
          label: `${entry.name}, ${entry.variantLabel}`,
        });
      }
    }
  }
  return { header, first, last: sheet.next - 1, lines, checks };
}

/** The formula of a line in the chosen mode, or the number where the mode or the data allow no formula. */
function valueCell(entry: ScorecardRow, mode: Mode): string | number {
  if (mode === "values") return entry.value;
  const chosen = mode === "live" ? entry.live : entry.native;
  return "formula" in chosen ? chosen.formula : entry.value;
}

function lineCells(
  entry: ScorecardRow,
  row: number,
  value: string | number,
  mode: Mode,
  typed: Typed | undefined,
): readonly PlanCell[] {
  const living = mode !== "values";
  const { assessment } = entry;
  const format = numberFormat(entry.unit);
  const range = entry.ranges[0];
  const leftOut = entry.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  return [
    text(entry.name, "name"),
    text(entry.variantLabel + (periodWords[entry.unit] ?? ""), "small"),
    cell(value, "value", format),
    text(entry.benchmarkText, "centre"),
    text(entry.bestText, "centre"),
    living ? cell(iconFormula(row), "icon") : text(ratingLooks[entry.rating].icon, "icon"),
    living ? cell(ratingCell(entry, row), "rating") : text(entry.rating, "rating"),
    cell(living ? gapFormula(row, entry) : (assessment.gap ?? ""), "number", signed(format)),
    cell(living ? percentFormula(row, entry) : (assessment.percentOfTarget ?? ""), "number", "0%"),
    cell(typed?.target ?? "", "input", format),
    cell(entry.rowsUsed, "centre", "#,##0"),
    cell(leftOut, "centre", "#,##0"),
    text(entry.sourceTitle || assessment.reason || "", "small"),
    range === undefined ? text("", "small") : cell(linkFormula(range), "link"),
    text(typed?.note ?? "", "inputText"),
    text(entry.key, "hidden"),
  ];
}

/** What a sum of money is for: the number format says nothing, because the currency is the user's. */
const periodWords: Partial<Record<Unit, string>> = { "money/month": ", a month", "money/year": ", a year" };

/** A number format that shows the sign of every number but zero. */
function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

function ratingCell(entry: ScorecardRow, row: number): string {
  const kpi = findKpi(functions, entry.kpi);
  const formula = kpi && ratingFormula(kpi, ref("value", row), { variant: entry.variant });
  return formula ?? `=${quote(entry.rating)}`;
}
