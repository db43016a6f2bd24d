import { apartOf, type Kind } from "./apart";
import { largest, placesOf, type LabelValues } from "./breakdownOf";
import { periodIn } from "./calendar";
import { cellValues, type Amounts, type CellValues, type GroupValues } from "./measures/amounts";
import type { Tally } from "./measures/tally";
import type { RecordTable } from "./records/table";

/** Values by period and by label, in the order of the calendars and of the kinds of labels. */
export interface PartValues {
  readonly periods: readonly GroupValues[];
  readonly labels: readonly LabelValues[];
}

/** Settles once how periods and labels are put together; what is given tells a KPI's values by each of them. */
export function createPartValues(table: RecordTable): (tally: Tally, amounts: Amounts) => PartValues {
  const { calendars, crossings, periods, labels } = apartOf(table);
  const [shortest] = calendars;
  const spans = periods.map((kind) => ({
    kind,
    views: calendars.map((calendar) => ({
      places: through(kind.groups, periodIn(shortest?.spans ?? [], calendar.spans)),
      count: calendar.spans.length,
    })),
  }));
  return (tally, amounts) => {
    const cells = cellValues(tally, amounts, crossings);
    return {
      periods: spans.flatMap(({ kind, views }) => cells[kind.crossing]?.by(views) ?? []),
      labels: labels.flatMap((kind) => {
        const own = cells[kind.crossing];
        return own ? [labelValues(own, kind)] : [];
      }),
    };
  };
}

function labelValues(cells: CellValues, { groups, count }: Kind): LabelValues {
  const rows = new Int32Array(count);
  for (let cell = 0; cell < groups.length; cell++) {
    const label = groups[cell] ?? -1;
    if (label >= 0) rows[label] = (rows[label] ?? 0) + (cells.rows[cell] ?? 0);
  }
  const listed = largest(rows);
  const { into, count: places } = placesOf(listed, count);
  const [values] = cells.by([{ places: through(groups, into), count: places }]);
  return { ...listed, ...(values ?? { values: new Float64Array(places), rows: new Int32Array(places) }) };
}

/** The place of the group of each cell. */
function through(groups: Int32Array, into: Int32Array): Int32Array {
  return groups.map((group) => (group < 0 ? -1 : (into[group] ?? -1)));
}
