import type { Cell } from "./cell";
import { inOutLetters } from "./vocabulary/flags";
import { wordMeanings } from "./words";

const stateOf = wordMeanings(inOutLetters, (text) => text.trim().toLowerCase());

/** HaloPSA's single letters for an SLA state: I = in time, O = out of time; undefined for all other cells. */
export function toInOut(cell: Cell): boolean | undefined {
  const state = typeof cell === "string" ? stateOf(cell) : undefined;
  return state && state === "in";
}
