import { unitOf } from "../../catalogue/variant";
import { kpiById } from "../../kpis/ids";
import type { ScanResult } from "../../scanner/result/finding";
import type { Period } from "../../scanner/result/period";
import type { Series, SeriesPoint } from "../../scanner/result/series";
import { measures } from "./measures";
import type { QuarterParts } from "./quarters";
import type { MeasureKey, ReviewLine } from "./review";

/** What is counted as opened and closed comes from here: the rows of a point are the tickets opened. */
const volumes = "TICKETRATIO";

/** A line by month and by quarter, where the data have dates. */
export interface Told {
  readonly key: MeasureKey;
  readonly name: string;
  readonly month: Series | undefined;
  readonly quarter: Series;
}

/** The numbers that a client is told; of several tables that give one, the one with the most rows. */
export function toldIn({ series }: Pick<ScanResult, "series">): readonly Told[] {
  return measures.flatMap(({ key, kpi, ways }): Told[] => {
    for (const { variant, name } of ways) {
      const found = fullest(
        series.filter((one) => one.kpi === kpi && one.variant === variant),
        series,
      );
      if (found) return [{ key, name, ...found }];
    }
    return [];
  });
}

/** Tickets opened and closed. */
export function volumesIn({ series }: Pick<ScanResult, "series">): Omit<Told, "key" | "name"> | undefined {
  return fullest(
    series.filter(({ kpi }) => kpi === volumes),
    series,
  );
}

function fullest(own: readonly Series[], all: readonly Series[]): Omit<Told, "key" | "name"> | undefined {
  const rows = ({ points }: Series) => points.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
  const [quarter] = own.filter(({ grain }) => grain === "quarter").sort((one, other) => rows(other) - rows(one));
  if (!quarter) return undefined;
  const isSame = (one: Series) =>
    one.kpi === quarter.kpi && one.variant === quarter.variant && one.table === quarter.table;
  return { quarter, month: all.find((one) => one.grain === "month" && isSame(one)) };
}

interface Periods extends QuarterParts {
  readonly quarter: Period;
}

/** The lines of the review, those that have no number in the quarter left out. */
export function reviewLines(told: readonly Told[], counted: ReturnType<typeof volumesIn>, periods: Periods) {
  const opened = (point: SeriesPoint) => point.rowsUsed;
  const closed = (point: SeriesPoint) => Math.round(point.value * point.rowsUsed);
  const lines = [
    ...(counted ? [lineOf({ ...counted, key: "opened", name: "Requests opened" }, periods, opened)] : []),
    ...(counted ? [lineOf({ ...counted, key: "closed", name: "Requests closed" }, periods, closed)] : []),
    ...told.map((one) => lineOf(one, periods)),
  ];
  return lines.filter(({ quarter }) => quarter !== undefined);
}

function lineOf(
  { key, name, month, quarter: series }: Told,
  { quarter, before, months }: Periods,
  amount?: (point: SeriesPoint) => number,
): ReviewLine {
  const { kpi, variant } = series;
  const pointOf = (one: Series | undefined, { from }: Period) => one?.points.find(({ period }) => period.from === from);
  const valueOf = (point: SeriesPoint | undefined) => point && (amount ? amount(point) : point.value);
  const own = pointOf(series, quarter);
  const earlier = pointOf(series, before);
  const byMonth = months.map((one) => valueOf(pointOf(month, one)));
  return {
    key,
    name,
    unit: amount ? "count" : unitOf(kpiById(kpi), variant),
    better: amount ? undefined : kpiById(kpi).better,
    quarter: valueOf(own),
    // A quarter of which only part is known is no measure of this one.
    before: earlier?.complete ? valueOf(earlier) : undefined,
    months: amount ? withNone(byMonth, valueOf(own)) : byMonth,
    rows: own?.rowsUsed ?? 0,
  };
}

/** Months that are not told had none where the others make up the quarter. */
function withNone(
  months: readonly (number | undefined)[],
  quarter: number | undefined,
): readonly (number | undefined)[] {
  const sum = months.reduce<number>((all, one) => all + (one ?? 0), 0);
  return sum === quarter ? months.map((one) => one ?? 0) : months;
}
