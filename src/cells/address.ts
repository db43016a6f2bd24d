/** Rows and columns are zero-based everywhere in the code; only addresses count from one. */

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeReference = /^(?:true|false|[A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*)$/i;

/** Column letters: 0 = A, 25 = Z, 26 = AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of its letters, without case: A = 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet's name as formulas need it: in quotes unless it is a plain word that can't be taken for a reference. */
export function quoteSheet(name: string): string {
  return plainSheetName.test(name) && !looksLikeReference.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The absolute address of a rectangle, as formulas use it: Tickets!$J$2:$J$20770; one cell: Tickets!$J$2. */
export function a1Range(sheet: string, row: number, column: number, rows = 1, columns = 1): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The address of a rectangle without sheet and dollar signs: J2:J20770. */
export function localAddress(row: number, column: number, rows = 1, columns = 1): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** Sheet, row and column of the first cell of an address such as `a1Range` writes it; undefined for other text. */
export function firstCellOf(
  address: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const [, quoted, plain = "", letters = "", digits = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::|$)/.exec(address) ?? [];
  if (letters === "") return undefined;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, row: Number(digits) - 1, column: columnNumber(letters) };
}
