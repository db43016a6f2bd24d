import { isCallNode, isFunction, parse, tokenize, type AstExpression, type Token } from "@borgar/fx";
import { quoteSheet } from "../../cells/address";
import { argumentCounts } from "./argumentCounts";
import { formulaTokens, isCells, sheetOf } from "./formulaTokens";

/** A reference to a sheet that is gone is an error as a whole. */
const goneOnSheet = /(?:(?<!')'(?:[^']|'')*'|(?<![\w.])[\w.]+)!#REF!/g;

/** Whether Excel takes a formula in: it is well formed, and its functions get as many arguments as they take. */
export function isFormula(formula: string): boolean {
  try {
    const tokens = tokenize(formula.replace(goneOnSheet, "#REF!"), { negativeNumbers: false, mergeRefs: true });
    return takesArguments(parse(tokens as Token[]));
  } catch {
    return false;
  }
}

function takesArguments(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(takesArguments);
  if (typeof node !== "object" || node === null) return true;
  if (isCallNode(node as AstExpression)) {
    const { callee, arguments: given } = node as { callee: { name?: string }; arguments: unknown[] };
    const counts = argumentCounts.get((callee.name ?? "").toUpperCase());
    if (counts && (given.length < counts[0] || given.length > counts[1])) return false;
  }
  return Object.values(node).every(takesArguments);
}

/** A formula as Excel gives it back: capitals for functions and cells, quotes only where needed, numbers written plainly. */
export function normalFormula(formula: string): string {
  return formulaTokens(formula)
    .map((token) => {
      if (isCells(token) || token.type === "bool") return token.value.toUpperCase();
      if (isFunction(token)) return /^_xl/i.test(token.value) ? token.value : token.value.toUpperCase();
      if (token.type === "number" && /^[\d.]+$/.test(token.value)) return String(Number(token.value));
      const sheet = token.type === "context_quote" ? sheetOf(token) : undefined;
      return sheet === undefined || /[:[\]]/.test(sheet) ? token.value : quoteSheet(sheet);
    })
    .join("");
}
