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
 * themselves name loans, wages, rents or the like. Where clients and fees clearly have their columns, words that agreements
 * use as well say nothing in the records, and where plans have one or most clients stand once, in one heading neither; nor
 * do names of the sheet, its titles and the clients.
 */
export function isForeignToSubscriptions(region: Region, own: readonly ColumnCandidate[]): boolean {
  const { grid, block, headings = [] } = region;
  const words = headings.flatMap(({ text }) => foreignWordsOf(text));
  const client = payingClient(own);
  if (client) {
    const most = isListOfClients(own, client) ? foreignHeadings : 1;
    return (
      new Set(words).size >= most ||
      words.some((word) => strictlyForeignWords.has(word)) ||
      recordsAreForeign(region, strictlyForeignWords, client.index)
    );
  }
  const titles: Cell[] = [];
  for (let row = Math.max(0, block.top - titleRows); row < (region.headingRow ?? block.top); row++)
    titles.push(...(grid.cells[row] ?? []).filter((cell) => typeof cell === "string"));
  const names = [grid.sheet, ...titles.map(String)];
  return (
    words.length > 0 || names.some((name) => foreignWordsOf(name).length > 0) || recordsAreForeign(region, foreignWords)
  );
}

/** The clients' column of a table that has exactly the columns of clients and fees; undefined where that is not clear. */
function payingClient(own: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  const exact = own.filter(isExact);
  return exact.some(({ role }) => feeRoles.has(role)) ? exact.find(({ role }) => role === "client") : undefined;
}

/** Agreements have plans, or most clients once. */
function isListOfClients(own: readonly ColumnCandidate[], { index: clients, profile }: ColumnCandidate): boolean {
  const hasPlan = own.some((one) => isExact(one) && one.role === "plan" && one.index !== clients);
  return hasPlan || profile.counts.distinct > mostlyDistinct * profile.cells.length;
}

function isExact({ rank, confirmed }: ColumnCandidate): boolean {
  return rank === 1 && confirmed;
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
