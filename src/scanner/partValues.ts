import { largest, placesOf, type LabelValues, type ListedLabels } from "./breakdownOf";
import type { Calendar } from "./calendar";
import {
  countedValues,
  mediansOf,
  merged,
  rowsBy,
  sumsBy,
  valuesOf,
  type Amounts,
  type GroupValues,
} from "./measures/amounts";
import { crossed, type Groups } from "./measures/crossed";
import type { Tally } from "./measures/tally";

/** Values by period and by label, in the order of the calendars and of the kinds of labels. */
export interface PartValues {
  readonly periods: readonly GroupValues[];
  readonly labels: readonly LabelValues[];
}

/** Settles once how rows are put together; what is given tells a KPI's values by period and by label. */
export function createPartValues(
  calendars: readonly Calendar[],
  labelled: readonly Groups[],
): (tally: Tally, amounts: Amounts) => PartValues {
  const [first, ...longer] = calendars;
  const shortest = first ? [periodsOf(first)] : [];
  // Quarters are put together from months, so that no row has to be looked at for them.
  const together = longer.map((calendar) => ({ ...periodsOf(calendar), into: periodIn(first, calendar) }));
  const crossings = crossed([...shortest, ...labelled]);
  const known = new WeakMap<Uint8Array, readonly ListedLabels[]>();
  const listedFor = (tally: Tally, rows: (kind: number) => Int32Array): readonly ListedLabels[] => {
    const listed = known.get(tally.verdicts) ?? labelled.map((_, kind) => largest(rows(kind)));
    known.set(tally.verdicts, listed);
    return listed;
  };

  const bySums = (tally: Tally, amounts: Amounts): PartValues => {
    const sums = sumsBy(tally, amounts, crossings);
    const [ofShortest] = shortest.length > 0 ? sums : [];
    const ofLabels = sums.slice(shortest.length);
    const listed = listedFor(tally, (kind) => ofLabels[kind]?.rows ?? new Int32Array(0));
    return {
      periods: ofShortest
        ? [ofShortest, ...together.map(({ into, count }) => merged(ofShortest, into, count))].map((one) =>
            valuesOf(one, amounts),
          )
        : [],
      labels: ofLabels.flatMap((one, kind) => {
        const those = listed[kind];
        if (!those) return [];
        const { into, count } = placesOf(those, one.rows.length);
        return { ...those, ...valuesOf(merged(one, into, count), amounts) };
      }),
    };
  };
  const byMedians = (tally: Tally, amounts: Amounts): PartValues => {
    const counted = countedValues(tally, amounts);
    const listed = listedFor(tally, (kind) => rowsBy(tally, labelled[kind] ?? { of: new Int32Array(0), count: 0 }));
    return {
      periods: [...shortest, ...together].map((periods) => mediansOf(counted, amounts, periods)),
      labels: labelled.flatMap(({ of, count: labels }, kind) => {
        const those = listed[kind];
        if (!those) return [];
        const { into, count } = placesOf(those, labels);
        return { ...those, ...mediansOf(counted, amounts, { of, count }, into) };
      }),
    };
  };
  return (tally, amounts) => (amounts.kind === "median" ? byMedians : bySums)(tally, amounts);
}

function periodsOf({ of, spans }: Calendar): Groups {
  return { of, count: spans.length };
}

/** The longer period in which each of the shorter ones lies. */
function periodIn(shorter: Calendar | undefined, { spans }: Calendar): Int32Array {
  return Int32Array.from(shorter?.spans ?? [], ({ start }) =>
    spans.findIndex((span) => start >= span.start && start < span.end),
  );
}
