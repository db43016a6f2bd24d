import type { SheetSpec } from "../../support/memoryReader";
import { render, type Export, type Mess, type Truth } from "./export";
import type { Random } from "./random";

/** A workbook that is ready to be scanned, what was done to it and what it has to give. */
export interface MessyWorkbook {
  readonly messes: readonly string[];
  readonly sheets: readonly SheetSpec[];
  readonly truths: readonly Truth[];
}

/** A kind of workbook whose truth is known. */
export interface World {
  readonly name: string;
  /** The names of all that happens to its workbooks. */
  readonly messes: readonly string[];
  /** A workbook with one to three things done to it: the first of them is number `turn`, so that each has its turn. */
  readonly make: (random: Random, turn: number) => MessyWorkbook;
}

/** What exports are made of: records, what happens to them, and what they have to give. */
export interface RecordWorld<T> {
  readonly name: string;
  readonly make: (random: Random) => Export<T>;
  readonly messes: readonly Mess<T>[];
  readonly truth: (messy: Export<T>) => readonly Truth[];
}

/** A world of one sheet with a record on each row. */
export function worldOf<T>(world: RecordWorld<T>): World {
  return {
    name: world.name,
    messes: world.messes.map(({ name }) => name),
    make(random, turn) {
      const { messy, messes } = mess(world, random, turn);
      return { messes, sheets: [{ name: messy.sheet, cells: render(messy) }], truths: world.truth(messy) };
    },
  };
}

/** An export of a world with one to three things done to it. */
export function mess<T>(
  { make, messes: all }: RecordWorld<T>,
  random: Random,
  turn: number,
): { readonly messy: Export<T>; readonly messes: readonly string[] } {
  const messes = someOf(all, random, turn);
  const messy = messes.reduce((before, one) => one.apply(before, random), make(random));
  return { messy, messes: messes.map(({ name }) => name) };
}

/** One in four has one thing done to it, one in four three, the others two. */
export function someOf<M extends { readonly group: string }>(
  all: readonly M[],
  random: Random,
  turn: number,
): readonly M[] {
  const count = random.pick([1, 2, 2, 3]);
  const chosen = [all[turn % all.length]!];
  while (chosen.length < count) {
    const left = all.filter(({ group }) => chosen.every((one) => one.group !== group));
    if (left.length === 0) break;
    chosen.push(random.pick(left));
  }
  // What writes cells comes after what changes records.
  return [...chosen].sort((a, b) => all.indexOf(a) - all.indexOf(b));
}
