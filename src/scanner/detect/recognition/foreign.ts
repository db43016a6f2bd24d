import type { Cell } from "../../../cells/cell";
import { headingKey } from "../../vocabulary/headingKey";
import {
  codeAddress,
  codeAuthor,
  codeHeadings,
  codeLabels,
  foreignWords,
  strictlyForeignWords,
} from "../../vocabulary/otherTrades";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import type { ColumnCandidate } from "./candidates";

/** What clients pay: with their names, what agreements are about. */
const feeRoles: ReadonlySet<Role> = new Set<Role>(["fee", "yearlyFee", "cycleFee", "unitPrice"]);
/** Rows above a table that may say what it lists. */
const titleRows = 4;
const sampledRows = 60;
/** Records that speak of loans or rents in a larger share than this make the list one of them. */
const foreignShare = 0.3;

/** Shared words in so many headings make even a table of clients and fees a list of staff or tenants. */
const foreignHeadings = 2;
/** A client list without plans has most clients once. */
const mostlyDistinct = 0.5;

/**
 * True for a list that only looks like clients' subscriptions: a heading, the sheet's name, a title above or the records
 * themselves name loans, wages, rents or the like. Where clients, plans and fees clearly have their columns, words that
 * agreements use as well say nothing, nor do names of the sheet, its titles and the clients.
 */
export function isForeignToSubscriptions(region: Region, own: readonly ColumnCandidate[]): boolean {
  const { grid, block, headings = [] } = region;
  const client = clientOfAgreements(own);
  if (client) {
    const words = headings.flatMap(({ text }) => foreignWordsOf(text));
    return (
      new Set(words).size >= foreignHeadings ||
      words.some((word) => strictlyForeignWords.has(word)) ||
      recordsAreForeign(region, strictlyForeignWords, client.index)
    );
  }
  const titles: Cell[] = [];
  for (let row = Math.max(0, block.top - titleRows); row < (region.headingRow ?? block.top); row++)
    titles.push(...(grid.cells[row] ?? []).filter((cell) => typeof cell === "string"));
  const names = [grid.sheet, ...headings.map(({ text }) => text), ...titles.map(String)];
  return names.some((name) => foreignWordsOf(name).length > 0) || recordsAreForeign(region, foreignWords);
}

/** The clients' column of a table that has exactly the columns of agreements; undefined where that is not clear. */
function clientOfAgreements(own: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  const exact = own.filter(({ rank, confirmed }) => rank === 1 && confirmed);
  const client = exact.find(({ role }) => role === "client");
  if (!client || !exact.some(({ role }) => feeRoles.has(role))) return undefined;
  const { counts, cells } = client.profile;
  const hasPlan = exact.some(({ role, index }) => role === "plan" && index !== client.index);
  return hasPlan || counts.distinct > mostlyDistinct * cells.length ? client : undefined;
}

/** True for issues of source code: by columns that only its hosts have, an author beside labels, or links to them. */
export function isSoftwareProject({ grid, headings = [], firstRow }: Region): boolean {
  const keys = new Set(headings.map(({ text }) => headingKey(text).bare));
  if ([...keys].some((key) => codeHeadings.has(key))) return true;
  if (keys.has(codeAuthor) && [...keys].some((key) => codeLabels.has(key))) return true;
  const lines = grid.cells.slice(firstRow, firstRow + sampledRows);
  return lines.some((line) => line.some((cell) => typeof cell === "string" && codeAddress.test(cell)));
}

function recordsAreForeign({ grid, block, firstRow }: Region, words: ReadonlySet<string>, except?: number): boolean {
  let [rows, foreign] = [0, 0];
  for (const line of grid.cells.slice(firstRow, firstRow + sampledRows)) {
    const texts = line
      .slice(block.left, block.right + 1)
      .filter((cell, index) => index !== except && typeof cell === "string" && cell.length <= 80);
    if (texts.length === 0) continue;
    rows += 1;
    if (texts.some((text) => foreignWordsOf(String(text)).some((word) => words.has(word)))) foreign += 1;
  }
  return rows > 0 && foreign > foreignShare * rows;
}

function foreignWordsOf(text: string): string[] {
  return headingKey(text).words.filter((word) => foreignWords.has(word));
}
