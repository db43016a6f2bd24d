import { unitOf } from "../../catalogue/variant";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Measurement } from "../measures/shared/measurement";
import type { BreakdownRow } from "../result/breakdown";
import type { PeriodBreakdown } from "../result/clientParts";
import { labelOf } from "../result/naming";
import type { RecordTable } from "../table/records/table";
import { aggregate, rowsBy, type CountedRows } from "./aggregate";
import type { Groupings } from "./groupings";

/** A review compares a quarter with the one before; the last one may not be over. */
const mostQuarters = 3;

/** A KPI in each of the last quarters by what tickets were about; nothing where no column or no date tells. */
export function periodBreakdownsOf(
  table: RecordTable,
  { timeline, segments }: Groupings,
  kpi: MeasuredKpi,
  { variant }: Measurement,
  counted: CountedRows,
): PeriodBreakdown[] {
  const segment = segments.find(({ by }) => by === "technology");
  const quarters = timeline?.periods.find(({ calendar }) => calendar.grain === "quarter");
  if (!segment || !quarters) return [];
  const { column } = segment;
  const { codes, groupOf, count } = quarters.grouping;
  const quarterOf = (row: number): number => {
    const code = codes[row] ?? -1;
    return code < 0 ? -1 : (groupOf?.[code] ?? code);
  };
  const all = rowsBy(counted, quarters.grouping);
  const withRows = [...all.keys()].filter((quarter) => (all[quarter] ?? 0) > 0).slice(-mostQuarters);
  return withRows.flatMap((quarter): PeriodBreakdown[] => {
    const period = quarter < count ? quarters.calendar.spans[quarter]?.period : undefined;
    if (!period) return [];
    const own = column.values.map((label, row) => (quarterOf(row) === quarter ? label : -1));
    const { values, rows } = aggregate(counted, { codes: own, count: column.count });
    const found = [...rows.keys()].flatMap((label): BreakdownRow[] => {
      const [rowsUsed, value] = [rows[label] ?? 0, values[label] ?? NaN];
      return rowsUsed === 0 ? [] : [{ label: column.labels[label] ?? "", value, rowsUsed }];
    });
    return [
      {
        ...{ table: table.key, kpi: kpi.id, variant, variantLabel: labelOf(kpi, variant) },
        ...{ unit: unitOf(kpi, variant), by: segment.by, heading: column.heading, period },
        rows: found.sort((one, other) => other.rowsUsed - one.rowsUsed),
        rowsUsed: all[quarter] ?? 0,
      },
    ];
  });
}
