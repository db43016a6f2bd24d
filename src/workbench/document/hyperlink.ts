import { contains, intersect, type Rect } from "./rect";

/** A link of the cells of a rectangle: to an address outside, or to a place in the workbook ("'Tickets'!A5", a name). */
export interface Hyperlink {
  readonly rect: Rect;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The links without those of a rectangle; a link that covers more than the rectangle keeps its other cells. */
export function withoutLinks(links: readonly Hyperlink[], rect: Rect): Hyperlink[] {
  return links.flatMap((link) => {
    if (!intersect(link.rect, rect)) return [link];
    return contains(rect, link.rect) ? [] : around(link.rect, rect).map((rest) => ({ ...link, rect: rest }));
  });
}

/** What is left of a rectangle around a part of it that is taken out: above, below, left and right. */
export function around(whole: Rect, taken: Rect): Rect[] {
  const hole = intersect(whole, taken);
  if (!hole) return [whole];
  const { row, column, rows, columns } = whole;
  const [bottom, right] = [hole.row + hole.rows, hole.column + hole.columns];
  return [
    { row, column, rows: hole.row - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: hole.row, column, rows: hole.rows, columns: hole.column - column },
    { row: hole.row, column: right, rows: hole.rows, columns: column + columns - right },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
