import type { ScanResult } from "../../scanner/result/finding";
import type { SeriesPoint } from "../../scanner/result/series";
import { reviewCategories } from "./categories";
import { namesOneOf } from "./discreet";
import { partsOfQuarter } from "./quarters";
import { remarksOn } from "./remarks";
import type { Review } from "./review";
import { reviewLines, toldIn, volumesIn } from "./reviewLines";

export interface ReviewOptions {
  readonly client: string;
  readonly company?: string | undefined;
  readonly createdOn: string; // yyyy-mm-dd
}

/**
 * What a client may read of a scan of its own rows: the last whole quarter, by month and by what tickets were about. Undefined
 * where the data tell nothing of a quarter.
 */
export function buildReview(result: ScanResult, { client, company, createdOn }: ReviewOptions): Review | undefined {
  const [told, counted] = [toldIn(result), volumesIn(result)];
  const points = quartersIn(result);
  const point = lastWhole(points);
  if (!point) return undefined;
  const quarter = point.period;
  const parts = partsOfQuarter(quarter);
  const { before } = parts;
  const lines = reviewLines(told, counted, { quarter, ...parts });
  const seriesOf = (key: string) => told.find((one) => one.key === key)?.quarter;
  const { categories: found = [], otherNames = [], name = client } = result.client ?? {};
  const categories = counted
    ? reviewCategories(found, {
        ...{ quarter, before, counted: counted.quarter },
        hasBefore: points.some(({ period, complete }) => period.from === before.from && complete),
        withinTime: seriesOf("withinTime"),
        solution: seriesOf("solution"),
        isSecret: namesOneOf(otherNames),
      })
    : [];
  return {
    ...{ client: name, company, createdOn, quarter, isWhole: point.complete, ...parts },
    ...{ lines, categories },
    ...remarksOn(lines, categories),
  };
}

/** Whether there is a quarter to review. */
export function hasQuarter(result: Pick<ScanResult, "series">): boolean {
  return quartersIn(result).length > 0;
}

function quartersIn(result: Pick<ScanResult, "series">): readonly SeriesPoint[] {
  const [first] = toldIn(result);
  return (volumesIn(result) ?? first)?.quarter.points ?? [];
}

/** The last quarter that the data cover whole; without one the last of all. */
function lastWhole(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.filter(({ complete }) => complete).at(-1) ?? points.at(-1);
}
