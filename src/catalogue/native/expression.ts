import { pieces } from "../../cells/pieces";

/** A formula ready for a cell ("=..."), or one sentence on why there is none. */
export type FormulaOrReason = { readonly formula: string } | { readonly reason: string };

/**
 * Expressions are formulas without the leading "=". They use functions of Excel 2010, need no array entry, and compute the
 * same in Excel, LibreOffice and Univer.
 */
export type Expression = string;

/** Excel takes no longer text between the quotation marks of a formula. */
export const longestText = 255;

/** A value as it stands inside a formula: text in quotes, TRUE, 0.5. Longer text than Excel takes is joined of pieces. */
export function literal(value: string | number | boolean): Expression {
  if (typeof value === "string") return (value === "" ? [""] : pieces(value, longestText)).map(quoted).join("&");
  return typeof value === "boolean" ? String(value).toUpperCase() : numberLiteral(value);
}

function quoted(text: string): Expression {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number in full precision; Excel reads at most 15 digits before the exponent, so 17 digits may not all count. */
function numberLiteral(value: number): string {
  return String(value).replace("e+", "E").replace("e-", "E-");
}

/** A number that is calculated with: a negative one stands in brackets. */
export function operand(value: number): Expression {
  return value < 0 ? `(${literal(value)})` : literal(value);
}

/** Puts an expression in brackets where it calculates at its top level, so that it can be divided or multiplied. */
export function bracketed(expression: Expression): Expression {
  return calculates(expression) ? `(${expression})` : expression;
}

/** True where a sign of arithmetic or comparison stands outside brackets, quotes and array constants. */
function calculates(expression: Expression): boolean {
  const outer = expression.replace(/"[^"]*"|'[^']*'/g, "");
  let depth = 0;
  for (const character of outer) {
    if (character === "(" || character === "{") depth += 1;
    else if (character === ")" || character === "}") depth -= 1;
    else if (depth === 0 && "+-*/&<>=^".includes(character)) return true;
  }
  return false;
}

/** The sum of a range: SUM(A2:A9). */
export function sum(ref: string): Expression {
  return `SUM(${ref})`;
}

/** One expression divided by another, each in brackets where it calculates. */
export function quotient(numerator: Expression, denominator: Expression): Expression {
  return `${bracketed(numerator)}/${bracketed(denominator)}`;
}

/** Makes an expression a formula. */
export function formula(expression: Expression): FormulaOrReason {
  return { formula: `=${expression}` };
}
