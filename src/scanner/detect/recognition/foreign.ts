import type { Cell } from "../../../cells/cell";
import { headingKey } from "../../vocabulary/headingKey";
import { codeAddress, codeAuthor, codeHeadings, codeLabels, foreignWords } from "../../vocabulary/otherTrades";
import type { Region } from "../regions/regions";

/** Rows above a table that may say what it lists. */
const titleRows = 4;
const sampledRows = 60;
/** Records that speak of loans or rents in a larger share than this make the list one of them. */
const foreignShare = 0.3;

/**
 * True for a list that only looks like clients' subscriptions: a heading, the sheet's name, a title above or the records
 * themselves name loans, wages, rents or the like.
 */
export function isForeignToSubscriptions(region: Region): boolean {
  const { grid, block, headings = [] } = region;
  const titles: Cell[] = [];
  for (let row = Math.max(0, block.top - titleRows); row < (region.headingRow ?? block.top); row++)
    titles.push(...(grid.cells[row] ?? []).filter((cell) => typeof cell === "string"));
  const names = [grid.sheet, ...headings.map(({ text }) => text), ...titles.map(String)];
  return names.some(isForeign) || recordsAreForeign(region);
}

/** True for issues of source code: by columns that only its hosts have, an author beside labels, or links to them. */
export function isSoftwareProject({ grid, headings = [], firstRow }: Region): boolean {
  const keys = new Set(headings.map(({ text }) => headingKey(text).bare));
  if ([...keys].some((key) => codeHeadings.has(key))) return true;
  if (keys.has(codeAuthor) && [...keys].some((key) => codeLabels.has(key))) return true;
  const lines = grid.cells.slice(firstRow, firstRow + sampledRows);
  return lines.some((line) => line.some((cell) => typeof cell === "string" && codeAddress.test(cell)));
}

function recordsAreForeign({ grid, block, firstRow }: Region): boolean {
  let [rows, foreign] = [0, 0];
  for (const line of grid.cells.slice(firstRow, firstRow + sampledRows)) {
    const texts = line
      .slice(block.left, block.right + 1)
      .filter((cell) => typeof cell === "string" && cell.length <= 80);
    if (texts.length === 0) continue;
    rows += 1;
    if (texts.some((text) => isForeign(String(text)))) foreign += 1;
  }
  return rows > 0 && foreign > foreignShare * rows;
}

function isForeign(text: string): boolean {
  return headingKey(text).words.some((word) => foreignWords.has(word));
}
