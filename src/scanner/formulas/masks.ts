import { isText, literal, type Condition, type Expression } from "../../catalogue/native";
import type { Cell } from "../../cells/cell";

/**
 * 1 for the rows that meet all conditions, as a factor inside SUMPRODUCT; empty without conditions. `numbers` are ranges
 * of which another factor lets only numbers count.
 */
export function maskOf(conditions: readonly Condition[], numbers: readonly string[] = []): Expression {
  // Any text is greater than any number, and a blank cell is 0: a limit asks for a number first.
  const limited = new Set(conditions.filter(isLimit).map(({ ref }) => ref));
  const guards = [...limited].filter((ref) => !numbers.includes(ref)).map((ref) => `ISNUMBER(${ref})`);
  return [...guards, ...conditions.map(factorOf)].join("*");
}

function isLimit(condition: Condition): boolean {
  return ["atLeast", "atMost", "above", "below"].some((kind) => kind in condition);
}

function factorOf(condition: Condition): Expression {
  const { ref } = condition;
  if ("equals" in condition) {
    const values = Array.isArray(condition.equals) ? (condition.equals as readonly Cell[]) : [condition.equals as Cell];
    const tests = values.map((value) => equalsFactor(ref, value));
    return tests.length === 1 ? (tests[0] ?? "") : `(${tests.join("+")})`;
  }
  if ("atLeast" in condition) return `(${ref}>=${literal(condition.atLeast)})`;
  if ("atMost" in condition) return `(${ref}<=${literal(condition.atMost)})`;
  if ("above" in condition) return `(${ref}>${literal(condition.above)})`;
  if ("below" in condition) return `(${ref}<${literal(condition.below)})`;
  return "number" in condition ? `ISNUMBER(${ref})` : `(${ref}<>"")`;
}

function equalsFactor(ref: string, value: Cell): Expression {
  return typeof value === "string" ? isText(ref, value) : `(${ref}=${literal(value ?? "")})`;
}
