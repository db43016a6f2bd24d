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
 * The numbers of one time that a combination is made of, the latest time first; undefined where there is none. Nothing is
 * made of numbers that contradict each other.
 */
export function pick(slots: readonly Slot[]): Picked | Contradiction | undefined {
  const [time] = sharedTimes(slots);
  if (time === undefined) return undefined;
  const own = slots.map((slot) => ({ slot, sources: slot.candidates.filter((one) => timeOf(one) === time) }));
  for (const { slot, sources } of own) {
    const [first] = sources;
    const other = first && sources.find(({ value }) => contradicts(first.value, value));
    if (first && other) return { slot, sources: [first, other] };
  }
  return own.flatMap(({ slot, sources: [source] }) => (source ? { slot, source } : []));
}

/** The times of which every input has a number: the latest first, those without a date last. */
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
