import type { MeasuredKpi } from "../../kpis/ids";
import { rowGroupingsOf } from "./rowGroupings";
import type { Breakdown } from "../result/breakdown";
import { breakdownOf } from "./breakdownOf";
import type { Calendar } from "./calendar";
import type { GroupValues } from "./amounts";
import type { Measurement } from "../measures/shared/measurement";
import { createPartValues } from "./partValues";
import type { RecordTable } from "../table/records/table";
import type { Series } from "../result/series";
import { seriesOf } from "./seriesOf";
import { grains } from "./timeline";

/** A measured KPI over time and by client, technician and so on. */
export interface Parts {
  readonly series: readonly Series[];
  readonly breakdowns: readonly Breakdown[];
}

/** Settles once how the rows of a table are told apart; what is given tells a KPI's values, all from one look at the rows. */
export function createParts(table: RecordTable): (kpi: MeasuredKpi, measured: Measurement) => Parts {
  const { timeline, calendars, segments } = rowGroupingsOf(table);
  const valuesFor = createPartValues(table);
  return (kpi, measured) => {
    const { amounts, classification, notBy = [] } = measured;
    const isNumber = kpi.result === "number";
    const values = amounts && valuesFor(classification, amounts);
    const valuesIn = (calendar: Calendar): GroupValues | undefined => values?.periods[calendars.indexOf(calendar)];
    return {
      series: isNumber ? grains.flatMap((grain) => seriesOf(table, kpi, measured, timeline, valuesIn, grain)) : [],
      breakdowns: segments.flatMap((segment, index) => {
        const own = values?.labels[index];
        return own && !notBy.includes(segment.role) ? breakdownOf(table, kpi, measured, segment, own) : [];
      }),
    };
  };
}
