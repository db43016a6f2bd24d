import type { Rows } from "./plainLoops";
import { rowsOfExcel } from "./rows";

/** The same numbers on every run, from 0 up to 1. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A column as Excel hands it over: every row a list of its own. One cell in a hundred is blank. */
function column(cell: (next: () => number) => unknown, seed: number): Rows {
  const next = noise(seed);
  return Array.from({ length: rowsOfExcel }, () => [next() < 0.01 ? "" : cell(next)]);
}

/** Names of clients, each text made anew for every row: so does Excel. */
function client(next: () => number): string {
  return `Client ${Math.floor(next() * 2000)}`;
}

export const ranges = {
  amounts: column((next) => Math.floor(next() * 100_000) / 100, 1),
  otherAmounts: column((next) => 1 + Math.floor(next() * 400), 2),
  scores: column((next) => 1 + Math.floor(next() * 5), 3),
  keys: column(client, 4),
  flags: column((next) => (next() < 0.8 ? "Within SLA" : "SLA Violated"), 5),
  earlier: column((next) => 45_000 + next() * 300, 6),
  later: column((next) => 45_300 + next() * 60, 7),
};
