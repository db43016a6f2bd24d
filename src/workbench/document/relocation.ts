import { contains, intersect, maxColumns, maxRows, type Rect } from "./rect";
import type { SheetDocument } from "./sheetDocument";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: SheetDocument;
  readonly rect: Rect;
}

/** Where cells come to by a change; undefined where all of them go. Throws NotFollowed where that isn't known. */
export type Relocate = (place: Place) => Place | undefined;

/** What Excel makes of a change in this place isn't known here: it is refused rather than guessed. */
export class NotFollowed extends Error {
  override readonly name = "NotFollowed";
}

/** Rows or columns that come or go: of the whole sheet, or of some columns or rows of it. */
export interface LineShift {
  readonly sheet: SheetDocument;
  readonly axis: "row" | "column";
  /** The first line that is new or goes. */
  readonly at: number;
  /** So many lines come; below zero, so many go. */
  readonly count: number;
  /** The columns whose rows, or the rows whose columns they are. */
  readonly first: number;
  readonly size: number;
}

interface Span {
  readonly start: number;
  readonly size: number;
}

export const linesOn = (axis: LineShift["axis"]) => (axis === "row" ? maxRows : maxColumns);

function spanOf({ row, column, rows, columns }: Rect, axis: LineShift["axis"]): Span {
  return axis === "row" ? { start: row, size: rows } : { start: column, size: columns };
}

function acrossOf(rect: Rect, axis: LineShift["axis"]): Span {
  return spanOf(rect, axis === "row" ? "column" : "row");
}

export function rectOf(axis: LineShift["axis"], { start, size }: Span, across: Span): Rect {
  return axis === "row"
    ? { row: start, column: across.start, rows: size, columns: across.size }
    : { row: across.start, column: start, rows: across.size, columns: size };
}

/** Whether lines go from one edge of the sheet to the other. */
export function isWhole({ axis, first, size }: LineShift): boolean {
  return first === 0 && size === linesOn(axis === "row" ? "column" : "row");
}

/** The cells of a shift from its first line to the end of the sheet. */
export function beyond({ axis, at, first, size }: LineShift): Rect {
  return rectOf(axis, { start: at, size: linesOn(axis) - at }, { start: first, size });
}

/** Lines after a shift: those that reach over it grow or shrink; undefined where all of them go. */
export function shiftedSpan({ start, size }: Span, { axis, at, count }: LineShift): Span | undefined {
  const lines = linesOn(axis);
  if (size === lines) return { start, size };
  const moved = (edge: number) => (edge <= at ? edge : Math.max(at, edge + count));
  const first = start === at && count > 0 ? start + count : moved(start);
  const end = Math.min(lines, moved(start + size));
  return end > first ? { start: first, size: end - first } : undefined;
}

/** What a shift makes of places. */
export function byShift(shift: LineShift): Relocate {
  const { sheet, axis, at, first, size } = shift;
  return (place) => {
    if (place.sheet !== sheet) return place;
    const [along, across] = [spanOf(place.rect, axis), acrossOf(place.rect, axis)];
    if (along.start + along.size <= at) return place;
    if (across.start + across.size <= first || across.start >= first + size) return place;
    if (across.start < first || across.start + across.size > first + size) {
      throw new NotFollowed("cells move beside others of the same reference");
    }
    const span = shiftedSpan(along, shift);
    return span && { sheet, rect: rectOf(axis, span, across) };
  };
}

/** What it makes of places that cells are cut and put down elsewhere; `to` is as large as `from`. */
export function byMove(from: Place, to: Place): Relocate {
  return (place) => {
    const { sheet, rect } = place;
    if (sheet === from.sheet && contains(from.rect, rect)) {
      const [down, right] = [to.rect.row - from.rect.row, to.rect.column - from.rect.column];
      return { sheet: to.sheet, rect: { ...rect, row: rect.row + down, column: rect.column + right } };
    }
    if (sheet === from.sheet && sheet === to.sheet && takesEdge(rect, from.rect)) {
      throw new NotFollowed("an edge of a reference moves");
    }
    if (sheet !== to.sheet) return place;
    if (contains(to.rect, rect)) return undefined;
    if (takesEdge(rect, to.rect)) throw new NotFollowed("an edge of a reference is overwritten");
    return place;
  };
}

/** Whether a part of a rectangle is all of its first or last rows or columns. */
function takesEdge(rect: Rect, taken: Rect): boolean {
  const part = intersect(rect, taken);
  if (!part) return false;
  const touches = (axis: LineShift["axis"]) => {
    const [inner, outer] = [spanOf(part, axis), spanOf(rect, axis)];
    const ends = inner.start === outer.start || inner.start + inner.size === outer.start + outer.size;
    return ends && acrossOf(part, axis).size === acrossOf(rect, axis).size;
  };
  return touches("row") || touches("column");
}
