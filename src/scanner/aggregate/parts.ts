import type { MeasuredKpi } from "../../kpis/ids";
import type { Measurement } from "../measures/shared/measurement";
import type { Breakdown } from "../result/breakdown";
import type { PeriodBreakdown } from "../result/clientParts";
import type { Series } from "../result/series";
import type { RecordTable } from "../table/records/table";
import { countedRows } from "./aggregate";
import { breakdownOf } from "./breakdownOf";
import { periodBreakdownsOf } from "./periodBreakdowns";
import { grains } from "./calendar";
import type { Groupings } from "./groupings";
import { seriesOf, type SeriesWorkings } from "./seriesOf";

/** A measured KPI over time and by client, technician and so on. */
export interface Parts {
  readonly series: readonly Series[];
  readonly breakdowns: readonly Breakdown[];
  /** Of a client that alone was asked for. */
  readonly categories: readonly PeriodBreakdown[];
}

/**
 * The value of a KPI in each period and for each label.
 *
 * @param workings gives shorter formulas where plain ones are too long to be read
 * @param pause called between the groupings: a million rows take a while for each
 */
export async function partsOf(
  table: RecordTable,
  groupings: Groupings,
  kpi: MeasuredKpi,
  measured: Measurement,
  workings: SeriesWorkings,
  pause: () => Promise<void>,
): Promise<Parts> {
  const { timeline, segments } = groupings;
  const { amounts, classification, notBy = [] } = measured;
  const counted = amounts && countedRows(classification, amounts);
  const series: Series[] = [];
  for (const grain of kpi.result === "number" ? grains : []) {
    series.push(...seriesOf(table, kpi, measured, timeline, counted, grain, workings));
    await pause();
  }
  const breakdowns: Breakdown[] = [];
  for (const segment of counted ? segments : []) {
    if (!counted || notBy.includes(segment.role)) continue;
    breakdowns.push(...breakdownOf(table, kpi, measured, segment, counted));
    await pause();
  }
  const categories = counted && table.client ? periodBreakdownsOf(table, groupings, kpi, measured, counted) : [];
  return { series, breakdowns, categories };
}
