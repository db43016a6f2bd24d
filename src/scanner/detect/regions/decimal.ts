import { decideDecimalSeparator, type DecimalSeparator } from "../../../cells/number";
import type { Region } from "./regions";

/** The separator before the decimals in the texts of a table. */
export function decimalOf({ grid, block }: Region): DecimalSeparator {
  const lines = grid.cells.slice(block.top, block.bottom + 1);
  return decideDecimalSeparator(lines.flatMap((line) => line.slice(block.left, block.right + 1)));
}
