import type { Cell } from "../../../src/cells/cell";
import { toSerial } from "../../../src/cells/date/serial";
import type { Argument } from "../../../src/catalogue/inputs/range";
import { wordsOf } from "./site";

const dateCall = /^DATE\((\d+),(\d+),(\d+)\)(?:\+TIME\((\d+),(\d+),(\d+)\))?$/;
const rangeForm = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;

/** What Excel would hand to the function if somebody typed the formula beside these cells. */
export function argumentsOf(formula: string, sheet: Element | null): { id: string; given: readonly Argument[] } {
  const [, id = "", inner = ""] = /^=MSP\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  return { id, given: inner === "" ? [] : partsOf(inner).map((part) => argumentOf(part, sheet)) };
}

/** The arguments of a call: commas inside texts and brackets don't separate. */
function partsOf(inner: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const piece of inner.match(/"(?:[^"]|"")*"|[^"]/g) ?? []) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (piece === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function argumentOf(part: string, sheet: Element | null): Argument {
  if (part === "") return null;
  const text = /^"(.*)"$/.exec(part)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  if (part === "TRUE" || part === "FALSE") return part === "TRUE";
  const date = dateCall.exec(part)?.slice(1).map(Number);
  if (date) return serialOf(date);
  return rangeForm.test(part) ? cellsOf(part, sheet) : Number(part);
}

function serialOf([year = 0, month = 0, day = 0, hour, minute, second]: readonly number[]): number | null {
  const seconds = hour ? hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) : 0;
  return toSerial(year, month, day, seconds * 1000) ?? null;
}

function cellsOf(range: string, sheet: Element | null): readonly (readonly Cell[])[] {
  const [, left = "", top = "", right = left, bottom = top] = rangeForm.exec(range) ?? [];
  const letters = [...(sheet?.querySelectorAll("thead th") ?? [])].map((cell) => wordsOf(cell).charAt(0));
  const wanted = letters.flatMap((letter, index) => (letter >= left && letter <= right ? [index] : []));
  const rows = [...(sheet?.querySelectorAll("tbody tr") ?? [])].slice(Number(top) - 1, Number(bottom));
  return rows.map((row) => wanted.map((column) => cellOf(row.querySelectorAll("td")[column]?.textContent ?? "")));
}

/** Excel makes numbers and logical values of what is typed; dates stay text here, which the functions read alike. */
export function cellOf(text: string): Cell {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
