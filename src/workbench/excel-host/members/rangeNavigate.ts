import { intersect, maxColumns, maxRows, union, type Rect } from "../../document/rect";
import { asInteger, asObject } from "../arguments";
import { excelError } from "../excelError";
import type { HostObject, Method } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { rangeObject, type RangeTarget, rangeType, resolveRange } from "./rangeTarget";

type Step = (rect: Rect, args: readonly unknown[]) => Rect;

/** A method that gives another rectangle of the same sheet. */
function moved(step: Step): Method<RangeTarget> {
  return ({ sheet, rect }, args, excel) => {
    excel.assertAlive(sheet);
    return rangeObject(sheet, step(rect, args));
  };
}

/** The range that was handed over as an object, an address or a name. */
export function otherRange(excel: SimulatedExcel, home: RangeTarget, given: unknown): RangeTarget {
  if (typeof given === "string") return resolveRange(excel, home.sheet, given);
  return asObject(rangeType, given);
}

function withOther(combine: (a: Rect, b: Rect) => Rect | undefined, orNull: boolean): Method<RangeTarget> {
  return (target, args, excel): HostObject | null => {
    const other = otherRange(excel, target, args[0]);
    if (other.sheet !== target.sheet) throw excelError("InvalidArgument");
    const rect = combine(target.rect, other.rect);
    if (rect) return rangeObject(target.sheet, rect);
    if (orNull) return null;
    throw excelError("ItemNotFound");
  };
}

/** The part of a range that holds something; an empty range's used part is its first cell. */
function used(orNull: boolean): Method<RangeTarget> {
  return ({ sheet, rect }, [valuesOnly], excel) => {
    excel.assertAlive(sheet);
    const found = sheet.cells.usedRange(valuesOnly === true, rect);
    if (found) return rangeObject(sheet, found);
    return orNull ? null : rangeObject(sheet, { ...rect, rows: 1, columns: 1 });
  };
}

const count = (given: unknown) => (given === undefined || given === null ? 1 : asInteger(given));

/** `n` rows or columns beside a range; a negative number counts those nearest the edge inwards, as Excel does. */
function beside(start: number, size: number, n: number, after: boolean): [first: number, length: number] {
  if (n === 0) throw excelError("InvalidArgument");
  if (after) return n > 0 ? [start + size, n] : [start + size + n, -n];
  return n > 0 ? [start - n, n] : [start, -n];
}

/** The last row or column goes so far on, or back: before the first one the range reaches from there to the first. */
function stretched(start: number, size: number, by: number): [first: number, length: number] {
  const end = start + size - 1 + by;
  return end >= start ? [start, end - start + 1] : [end, start - end + 1];
}

export const navigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: moved((rect, [row, column]) => ({
    row: rect.row + asInteger(row),
    column: rect.column + asInteger(column),
    rows: 1,
    columns: 1,
  })),
  getRow: moved((rect, [row]) => ({ ...rect, row: rect.row + asInteger(row), rows: 1 })),
  getColumn: moved((rect, [column]) => ({ ...rect, column: rect.column + asInteger(column), columns: 1 })),
  getOffsetRange: moved((rect, [rows, columns]) => ({
    ...rect,
    row: rect.row + asInteger(rows),
    column: rect.column + asInteger(columns),
  })),
  getResizedRange: moved((rect, [rows, columns]) => {
    const [row, high] = stretched(rect.row, rect.rows, asInteger(rows));
    const [column, wide] = stretched(rect.column, rect.columns, asInteger(columns));
    return { row, column, rows: high, columns: wide };
  }),
  getAbsoluteResizedRange: moved((rect, [rows, columns]) => ({
    ...rect,
    rows: asInteger(rows, 1),
    columns: asInteger(columns, 1),
  })),
  getEntireColumn: moved((rect) => ({ ...rect, row: 0, rows: maxRows })),
  getEntireRow: moved((rect) => ({ ...rect, column: 0, columns: maxColumns })),
  getLastCell: moved((rect) => ({
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastRow: moved((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  getLastColumn: moved((rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
  getRowsAbove: moved((rect, [n]) => {
    const [row, rows] = beside(rect.row, rect.rows, count(n), false);
    return { ...rect, row, rows };
  }),
  getRowsBelow: moved((rect, [n]) => {
    const [row, rows] = beside(rect.row, rect.rows, count(n), true);
    return { ...rect, row, rows };
  }),
  getColumnsBefore: moved((rect, [n]) => {
    const [column, columns] = beside(rect.column, rect.columns, count(n), false);
    return { ...rect, column, columns };
  }),
  getColumnsAfter: moved((rect, [n]) => {
    const [column, columns] = beside(rect.column, rect.columns, count(n), true);
    return { ...rect, column, columns };
  }),
  getBoundingRect: withOther(union, false),
  getIntersection: withOther(intersect, false),
  getIntersectionOrNullObject: withOther(intersect, true),
  getUsedRange: used(false),
  getUsedRangeOrNullObject: used(true),
};
