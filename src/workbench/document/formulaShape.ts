const quotedOrCell = /"[^"]*"|'[^']*'|(?<![\p{L}\d_.$\\])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\d_.(!])/gu;

/**
 * A formula with its rows told from the cell's own, so that formulas that were filled down a column are the same text.
 * Rows count from zero.
 *
 * @example formulaShape("=A2*$B$1", 1) // "=A[1]*$B$1"
 */
export function formulaShape(formula: string, row: number): string {
  return formula.replace(quotedOrCell, (found: string, column?: string, digits?: string) =>
    column === undefined ? found : `${column}[${Number(digits) - row}]`,
  );
}
