import { formula, quotient } from "../../catalogue/native";
import { kpiById } from "../../kpis/ids";
import type { Breakdown } from "../result/breakdown";
import type { Finding, FormulaOrReason, Period } from "../result/finding";
import { expressionOf, profitValues, revenueLines, type ProfitValue } from "./values";
import { labelOf } from "../result/naming";
import { periodBetween } from "../result/period";
import type { ProfitStatement } from "./statement";
import type { CalendarGrain, Series, SeriesPoint } from "../result/series";
import { reasonKinds } from "../notices/reasons";

const variant = "standard";
/** A year of months or quarters is taken together. */
const perYear: Readonly<Record<CalendarGrain, number>> = { month: 12, quarter: 4 };

/** What a profit-and-loss table yields: margins and shares of its last year, and over its months or quarters. */
export function profitFindings(statement: ProfitStatement): {
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  readonly breakdowns: readonly Breakdown[];
} {
  const periods = lastYear(statement);
  const findings = profitValues(statement, periods).map((found) => toFinding(statement, found, periods));
  return { findings, series: seriesOf(statement), breakdowns: revenueMix(statement, periods) };
}

/** The numbers of the periods that findings are about: up to a year of months or quarters, else the last period. */
export function lastYear({ periods, lines }: ProfitStatement): readonly number[] {
  const filled = periods.flatMap((_period, index) => (lines.some(({ amounts }) => amounts[index]) ? [index] : []));
  const kind = periods[filled.at(-1) ?? 0]?.kind;
  return filled.slice(kind === "month" || kind === "quarter" ? -perYear[kind] : -1);
}

function toFinding(statement: ProfitStatement, found: ProfitValue, periods: readonly number[]): Finding {
  const kpi = kpiById(found.kpi);
  const lines = linesOf(found);
  const cells = [...found.above.cells, ...(found.below?.cells ?? [])];
  const period = periodOf(statement, periods);
  const { native, reason } = formulaOf(found);
  return {
    table: statement.key,
    kpi: kpi.id,
    variant,
    variantLabel: labelOf(kpi, variant),
    value: found.value,
    unit: kpi.unit,
    ...(found.below ? { base: found.below.value } : {}),
    rowsUsed: lines.length,
    leftOut: [],
    ranges: [...new Set(cells.map(({ cell }) => cell))],
    native: native ?? { reason },
    live: { reason: "The value comes from single lines of the table, which the ordinary formula names" },
    ...(period ? { period } : {}),
    confidence: 0.9,
    reasons: [reasonKinds.fromLines({ lines }), ...statement.region.reasons],
    heading: lines.join(", "),
    warnings: [],
  };
}

/** The labels of the lines that a value stands on. */
function linesOf({ above, below }: ProfitValue): string[] {
  return [...new Set([...above.lines, ...(below?.lines ?? [])])].map(({ label }) => label);
}

function formulaOf({ above, below }: ProfitValue): { readonly native?: FormulaOrReason; readonly reason: string } {
  const reason = "Some amounts are numbers as text, which formulas don't add";
  const first = expressionOf(above);
  const second = below && expressionOf(below);
  if (first === undefined || (below && second === undefined)) return { reason };
  return { native: formula(second === undefined ? first : quotient(first, second)), reason };
}

function periodOf({ periods }: ProfitStatement, numbers: readonly number[]): Period | undefined {
  const days = numbers.flatMap((index) => periods[index]?.days ?? []);
  return days.length === 2 * numbers.length && days.length > 0
    ? periodBetween(Math.min(...days), Math.max(...days))
    : undefined;
}

function seriesOf(statement: ProfitStatement): Series[] {
  const found = new Map<string, Series & { points: SeriesPoint[] }>();
  statement.periods.forEach((name, index) => {
    const period = periodOf(statement, [index]);
    if (!name || !period || (name.kind !== "month" && name.kind !== "quarter")) return;
    for (const value of profitValues(statement, [index])) {
      const kpi = kpiById(value.kpi);
      const { native, reason } = formulaOf(value);
      const series = found.get(kpi.id) ?? {
        table: statement.key,
        kpi: kpi.id,
        variant,
        variantLabel: labelOf(kpi, variant),
        unit: kpi.unit,
        grain: name.kind,
        by: `${name.kind} in the heading`,
        points: [],
      };
      found.set(kpi.id, series);
      series.points.push({
        period: { ...period, label: name.label },
        value: value.value,
        rowsUsed: linesOf(value).length,
        complete: true,
        native: native ?? { reason },
      });
    }
  });
  return [...found.values()];
}

function revenueMix(statement: ProfitStatement, periods: readonly number[]): Breakdown[] {
  const kpi = kpiById("REVENUEMIX");
  const rows = revenueLines(statement, periods).sort((a, b) => b.value - a.value);
  if (rows.length < 2) return [];
  return [
    {
      table: statement.key,
      kpi: kpi.id,
      variant,
      variantLabel: labelOf(kpi, variant),
      unit: kpi.unit,
      by: "offering",
      heading: "Revenue",
      rows: rows.slice(0, 50).map((row) => ({ ...row, rowsUsed: 1 })),
      total: { value: rows.reduce((sum, { value }) => sum + value, 0), rowsUsed: rows.length },
    },
  ];
}
