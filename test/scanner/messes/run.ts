import { deskMesses } from "./deskMesses";
import type { Cell } from "../../../src/cells/cell";
import { agreementMesses } from "./agreementMesses";
import { makeAgreements, truthOfAgreements, type Agreement } from "./agreements";
import { makeDesk, truthOfDesk, type Ticket } from "./desk";
import { render, type Export, type Mess, type Truth } from "./export";
import { judge, type Judged, type Outcome } from "./outcome";
import { createRandom, type Random } from "./random";

/** One messy export with what became of its numbers. */
export interface Tried {
  readonly seed: number;
  readonly messes: readonly string[];
  readonly judged: readonly Judged[];
}

/** What exports are made of: records, what happens to them, and what they have to give. */
interface Kind<T> {
  readonly make: (random: Random) => Export<T>;
  readonly messes: readonly Mess<T>[];
  readonly truth: (messy: Export<T>) => readonly Truth[];
}

const desk: Kind<Ticket> = {
  make: makeDesk,
  messes: deskMesses,
  truth: ({ records, columns }) => {
    const fields = new Set(columns.map(({ field }) => field));
    return truthOfDesk(records).filter(
      ({ kpi, variants }) =>
        (kpi !== "FIRSTRESPONSE" || fields.has("responded")) &&
        (!variants.includes("less-waiting") || (fields.has("waited") && fields.has("resolved"))),
    );
  },
};

const book: Kind<Agreement> = {
  make: makeAgreements,
  messes: agreementMesses,
  truth: ({ records }) => truthOfAgreements(records),
};

interface MessyExport {
  readonly sheet: string;
  readonly messes: readonly string[];
  readonly cells: Cell[][];
  readonly truths: readonly Truth[];
}

/** The export that a seed stands for: one of a desk or a book of agreements, with one or two things done to it. */
export function messyExport(seed: number): MessyExport {
  const random = createRandom(seed);
  return random.one(3) ? build(book, random) : build(desk, random);
}

function build<T>({ make, messes: all, truth }: Kind<T>, random: Random): MessyExport {
  const messes = twoOf(all, random);
  const messy = messes.reduce((before, mess) => mess.apply(before, random), make(random));
  return { sheet: messy.sheet, messes: messes.map(({ name }) => name), cells: render(messy), truths: truth(messy) };
}

/** Judges every number of the export that a seed stands for. */
export async function tryExport(seed: number): Promise<Tried> {
  const { sheet, messes, cells, truths } = messyExport(seed);
  return { seed, messes, judged: await judge(cells, truths, sheet) };
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
      ({ kpi, variants, value, given, outcome }) =>
        `seed ${seed} (${messes.join(" + ")}): ${kpi}/${variants[0] ?? ""} ${outcome}: ${given ?? "nothing"} instead of ${value}`,
    );
}

/** How many numbers came out how. */
export function countOutcomes(tried: readonly Tried[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { right: 0, told: 0, asked: 0, refused: 0, wrong: 0, missed: 0 };
  for (const { outcome } of tried.flatMap(({ judged }) => judged)) counts[outcome] += 1;
  return counts;
}
