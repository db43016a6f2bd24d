import { quoteSheet } from "../../cells/address";
import { parseLocalAddress, splitSheet } from "./a1";
import { formulaTerms, formulaTokens, isCells, sheetOf, type Token } from "./formulaTokens";
import type { Rect } from "./rect";

/** What a formula reads. `sheet` is absent where the reference is to the formula's own sheet. */
export interface FormulaReferences {
  readonly areas: readonly { readonly sheet?: string; readonly rect: Rect }[];
  /** Defined names and tables, without a sheet. */
  readonly names: readonly string[];
  /** True where the text doesn't tell what changes the value: INDIRECT, OFFSET, TODAY, several sheets at once. */
  readonly unknown: boolean;
}

const changing = "INDIRECT|OFFSET|CELL|INFO|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY";
const unreadable = new RegExp(`^(?:${changing})$`, "i");
const calls = new RegExp(`(?:${changing})\\(`, "i");

/** Whether a formula may call a function whose value changes by itself; a glance at its text, for many formulas. */
export function mayBeVolatile(formula: string): boolean {
  return calls.test(formula);
}

export function referencesOf(formula: string): FormulaReferences {
  const areas: { sheet?: string; rect: Rect }[] = [];
  const names: string[] = [];
  let unknown = false;
  for (const term of formulaTerms(formula)) {
    const { type, value } = term;
    // A range from one reference to another, or to what a function gives.
    if (value === ":" || (type === "func" && unreadable.test(value))) unknown = true;
    if (!isCells(term) && type !== "range_named" && type !== "structured") continue;
    const { sheet, local } = splitSheet(value);
    // Jan:Mar!A1 is on several sheets.
    if (sheet?.includes(":")) unknown = true;
    // A sheet of another workbook, [Book.xlsx]Sheet1!, is none of this one, whatever it is called.
    if (sheet?.includes("[")) continue;
    const rect = isCells(term) ? parseLocalAddress(local) : undefined;
    const name = isCells(term) ? "" : local.replace(/\[.*$/s, "");
    if (rect) areas.push({ sheet, rect });
    if (name !== "") names.push(name);
  }
  return { areas, names, unknown };
}

/** Whether a formula may name a sheet; a glance at its text, for many formulas. */
function mayName(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase());
}

function isNamed(token: Token | undefined, sheet: string): boolean {
  return sheetOf(token)?.toLowerCase() === sheet.toLowerCase();
}

/** Whether a formula refers to a sheet by its name. */
export function isNamedIn(formula: string, sheet: string): boolean {
  return mayName(formula, sheet) && formulaTokens(formula).some((token) => isNamed(token, sheet));
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return formulaTokens(formula)
    .map((token) => (isNamed(token, from) ? quoteSheet(to) : token.value))
    .join("");
}

/** The formula after a sheet was deleted: what it read there is #REF!. */
export function dropSheetFrom(formula: string, deleted: string): string {
  if (!mayName(formula, deleted)) return formula;
  const tokens = formulaTokens(formula);
  let left = "";
  for (let index = 0; index < tokens.length; index += 1) {
    if (isNamed(tokens[index], deleted)) {
      left += "#REF!";
      // With the sheet go the exclamation mark and what stands behind it: cells, a name, an error.
      index += 2;
      if (tokens[index + 1]?.value === ":" && isCells(tokens[index + 2])) index += 2;
    } else left += tokens[index]?.value ?? "";
  }
  return left;
}
