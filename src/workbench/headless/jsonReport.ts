import type { ScanWarning } from "../../scanner/result/finding";
import type { ScanResult } from "../../scanner/result/finding";
import { scorecardRows, type Scorecard } from "../../scorecard/scorecard";

/** The object that --json prints. */
export function jsonReport(result: ScanResult, scorecard: Scorecard, warnings: readonly ScanWarning[]) {
  const ratings = new Map(scorecardRows(scorecard).map((row) => [keyOf(row), row.rating]));
  return {
    kpis: result.findings.map((finding) => ({
      id: finding.kpi,
      variant: finding.variant,
      value: finding.value,
      unit: finding.unit,
      rowsUsed: finding.rowsUsed,
      rowsLeftOut: finding.leftOut.reduce((sum, { rows }) => sum + rows, 0),
      ranges: finding.ranges,
      rating: ratings.get(keyOf(finding)) ?? "No benchmark",
      period: finding.period ?? null,
      warnings: finding.warnings.map(({ code, message }) => ({ code, message })),
    })),
    notMeasured: result.notMeasured.map(({ kpi, needs }) => ({ id: kpi, needs })),
    questions: result.questions,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
}

/** A KPI may stand in a workbook twice, with different values. */
function keyOf({
  kpi,
  variant,
  value,
}: {
  readonly kpi: string;
  readonly variant: string;
  readonly value: number;
}): string {
  return `${kpi}|${variant}|${value}`;
}
