import { contradicts, timeOf, type Source } from "./source";
import type { Slot } from "./slots";

/** The number that stands for each input. */
export type Picked = readonly { readonly slot: Slot; readonly source: Source }[];

/** Numbers of one input and one time that contradict each other. */
export interface Contradiction {
  readonly slot: Slot;
  readonly sources: readonly [Source, Source];
}

/**
 * The numbers that a combination is made of, for each time of which every input has one: the latest time first, those without
 * a date last. Nothing is made of numbers that contradict each other.
 */
export function picksOf(slots: readonly Slot[]): readonly (Picked | Contradiction)[] {
  return sharedTimes(slots).map((time) => {
    const own = slots.map((slot) => ({ slot, sources: slot.candidates.filter((one) => timeOf(one) === time) }));
    for (const { slot, sources } of own) {
      const [first] = sources;
      const other = first && sources.find(({ value }) => contradicts(first.value, value));
      if (first && other) return { slot, sources: [first, other] };
    }
    return own.flatMap(({ slot, sources: [source] }) => (source ? { slot, source } : []));
  });
}

/** What counts: the latest of the numbers of which not all are what something was before. */
export function pick(slots: readonly Slot[]): Picked | Contradiction | undefined {
  return picksOf(slots).find((one) => isContradiction(one) || one.some(({ source }) => !source.earlier));
}

function sharedTimes(slots: readonly Slot[]): readonly string[] {
  const times = slots.map(({ candidates }) => new Map(candidates.map((one) => [timeOf(one), one.period])));
  const [first = new Map<string, Source["period"]>(), ...others] = times;
  return [...first]
    .filter(([time]) => others.every((other) => other.has(time)))
    .sort(([, one], [, other]) => compare(other?.to, one?.to) || compare(other?.from, one?.from))
    .map(([time]) => time);
}

function compare(one = "", other = ""): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function isContradiction(picked: Picked | Contradiction): picked is Contradiction {
  return "sources" in picked;
}
