import { isBlank } from "../../cells/cell";
import type { Region } from "../detect/regions/regions";

/** Rows above a table in which its caption can stand. */
const captionRows = 3;

/** The texts that stand alone in the rows above a table's headings, with the name of its sheet. */
export function captionOf({ grid, block, headingRow, firstRow }: Region): string {
  const texts: string[] = [grid.sheet];
  for (let row = Math.max(0, block.top - captionRows); row < (headingRow ?? firstRow); row++) {
    const filled = (grid.cells[row] ?? []).slice(block.left, block.right + 1).filter((cell) => !isBlank(cell));
    if (filled.length === 1 && typeof filled[0] === "string") texts.push(filled[0].trim());
  }
  return texts.join(" ");
}
