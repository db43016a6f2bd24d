import { firstUnits } from "../../../cells/pieces";
import { isBlank } from "../../../cells/cell";
import { cellState, type Column, type CategoryColumn } from "../columns/column";
import { averageWord, footer } from "../../vocabulary/rowWords";
import type { Region } from "../../detect/regions/regions";
import { rowReasons } from "../../notices/rowReasons";
import { dropCode, leftOut, type RowFilter } from "./rowFilter";

/** Fewer columns than this can't show that a row holds nothing but one text. */
const fewestColumns = 3;
/** Footers stand below the records: this many rows, at most. */
const footerRows = 5;
const longestExample = 60;
/** A ticket's number, such as "T-11": it may stand alone in its row. */
const idLike = /^[^\s\d]*\d\S*$/;

/**
 * Drops rows that are no records: headings printed once more, rows of a single text (the client's name above its
 * tickets, a page number), and footers. Says how many held a text.
 */
export const dropNotes: RowFilter = ({ columns, recognition: { region, byRole } }, { used, drop }) => {
  const all = [...columns.values()];
  const keys = all.filter((column) => column.type === "category");
  const ids = columns.get("ticketId");
  const end = used.lastIndexOf(1) - footerRows;
  const texts: string[] = [];
  // Labels are looked at only where nothing was measured: hardly any of a million rows.
  for (const row of withoutMeasures(all, used)) {
    const named = namesIn(keys, row);
    // A row of units is printed again with the headings.
    const isUnits = named.length === 0 && areHeadings(namesIn(keys, row - 1)) && isUnusable(all, row);
    if (areHeadings(named) || isUnits) {
      drop(row, dropCode.blank);
      continue;
    }
    const isOnly =
      named.length === 1 && filledIn(all, row) === 1 && filledOnSheet(region, byRole.size > all.length, row) === 1;
    const [first] = named;
    const isId = first?.column === ids && idLike.test(first?.label ?? "");
    const alone = isOnly && !isId && all.length >= fewestColumns;
    const isFooter = named.some(
      ({ column, label }) => footer.test(label) || (column === ids && averageWord.test(label)),
    );
    if (!alone && !(row > end && isFooter)) continue;
    drop(row, dropCode.notes);
    texts.push(firstUnits(named[0]?.label ?? "", longestExample));
  }
  const [example] = texts;
  if (example === undefined) return {};
  return { excluded: [leftOut(rowReasons.notes({ example }), texts.length, dropCode.notes)] };
};

interface Name {
  readonly column: CategoryColumn;
  readonly label: string;
}

function namesIn(keys: readonly CategoryColumn[], row: number): Name[] {
  return keys.flatMap((column) => {
    const label = column.state[row] === cellState.ok ? column.labels[column.values[row] ?? -1] : undefined;
    return label === undefined ? [] : [{ column, label: label.trim() }];
  });
}

function areHeadings(names: readonly Name[]): boolean {
  return names.length >= 2 && names.every(({ column, label }) => isHeading(column, label));
}

/** The rows without a date or number that can be used. */
function withoutMeasures(columns: readonly Column[], used: Uint8Array): number[] {
  const measured = columns.filter((column) => column.type !== "category" && column.type !== "flag");
  const rows: number[] = [];
  if (measured.length === 0) return rows;
  for (let row = 0; row < used.length; row++) {
    let found = used[row] === 0;
    for (let index = 0; !found && index < measured.length; index++)
      found = measured[index]?.state[row] === cellState.ok;
    if (!found) rows.push(row);
  }
  return rows;
}

/** True for a row of texts where dates and numbers belong, and nothing else. */
function isUnusable(columns: readonly Column[], row: number): boolean {
  return columns.every(({ state }) => state[row] === cellState.missing || state[row] === cellState.unusable);
}

/** The filled cells of a row among all columns of the table; where those were not all read, more than one has to be assumed. */
function filledOnSheet({ grid, block, firstRow, complete }: Region, isPart: boolean, row: number): number {
  if (!complete) return isPart ? Infinity : 1;
  const cells = grid.cells[firstRow + row]?.slice(block.left, block.right + 1) ?? [];
  return cells.reduce<number>((filled, cell) => filled + (isBlank(cell) ? 0 : 1), 0);
}

function filledIn(columns: readonly Column[], row: number): number {
  let filled = 0;
  for (const { state } of columns) if (state[row] !== cellState.missing) filled += 1;
  return filled;
}

/** A column's own heading, which may carry the group of columns above it as well. */
function isHeading({ heading }: Column, label: string): boolean {
  const [words, name] = [heading.trim().toLowerCase(), label.toLowerCase()];
  return words === name || (name !== "" && words.endsWith(` ${name}`));
}
