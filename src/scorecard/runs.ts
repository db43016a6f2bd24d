import type { CellPlace, PlanCell, Rect } from "./plan";
import { styles, type Style } from "./styles";

export interface Run<T> {
  readonly value: T;
  readonly rect: Rect;
}

/**
 * Rectangles of equal value: one call each instead of one per cell. Every cell with a value lies in exactly one; values are
 * compared as they are.
 */
export function runsOf<T extends string | number>(grid: readonly (readonly (T | undefined)[])[]): readonly Run<T>[] {
  const open = new Map<string, { value: T; rect: Rect }>();
  const done: { value: T; rect: Rect }[] = [];
  grid.forEach((line, row) => {
    for (let column = 0; column < line.length;) {
      const value = line[column];
      let end = column + 1;
      while (end < line.length && line[end] === value) end++;
      const key = `${column}:${end}`;
      const above = open.get(key);
      if (value === undefined) {
        open.delete(key);
      } else if (above && above.value === value && above.rect.row + above.rect.rows === row) {
        above.rect = { ...above.rect, rows: above.rect.rows + 1 };
      } else {
        const run = { value, rect: { row, column, rows: 1, columns: end - column } };
        open.set(key, run);
        done.push(run);
      }
      column = end;
    }
  });
  return done;
}

/** The smallest rectangle that holds all of these cells; undefined where there are none. */
export function boundsOf(places: readonly CellPlace[]): Rect | undefined {
  if (places.length === 0) return undefined;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Runs of one property of the cells' styles; what is like the sheet's default is left out. */
export function styleRuns<K extends keyof Style>(
  cells: readonly (readonly PlanCell[])[],
  property: K,
  standard?: Style[K],
): readonly Run<NonNullable<Style[K]> & (string | number)>[] {
  type Value = NonNullable<Style[K]> & (string | number);
  return runsOf(
    cells.map((line) =>
      line.map(({ style }) => {
        const value = (styles[style] as Style)[property];
        if (value === undefined || value === standard) return undefined;
        return (typeof value === "boolean" ? Number(value) : value) as Value;
      }),
    ),
  );
}

/** Merges of the same columns in rows that follow each other, as one rectangle that is merged row by row. */
export function stacked(merges: readonly Rect[]): readonly Rect[] {
  const done: Rect[] = [];
  const open = new Map<string, number>();
  for (const merge of merges) {
    const key = `${merge.column}:${merge.columns}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : done[at];
    if (at !== undefined && above && above.row + above.rows === merge.row) {
      done[at] = { ...above, rows: above.rows + merge.rows };
    } else {
      open.set(key, done.length);
      done.push(merge);
    }
  }
  return done;
}
