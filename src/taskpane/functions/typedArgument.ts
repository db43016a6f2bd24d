import { toNumber } from "../../cells/number";
import type { Cell } from "../../cells/cell";
import { literal } from "../../catalogue/native/expression";

/** What was typed for an argument: a range of the workbook, or a value; both as the formula says it. */
export type TypedArgument =
  { readonly expression: string; readonly address: string } | { readonly expression: string; readonly value: Cell };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const reference = new RegExp(`^(?:${sheet})?(?:${cell}(?::${cell})?|${columns})$`, "u");

/** What a text stands for as an argument; undefined for none: the argument is left out. */
export function typedArgument(text: string): TypedArgument | undefined {
  const typed = text.trim().replace(/^=/, "");
  if (typed === "") return undefined;
  if (reference.test(typed)) return { expression: typed, address: typed };
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(typed) ?? [];
  const value = quoted?.replace(/""/g, '"') ?? plainValue(typed);
  return { expression: literal(value), value };
}

function plainValue(typed: string): string | number | boolean {
  if (/^(?:true|false)$/i.test(typed)) return typed.toLowerCase() === "true";
  return toNumber(typed) ?? typed;
}
