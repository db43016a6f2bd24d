import { a1Range, columnLetters, columnNumber } from "../../cells/address";
import { maxColumns, maxRows } from "../document/rect";
import { tableBody } from "../document/table";
import type { SheetDocument } from "../document/sheetDocument";
import type { WorkbookDocument } from "../document/workbookDocument";
import { splitSheet } from "../document/a1";
import { formulaTerms, formulaTokens, isCells, sheetOf, type Token } from "../document/formulaTokens";

/** A formula that can't be handed to the engine; the message says why, in a few words. */
export class NotTranslatable extends Error {
  override readonly name = "NotTranslatable";
}

export interface Translation {
  readonly formula: string;
  /** Upper case. */
  readonly functions: readonly string[];
  readonly texts: readonly string[];
  /** Whether it refers to a name that isn't there, which is an error as in Excel. */
  readonly lacksName: boolean;
}

export interface Surroundings {
  readonly document: WorkbookDocument;
  knows(functionName: string): boolean;
  /** The number of rows that A:A, or A2:A1048576, has to reach to on a sheet in a formula with these functions. */
  rowsOf(sheet: SheetDocument, functions: readonly string[]): number;
}

const deepestName = 16;
const bracket = /^\[(?<column>[^[\]#@]+)\]$/;

/** The name under which the engine knows a sheet: one that needs no quotes, whatever the sheet is called. */
export function engineSheetId(document: WorkbookDocument, sheet: SheetDocument): string {
  return `Sheet_${document.sheets.indexOf(sheet)}_`;
}

/**
 * A formula in the engine's terms: sheets under their engine names, defined names and columns of tables replaced by
 * what they stand for, whole columns and rows by rectangles. Throws NotTranslatable where something is unknown.
 */
export function translate(formula: string, sheet: SheetDocument, surroundings: Surroundings): Translation {
  // How far a whole column has to reach depends on all functions of the formula: the first pass finds them.
  const { functions } = pass(formula, sheet, surroundings, []);
  return pass(formula, sheet, surroundings, functions);
}

function pass(
  formula: string,
  sheet: SheetDocument,
  { document, knows, rowsOf }: Surroundings,
  allFunctions: readonly string[],
): Translation {
  const functions: string[] = [];
  const texts: string[] = [];
  let lacksName = false;

  function translated(text: string, home: SheetDocument, depth: number): string {
    if (depth > deepestName) throw new NotTranslatable("names refer to each other in a circle");
    const tokens = formulaTokens(text);
    let written = "";
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index] as Token;
      const { type, value } = token;
      const next = tokens[index + 1];
      const named = sheetOf(token);
      if (type === "string") texts.push(value.slice(1, -1));
      if (named !== undefined) {
        written += engineSheetId(document, sheetNamed(named));
      } else if (type === "func") {
        const name = value.toUpperCase();
        if (!knows(name)) throw new NotTranslatable(`the function ${name} isn't supported`);
        functions.push(name);
        written += name;
      } else if (type === "range_named" && next?.type === "structured") {
        written += tableColumn(value, next.value);
        index += 1;
      } else if (isCells(token)) {
        const first = tokens[index - 1]?.value === ":" ? tokens[index - 2] : undefined;
        const owner = sheetOf(tokens[index - (first ? 4 : 2)]);
        const rows = rowsOf(owner === undefined ? home : sheetNamed(owner), allFunctions);
        written += first ? lastCell(first.value, value, rows) : rectangle(value, rows);
      } else if (type === "range_named" || type === "unknown") {
        written += wordOf(value, home, depth);
      } else if (type === "structured" || value === "@") {
        throw new NotTranslatable("it refers to the row of a table");
      } else {
        written += type === "bool" ? value.toUpperCase() : value;
      }
    }
    return written;
  }

  function sheetNamed(wanted: string): SheetDocument {
    if (wanted.includes("[")) throw new NotTranslatable("it refers to another workbook");
    const found = document.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (!found) throw new NotTranslatable(`there is no sheet "${wanted}"`);
    return found;
  }

  function tableColumn(tableName: string, brackets: string): string {
    const wanted = tableName.toLowerCase();
    for (const home of document.sheets) {
      const table = home.tables.find(({ name }) => name.toLowerCase() === wanted);
      if (!table) continue;
      const columnName = bracket.exec(brackets)?.groups?.["column"]?.trim().toLowerCase();
      const offset = table.columns.findIndex(({ name }) => name.toLowerCase() === columnName);
      if (offset < 0) break;
      const body = tableBody(table);
      return translated(a1Range(home.name, body.row, body.column + offset, body.rows, 1), home, 0);
    }
    throw new NotTranslatable(`${tableName}${brackets} isn't known`);
  }

  function wordOf(word: string, home: SheetDocument, depth: number): string {
    const wanted = word.toLowerCase();
    const same = ({ name }: { name: string }) => name.toLowerCase() === wanted;
    const defined = home.names.find(same) ?? document.names.find(same);
    if (!defined) {
      lacksName = true;
      return "#NAME?";
    }
    const body = defined.formula.replace(/^=/, "");
    const terms = formulaTerms(body);
    const isFixed = (end: string) => /^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end);
    const relative = terms.some((term) => isCells(term) && !splitSheet(term.value).local.split(":").every(isFixed));
    if (relative) throw new NotTranslatable(`the name ${word} moves with the cell that uses it`);
    const inside = translated(body, home, depth + 1);
    return terms.length > 1 && /[-+*/^&=<>,]/.test(body) ? `(${inside})` : inside;
  }

  const whole = translated(formula, sheet, 0);
  const hasOwnText = texts.some((one) => one.toUpperCase().includes("INDEX("));
  return { formula: hasOwnText ? whole : whole.replace(picked, pickedColumn), functions, texts, lacksName };
}

const picked = /\bINDEX\(((?:\w+!)?)\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+),([\w$!]+),(\d+)\)/g;

/** The engine hands over every cell of a range from which INDEX picks: of a table with many columns the one that is asked for is enough. */
function pickedColumn(
  whole: string,
  sheet: string,
  left: string,
  top: string,
  right: string,
  bottom: string,
  row: string,
  wanted: string,
): string {
  const column = columnNumber(left) + Number(wanted) - 1;
  if (Number(wanted) === 0 || column > columnNumber(right)) return whole;
  const letters = columnLetters(column);
  return `INDEX(${sheet}$${letters}$${top}:$${letters}$${bottom},${row},1)`;
}

const lastRow = new RegExp(`(?<=^\\$?[A-Za-z]+\\$?)${maxRows}$`);

/** The end of a range, which need not reach to the end of the sheet: of A2:A1048576, A20. */
function lastCell(first: string, last: string, rows: number): string {
  const top = Number(/(?<!\d)\d+$/.exec(first)?.[0]);
  return top < maxRows ? last.replace(lastRow, String(Math.max(top, rows))) : last;
}

/** A:B and 1:3 as the rectangles they stand for; other references as they are. */
function rectangle(reference: string, rows: number): string {
  const [first = "", last = first] = reference.split(":");
  if (/^\$?[A-Za-z]+$/.test(first)) return `${first}1:${last}${rows}`;
  return /^\$?\d+$/.test(first) ? `A${first}:${columnLetters(maxColumns - 1)}${last}` : reference;
}
