import { gapTo } from "../../catalogue/goal";
import type { ScanResult, ScanWarning } from "../../scanner/result/finding";
import { formatId } from "../../scanner/result/findingId";
import { scorecardRows, type Scorecard, type ScorecardRow } from "../../scorecard/scorecard";

/** The object that --json prints. */
export function jsonReport(result: ScanResult, scorecard: Scorecard, warnings: readonly ScanWarning[]) {
  const rows = new Map(scorecardRows(scorecard).map((row) => [row.key, row]));
  return {
    kpis: result.findings.map((finding) => ({
      key: formatId(finding),
      id: finding.kpi,
      variant: finding.variant,
      value: finding.value,
      unit: finding.unit,
      ...(finding.currency === undefined ? {} : { currency: finding.currency }),
      rowsUsed: finding.rowsUsed,
      rowsLeftOut: finding.leftOut.reduce((sum, { rows }) => sum + rows, 0),
      ranges: finding.ranges,
      ...judgement(rows.get(formatId(finding))),
      period: finding.period ?? null,
      choices: (finding.choices ?? []).map(({ choice, option, gives, message }) => ({
        id: choice,
        option,
        value: gives,
        message,
      })),
      warnings: finding.warnings.map(({ code, message }) => ({ code, message })),
    })),
    tables: result.regions.map(({ sheet, address, kind, rows, unused = [] }) => ({
      sheet,
      address,
      kind,
      rows,
      unused: unused.map(({ heading, column, looks }) => ({ heading, column, looks })),
    })),
    revenueBridges: (result.bridges ?? []).map(({ table, steps }) => ({
      table,
      months: steps.map(({ native: _formula, ...step }) => step),
    })),
    notMeasured: result.notMeasured.map(({ kpi, needs }) => ({ id: kpi, needs })),
    questions: result.questions,
    choices: result.choices,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
}

/** What the value is held against, and which sources it satisfies. */
function judgement(row: ScorecardRow | undefined) {
  const { source, potential } = row?.assessment ?? {};
  const gap = row?.sheetTarget ? gapTo({ goal: row.sheetTarget.value }, row.value, row.better) : row?.assessment.gap;
  return {
    rating: row?.rating ?? "No benchmark",
    source: source ?? null,
    gap: gap ?? null,
    ...(potential === undefined ? {} : { potential }),
    sources: row?.consensus ?? [],
    ...(row?.quartile ? { quartile: row.quartile } : {}),
    ...(row?.sheetTarget ? { target: { value: row.sheetTarget.value, cell: row.sheetTarget.cell } } : {}),
  };
}
