import { rowGroupingsOf } from "./rowGroupings";
import { largest, placesOf, type LabelValues } from "./breakdownOf";
import { periodIn } from "./calendar";
import { cellValues, type Amounts, type CellValues, type GroupValues } from "./amounts";
import type { View } from "./median";
import type { RowClassification } from "./rowClassification";
import type { RecordTable } from "../table/records/table";

/** Values by period and by label, in the order of the calendars and of the kinds of labels. */
export interface PartValues {
  readonly periods: readonly GroupValues[];
  readonly labels: readonly LabelValues[];
}

/** Settles once how periods and labels are put together; what is given tells a KPI's values by each of them. */
export function createPartValues(
  table: RecordTable,
): (classification: RowClassification, amounts: Amounts) => PartValues {
  const { calendars, crossings, periods, labels } = rowGroupingsOf(table);
  const [shortest] = calendars;
  const spans = periods.flatMap(({ crossing, groups }) =>
    calendars.map((calendar): Asked => {
      const places = through(groups, periodIn(shortest?.spans ?? [], calendar.spans));
      return { crossing, view: { places, count: calendar.spans.length } };
    }),
  );
  return (classification, amounts) => {
    const cells = cellValues(classification, amounts, crossings);
    const listed = labels.map(({ crossing, groups, count }) => {
      const found = largest(rowsIn(cells[crossing], groups, count));
      const { into, count: places } = placesOf(found, count);
      return { found, crossing, view: { places: through(groups, into), count: places } };
    });
    const values = valuesBy(cells, [...spans, ...listed]);
    return {
      periods: values.slice(0, spans.length),
      labels: listed.map(({ found }, index) => ({ ...found, ...(values[spans.length + index] ?? noValues) })),
    };
  };
}

/** Cells of a crossing to be put together. */
interface Asked {
  readonly crossing: number;
  readonly view: View;
}

const noValues: GroupValues = { values: new Float64Array(0), rows: new Int32Array(0) };

/** The values by each view, in their order; each crossing is asked once, for all of its views. */
function valuesBy(cells: readonly CellValues[], asked: readonly Asked[]): GroupValues[] {
  const found = cells.map((own, number) => {
    const views = asked.filter(({ crossing }) => crossing === number).map(({ view }) => view);
    return own.by(views).values();
  });
  return asked.map(({ crossing }) => found[crossing]?.next().value ?? noValues);
}

/** The rows of each group. */
function rowsIn(cells: CellValues | undefined, groups: Int32Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let cell = 0; cell < groups.length; cell++) {
    const group = groups[cell] ?? -1;
    if (group >= 0) rows[group] = (rows[group] ?? 0) + (cells?.rows[cell] ?? 0);
  }
  return rows;
}

/** The place of the group of each cell. */
function through(groups: Int32Array, into: Int32Array): Int32Array {
  return groups.map((group) => (group < 0 ? -1 : (into[group] ?? -1)));
}
