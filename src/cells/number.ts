import { isMissing, type Cell } from "./cell";
import { shortText } from "./text";

export type DecimalSeparator = "." | ",";

const currency = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|BRL|SEK|NOK|DKK|INR|ZAR)\b|R\$|kr\.?|\bS?Fr\./gi;
const spaces = /[\s\u00a0\u202f'\u2019]/g;
const plain = { ".": /^(?:\d+(?:\.\d*)?|\.\d+)$/, ",": /^(?:\d+(?:,\d*)?|,\d+)$/ };
const grouped = { ".": /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ",": /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ };
const spaced = {
  ".": /^\d{1,3}(?:[\s\u00a0\u202f'\u2019]\d{3})+(?:\.\d+)?$/,
  ",": /^\d{1,3}(?:[\s\u00a0\u202f'\u2019]\d{3})+(?:,\d+)?$/,
};
/** Whole amounts with dashes for the decimals, as the Swiss, Germans and Dutch write them: "95.-", "1'200.--", "95,–". */
const dashed = /^(\d+|\d{1,3}(?:[\s\u00a0\u202f'\u2019.,]\d{3})+)([.,])[-\u2013\u2014]{1,2}$/;

/**
 * The number a cell stands for: a number as it is, or text that a person would read as one: "74%", "1,234.50", "$15",
 * "(120)", "1’500.00", "CHF 95.-", "1 234,50" where the decimal separator is a comma. Booleans, errors and all other text give undefined.
 *
 * @param decimal the separator before the decimals; text with both separators settles it itself
 * @example toNumber("74%") // 0.74
 * @example toNumber("1.234,50") // 1234.5, but toNumber("1,5") is undefined: the column has to say what its comma means
 */
export function toNumber(cell: Cell, decimal: DecimalSeparator = "."): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const text = typeof cell === "string" ? shortText(cell) : undefined;
  return text ? textToNumber(text, decimal) : undefined;
}

function textToNumber(text: string, decimal: DecimalSeparator): number | undefined {
  let rest = text;
  let sign = 1;
  if (rest.startsWith("(") && rest.endsWith(")")) {
    sign = -1;
    rest = rest.slice(1, -1).trim();
  }
  rest = rest.replace(currency, "").trim();
  const marked = /^[-+\u2212]/.exec(rest);
  if (marked) {
    if (marked[0] !== "+") sign = -sign;
    rest = rest.slice(1).trim().replace(currency, "").trim();
  } else if (/^[\d.,\s'\u2019]+-$/.test(rest) && !dashed.test(rest)) {
    // Accounting systems write the minus behind the number.
    sign = -sign;
    rest = rest.slice(0, -1).trim();
  }
  let scale = 1;
  if (rest.endsWith("%")) {
    scale = 100;
    rest = rest.slice(0, -1).trim();
  }
  const magnitude = digitsToNumber(rest, decimal);
  return magnitude === undefined ? undefined : (sign * magnitude) / scale;
}

function digitsToNumber(digits: string, decimal: DecimalSeparator): number | undefined {
  const whole = dashed.exec(digits)?.[1];
  if (whole !== undefined) return Number(whole.replace(/\D/g, ""));
  const other: DecimalSeparator = decimal === "." ? "," : ".";
  for (const separator of [decimal, other]) {
    // Read with the other separator only where both are there, so that nothing is guessed.
    if (separator === other && !(digits.includes(".") && digits.includes(","))) break;
    if (plain[separator].test(digits) || grouped[separator].test(digits) || spaced[separator].test(digits)) {
      const group = separator === "." ? /,/g : /\./g;
      const value = Number(digits.replace(spaces, "").replace(group, "").replace(",", "."));
      return Number.isFinite(value) ? value : undefined;
    }
  }
  if (/^\d+(?:\.\d+)?e[-+]?\d+$/i.test(digits)) {
    const value = Number(digits);
    return Number.isFinite(value) ? value : undefined;
  }
  return undefined;
}

/**
 * Which decimal separator the text numbers of a column use. A comma is decided by one cell that can only be read that way
 * ("0,45", "12,5", "1.234,50"); a column without such a cell, or with both kinds, uses the dot.
 */
export function decideDecimalSeparator(cells: readonly Cell[]): DecimalSeparator {
  let comma = false;
  for (const cell of cells) {
    if (typeof cell !== "string" || isMissing(cell)) continue;
    const text = shortText(cell);
    if (text === undefined) continue;
    const commaOnly = toNumber(text, ".") === undefined && toNumber(text, ",") !== undefined;
    if (commaOnly || /\d\.\d{3},\d|\d,[-\u2013\u2014]/.test(text)) comma = true;
    else if (/^\D*\d+\.\d{1,2}\D*$/.test(text) || /\d,\d{3}\.\d/.test(text)) return ".";
  }
  return comma ? "," : ".";
}
