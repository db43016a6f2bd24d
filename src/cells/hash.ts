import type { Cell } from "./cell";

const [offset, prime] = [0x811c9dc5, 0x01000193];
const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/** 32 bits that differ for different contents, but for one pair in four thousand million; blank cells have the same. */
export function hashCell(cell: Cell): number {
  if (cell === null || cell === undefined || cell === "") return 0;
  if (typeof cell === "string") {
    let hash = offset;
    for (let at = 0; at < cell.length; at++) hash = Math.imul(hash ^ cell.charCodeAt(at), prime);
    return hash;
  }
  number[0] = Number(cell);
  const hash = Math.imul(offset ^ (typeof cell === "boolean" ? 1 : 2), prime);
  return halves.reduce((mixed, half) => Math.imul(mixed ^ half ^ (half >>> 15), prime), hash);
}

/** The same of a text, as eight hexadecimal digits. */
export function hashText(text: string): string {
  return (hashCell(text) >>> 0).toString(16).padStart(8, "0");
}
