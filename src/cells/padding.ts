import type { Cell } from "./cell";

/** True for text with spaces around it or doubled within: we compare it like its tidy form, the criteria of formulas don't. */
export function isPadded(cell: Cell): boolean {
  return typeof cell === "string" && /^\s|\s$|\s\s/.test(cell);
}
