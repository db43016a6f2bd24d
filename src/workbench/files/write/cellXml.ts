import { columnLetters, localAddress } from "../../../cells/address";
import { isCellError, type CellValue } from "../../document/cellValue";
import type { Rect } from "../../document/rect";
import { needsArray } from "../formula/arrayFormula";
import { withFunctionPrefixes } from "../formula/functionPrefix";
import { cellTextXml, escapeXml } from "../xml/xmlText";

/**
 * A cell with its value and, for a formula, the value it has come to. A formula whose values fill further cells is
 * stored with all of them, or Excel would take the others for values that stand in its way.
 */
export function cellXml(
  row: number,
  column: number,
  value: CellValue,
  formula: string | undefined,
  format: number,
  spill?: Rect,
) {
  const address = `${columnLetters(column)}${row + 1}`;
  const start = `<c r="${address}"${format ? ` s="${format}"` : ""}`;
  if (formula !== undefined)
    return formulaXml(start, spill ? rangeOf(spill) : address, value, formula, spill !== undefined);
  if (value === null) return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  return `${start}${typeOf(value)}><v>${plain(value)}</v></c>`;
}

function rangeOf({ row, column, rows, columns }: Rect): string {
  return localAddress(row, column, rows, columns);
}

function formulaXml(start: string, range: string, value: CellValue, formula: string, spills: boolean): string {
  const body = cellTextXml(withFunctionPrefixes(formula.replace(/^=/, "")));
  const element = spills || needsArray(formula) ? `<f t="array" ref="${range}">${body}</f>` : `<f>${body}</f>`;
  const cached = value === null ? "" : `<v>${valueXml(value)}</v>`;
  return `${start}${typeOf(value)}>${element}${cached}</c>`;
}

const formulaCell = /^<([\w.-]+:)?c(\s[^>]*?)?>[^]*?(<(?:\1)?f(?:\s[^>]*)?(?:\/>|>[^]*?<\/(?:\1)?f\s*>))/;

/**
 * A formula's cell as a file has it, with another value and format: the formula, and what else is said of it, stays as it
 * was written. Undefined where the cell has no formula.
 */
export function withValue(cell: string, value: CellValue, format: number): string | undefined {
  const [, prefix = "", attributes = "", formula] = formulaCell.exec(cell) ?? [];
  if (formula === undefined) return undefined;
  const kept = attributes.replace(/\s(?:s|t)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const cached = value === null ? "" : `<${prefix}v>${valueXml(value)}</${prefix}v>`;
  return `<${prefix}c${kept}${format ? ` s="${format}"` : ""}${typeOf(value)}>${formula}${cached}</${prefix}c>`;
}

function valueXml(value: Exclude<CellValue, null>): string {
  return typeof value === "string" ? cellTextXml(value) : plain(value);
}

function typeOf(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return value !== null && isCellError(value) ? ' t="e"' : "";
}

function plain(value: Exclude<CellValue, string | null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return isCellError(value) ? escapeXml(value.error) : String(value);
}

function textXml(text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${cellTextXml(text)}</t>`;
}
