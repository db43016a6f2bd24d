import { failure, isFailure, type Failure } from "../cells/failure";
import type { Column } from "./inputs/range";

/**
 * The rows that two ranges have in common, in order. A pair with a missing half is left out.
 * Ranges of different size fail with both sizes; no complete pair is #N/A.
 */
export function pairs<A, B>(first: Column<A>, second: Column<B>): readonly (readonly [A, B])[] | Failure {
  const unequal = differentSize(first, second);
  if (unequal) return unequal;
  const found: (readonly [A, B])[] = [];
  for (const [index, a] of first.values.entries()) {
    const b = second.values[index];
    if (a !== undefined && b !== undefined) found.push([a, b]);
  }
  return found.length > 0 ? found : failure("#N/A", `a row with both ${first.name} and ${second.name}`);
}

/** The failure of two ranges that don't pair; undefined where they do. */
export function differentSize(first: Column<unknown>, second: Column<unknown>): Failure | undefined {
  if (first.rows === second.rows && first.columns === second.columns) return undefined;
  const wide = first.columns !== second.columns;
  const sizes = `${extent(first, wide)}, ${extent(second, wide)}`;
  return failure("#VALUE!", `${first.name} and ${second.name} of the same size: ${sizes}`);
}

function extent({ name, rows, columns }: Column<unknown>, wide: boolean): string {
  return `${name} has ${rows}${wide ? ` x ${columns} cells` : rows === 1 ? " row" : " rows"}`;
}

/** Days from the first date to the second, row by row; rows in which the second lies before the first are left out. */
export function elapsedDays(opened: Column<number>, resolved: Column<number>): readonly number[] | Failure {
  const rows = pairs(opened, resolved);
  if (isFailure(rows)) return rows;
  const days = rows.filter(([from, to]) => to >= from).map(([from, to]) => to - from);
  if (days.length > 0) return days;
  return failure("#N/A", `a row in which ${resolved.name} is not before ${opened.name}`);
}
