import { rate } from "../../catalogue/rating";
import { kpiById } from "../../kpis/ids";
import type { Finding, ScanResult } from "../../scanner/result/finding";
import type { Series } from "../../scanner/result/series";
import { scorecardRows, type Scorecard } from "../scorecard";
import type { HistoryEntry } from "./entry";

/** A scorecard's lines for the history, and the whole months of its series, the last three years of them. */
export function historyOf(
  scorecard: Scorecard,
  { findings, series }: Pick<ScanResult, "findings" | "series">,
): readonly HistoryEntry[] {
  const scope = scorecard.client ?? "";
  const created = scorecard.createdAt;
  const period = /\d/.test(scorecard.period) ? scorecard.period : "";
  const lines = scorecardRows(scorecard).map((row): HistoryEntry => {
    const variant = row.key.slice(row.kpi.length + 1);
    const { kpi, value, benchmarkText: benchmark, rating } = row;
    return { scope, period, kpi, variant, value, benchmark, rating, created };
  });
  return [
    ...lines,
    ...series.filter(({ grain }) => grain === "month").flatMap((one) => months(one, findings, scope, created)),
  ];
}

const mostMonths = 36;

/** The months of a series, under the key of the line that it belongs to. */
function months(
  { kpi: id, variant: plain, points, source }: Series,
  findings: readonly Finding[],
  scope: string,
  created: string,
): readonly HistoryEntry[] {
  const kpi = kpiById(id);
  const lines = findings.filter((one) => one.kpi === id && one.variant === plain);
  const number = lines.findIndex((one) => one.source === source) + 1;
  const variant = number <= 1 ? plain : `${plain}#${number}`;
  return points
    .filter(({ complete }) => complete)
    .slice(-mostMonths)
    .map(({ period, value }) => {
      const assessment = rate(kpi, value, { variant: plain });
      return {
        scope,
        period: period.from.slice(0, 7),
        kpi: id,
        variant,
        value,
        benchmark: (assessment.target ?? assessment.average)?.text ?? "",
        rating: assessment.rating,
        created,
      };
    });
}
