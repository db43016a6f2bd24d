import { largest, placesOf, type LabelValues } from "./breakdownOf";
import type { Calendar } from "./calendar";
import { cellValues, type Amounts, type CellValues, type GroupValues } from "./measures/amounts";
import { crossed, type Crossed, type Groups } from "./measures/crossed";
import type { Tally } from "./measures/tally";

/** Values by period and by label, in the order of the calendars and of the kinds of labels. */
export interface PartValues {
  readonly periods: readonly GroupValues[];
  readonly labels: readonly LabelValues[];
}

/** A kind of groups as it stands in its crossing: the group of each cell. */
interface Kind {
  readonly crossing: number;
  readonly groups: Int32Array;
  readonly count: number;
}

/** Settles once how rows are put together; what is given tells a KPI's values by period and by label. */
export function createPartValues(
  calendars: readonly Calendar[],
  labelled: readonly Groups[],
): (tally: Tally, amounts: Amounts) => PartValues {
  const periods = calendars.slice(0, 1).map(({ of, spans }): Groups => ({ of, count: spans.length }));
  const crossings = crossed([...periods, ...labelled]);
  const kinds = [...periods, ...labelled].flatMap(({ count }, kind) => kindsIn(crossings, kind, count));
  // Quarters are put together from months, so that no row has to be looked at for them.
  const spans = kinds.slice(0, periods.length).map((kind) => ({
    kind,
    views: calendars.map((calendar) => ({
      places: through(kind.groups, periodIn(calendars[0], calendar)),
      count: calendar.spans.length,
    })),
  }));
  return (tally, amounts) => {
    const cells = cellValues(tally, amounts, crossings);
    return {
      periods: spans.flatMap(({ kind, views }) => cells[kind.crossing]?.by(views) ?? []),
      labels: kinds.slice(periods.length).flatMap((kind) => {
        const own = cells[kind.crossing];
        return own ? [labelValues(own, kind)] : [];
      }),
    };
  };
}

function kindsIn(crossings: readonly Crossed[], kind: number, count: number): Kind[] {
  return crossings.flatMap(({ groupsOf }, crossing) => {
    const groups = groupsOf.get(kind);
    return groups ? [{ crossing, groups, count }] : [];
  });
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

/** The longer period in which each of the shorter ones lies. */
function periodIn(shorter: Calendar | undefined, { spans }: Calendar): Int32Array {
  return Int32Array.from(shorter?.spans ?? [], ({ start }) =>
    spans.findIndex((span) => start >= span.start && start < span.end),
  );
}
