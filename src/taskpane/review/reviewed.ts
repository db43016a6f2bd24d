import type { ScorecardArea } from "../../scorecard/scorecard";
import type { Review } from "../state/review";
import { breakdownsOf } from "../trends/breakdowns";
import { trendOf } from "../trends/trend";
import type { ReviewedRow } from "./KpiRow";

/** The lines of an area with what the scan knows of their months and of who makes them up. */
export function reviewedRows({ rows }: ScorecardArea, { result }: Review): readonly ReviewedRow[] {
  return rows.map((row) => ({ row, trend: trendOf(row, result), breakdowns: breakdownsOf(row, result) }));
}
