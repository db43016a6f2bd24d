import { judge, type Judged, type Outcome } from "./outcome";
import { createRandom } from "./random";
import type { MessyWorkbook } from "./world";
import { worlds } from "./worlds";

/** One messy workbook with what became of its numbers. */
export interface Tried {
  readonly seed: number;
  readonly world: string;
  readonly messes: readonly string[];
  readonly judged: readonly Judged[];
}

/** The workbook that a seed stands for: the worlds take turns, and each world's messes do. */
export function messyWorkbook(seed: number): MessyWorkbook & { readonly world: string } {
  const world = worlds[seed % worlds.length]!;
  return { world: world.name, ...world.make(createRandom(seed), Math.floor(seed / worlds.length)) };
}

/** Judges every number of the workbook that a seed stands for. */
export async function tryExport(seed: number): Promise<Tried> {
  const { world, messes, sheets, truths } = messyWorkbook(seed);
  return { seed, world, messes, judged: await judge(sheets, truths) };
}

function isSilentOne({ outcome }: Judged): boolean {
  return outcome === "wrong" || outcome === "missed";
}

/** True where some number is neither right nor spoken of. */
export function isSilent({ judged }: Tried): boolean {
  return judged.some(isSilentOne);
}

/** Such numbers in words, with the seed that gives them again. */
export function wordsOf({ seed, world, messes, judged }: Tried): string[] {
  return judged
    .filter(isSilentOne)
    .map(
      ({ kpi, variants, part, value, given, outcome }) =>
        `seed ${seed} (${world}: ${messes.join(" + ")}): ${kpi}/${variants[0] ?? ""}${part ? ` of ${part.name}` : ""} ${outcome}: ${given ?? "nothing"} instead of ${value ?? "nothing"}`,
    );
}

/** How many numbers came out how. */
export function countOutcomes(tried: readonly Tried[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { right: 0, told: 0, asked: 0, refused: 0, wrong: 0, missed: 0 };
  for (const { outcome } of tried.flatMap(({ judged }) => judged)) counts[outcome] += 1;
  return counts;
}
