import type { ScorecardArea } from "../../scorecard/scorecard";
import { formatId } from "../../scanner/result/findingId";
import type { Review } from "../state/review";
import { breakdownsOf, clientWords } from "../trends/breakdowns";
import { trendOf } from "../trends/trend";
import type { ReviewedRow } from "./KpiRow";

/** The lines of an area, with the values of a client where one is chosen, and with what the scan knows of their months and of who makes them up. */
export function reviewedRows({ rows }: ScorecardArea, { result }: Review, client?: string): readonly ReviewedRow[] {
  const findings = new Map(result.findings.map((finding) => [formatId(finding), finding]));
  return rows.map((row) => ({
    row,
    client: client === undefined ? undefined : clientWords(row, result, client),
    finding: findings.get(row.key),
    trend: trendOf(row, result),
    breakdowns: breakdownsOf(row, result),
  }));
}
