import type { Money } from "../../catalogue/benchmark";
import { rate } from "../../catalogue/rating";
import { kpiById } from "../../kpis/ids";
import type { ScanResult } from "../../scanner/result/finding";
import { formatId, isSameKpi, variantWords, type FindingId } from "../../scanner/result/findingId";
import type { Series } from "../../scanner/result/series";
import { heldAgainst } from "../heldAgainst";
import { scorecardRows, type Scorecard } from "../scorecard";
import type { HistoryEntry } from "./entry";

/** A scorecard's lines for the history, and the whole months of its series, the last three years of them. */
export function historyOf(scorecard: Scorecard, { series }: Pick<ScanResult, "series">): readonly HistoryEntry[] {
  const scope = scorecard.client ?? "";
  const created = scorecard.createdAt;
  const period = /\d/.test(scorecard.period) ? scorecard.period : "";
  const rows = scorecardRows(scorecard);
  const wordsOf = (one: FindingId) => variantWords(one, rows.filter((row) => isSameKpi(row, one)).length > 1);
  const lines = rows.map((row): HistoryEntry => {
    const { kpi, value, rating } = row;
    const benchmark = heldAgainst(row);
    return { scope, period, kpi, variant: wordsOf(row), value, benchmark, rating, created };
  });
  const monthly = series.filter(({ grain }) => grain === "month");
  return [
    ...lines,
    ...monthly.flatMap((one) => {
      const money = rows.find((row) => row.key === formatId(one));
      return months(one, { currency: money?.currency, rate: money?.rate }, { scope, variant: wordsOf(one), created });
    }),
  ];
}

const mostMonths = 36;

/** The months of a series, with what they have in common with the line that it belongs to. */
function months(
  { kpi: id, variant, points }: Series,
  money: Money,
  line: Pick<HistoryEntry, "scope" | "variant" | "created">,
): readonly HistoryEntry[] {
  const kpi = kpiById(id);
  return points
    .filter(({ complete }) => complete)
    .slice(-mostMonths)
    .map(({ period, value }) => {
      const assessment = rate(kpi, value, { variant, ...money });
      return {
        ...line,
        period: period.from.slice(0, 7),
        kpi: id,
        value,
        benchmark: (assessment.target ?? assessment.average)?.text ?? "",
        rating: assessment.rating,
      };
    });
}
