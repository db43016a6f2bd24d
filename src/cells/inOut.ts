import type { Cell } from "./cell";

/** HaloPSA's single letters for an SLA state: I = in time, O = out of time; undefined for all other cells. */
export function toInOut(cell: Cell): boolean | undefined {
  if (typeof cell !== "string") return undefined;
  const letter = cell.trim().toUpperCase();
  return letter === "I" ? true : letter === "O" ? false : undefined;
}
