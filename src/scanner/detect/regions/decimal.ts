import { decideDecimalSign, type DecimalSign } from "../../../cells/number";
import type { Region } from "./regions";

/** The sign before the decimals in the texts of a table. */
export function decimalOf({ grid, block }: Region): DecimalSign {
  const lines = grid.cells.slice(block.top, block.bottom + 1);
  return decideDecimalSign(lines.flatMap((line) => line.slice(block.left, block.right + 1)));
}
