import type { ScorecardArea } from "../../scorecard/scorecard";
import { formatId } from "../../scanner/result/findingId";
import type { Review } from "../state/review";
import { breakdownsOf } from "../trends/breakdowns";
import { trendOf } from "../trends/trend";
import type { ReviewedRow } from "./KpiRow";

/** The lines of an area with what the scan knows of their months and of who makes them up. */
export function reviewedRows({ rows }: ScorecardArea, { result }: Review): readonly ReviewedRow[] {
  const findings = new Map(result.findings.map((finding) => [formatId(finding), finding]));
  return rows.map((row) => ({
    row,
    finding: findings.get(row.key),
    trend: trendOf(row, result),
    breakdowns: breakdownsOf(row, result),
  }));
}
