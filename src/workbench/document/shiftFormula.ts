import { columnLetters, columnNumber } from "../../cells/address";
import { maxColumns, maxRows } from "./rect";
import { formulaTokens, isCells } from "./formulaTokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)([0-9]{1,7})$/;

/**
 * A formula as it reads when copied so many rows down and columns to the right: references without dollar signs move.
 * Files store a formula that fills a column once, and this is how the other cells get theirs.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => (isCells(token) ? shiftCells(token.value, rows, columns) : token.value))
    .join("");
}

function shiftCells(text: string, rows: number, columns: number): string {
  const ends = text.split(":").map((end) => shiftEnd(end, rows, columns));
  return ends.some((end) => end === undefined) ? "#REF!" : ends.join(":");
}

function shiftEnd(end: string, rows: number, columns: number): string | undefined {
  const whole = cell.exec(end);
  if (whole) {
    const letters = shiftColumn(whole[1] ?? "", whole[2] ?? "", columns);
    const digits = shiftRow(whole[3] ?? "", whole[4] ?? "", rows);
    return letters && digits && letters + digits;
  }
  const letters = column.exec(end);
  if (letters) return shiftColumn(letters[1] ?? "", letters[2] ?? "", columns);
  const digits = row.exec(end);
  return digits ? shiftRow(digits[1] ?? "", digits[2] ?? "", rows) : end;
}

function shiftColumn(dollar: string, letters: string, columns: number): string | undefined {
  if (dollar) return dollar + letters;
  const moved = columnNumber(letters) + columns;
  return moved >= 0 && moved < maxColumns ? columnLetters(moved) : undefined;
}

function shiftRow(dollar: string, digits: string, rows: number): string | undefined {
  if (dollar) return dollar + digits;
  const moved = Number(digits) + rows;
  return moved >= 1 && moved <= maxRows ? String(moved) : undefined;
}
