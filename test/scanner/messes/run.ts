import { deskMesses } from "./deskMesses";
import type { Cell } from "../../../src/cells/cell";
import { makeDesk, truthOfDesk, type Ticket } from "./desk";
import { render, type Export, type Mess } from "./export";
import { judge, type Judged, type Outcome } from "./outcome";
import { createRandom, type Random } from "./random";

/** One messy export with what became of its numbers. */
export interface Tried {
  readonly seed: number;
  readonly messes: readonly string[];
  readonly judged: readonly Judged[];
}

/** The desk of a seed with one or two things done to it. */
function messyDesk(seed: number): { readonly messes: readonly Mess<Ticket>[]; readonly messy: Export<Ticket> } {
  const random = createRandom(seed);
  const messes = twoOf(deskMesses, random);
  return { messes, messy: messes.reduce((before, mess) => mess.apply(before, random), makeDesk(random)) };
}

/** The cells of the export that a seed stands for. */
export function cellsOf(seed: number): Cell[][] {
  return render(messyDesk(seed).messy);
}

/** Judges every number of the export that a seed stands for. */
export async function tryDesk(seed: number): Promise<Tried> {
  const { messes, messy } = messyDesk(seed);
  const fields = new Set(messy.columns.map(({ field }) => field));
  const truths = truthOfDesk(messy.records).filter(({ kpi }) => kpi !== "FIRSTRESPONSE" || fields.has("responded"));
  return { seed, messes: messes.map(({ name }) => name), judged: await judge(render(messy), truths, messy.sheet) };
}

function twoOf<T>(messes: readonly Mess<T>[], random: Random): readonly Mess<T>[] {
  const first = random.pick(messes);
  if (random.one(3)) return [first];
  const second = random.pick(messes.filter(({ group }) => group !== first.group));
  // What writes cells comes after what changes records.
  return [first, second].sort((a, b) => messes.indexOf(a) - messes.indexOf(b));
}

function isSilentOne({ outcome }: Judged): boolean {
  return outcome === "wrong" || outcome === "missed";
}

/** True where some number is neither right nor spoken of. */
export function isSilent({ judged }: Tried): boolean {
  return judged.some(isSilentOne);
}

/** Such numbers in words, with the seed that gives them again. */
export function wordsOf({ seed, messes, judged }: Tried): string[] {
  return judged
    .filter(isSilentOne)
    .map(
      ({ kpi, variant, value, given, outcome }) =>
        `seed ${seed} (${messes.join(" + ")}): ${kpi}/${variant} ${outcome}: ${given ?? "nothing"} instead of ${value}`,
    );
}

/** How many numbers came out how. */
export function countOutcomes(tried: readonly Tried[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { right: 0, told: 0, asked: 0, refused: 0, wrong: 0, missed: 0 };
  for (const { outcome } of tried.flatMap(({ judged }) => judged)) counts[outcome] += 1;
  return counts;
}
