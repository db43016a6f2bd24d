import type { PlanCell, Rect } from "./plan";
import type { StyleName } from "./styles";

/** Rectangles of equal style: one format call each instead of one per cell. Every styled cell lies in exactly one. */
export function styleRuns(
  cells: readonly (readonly PlanCell[])[],
): readonly { readonly style: StyleName; readonly rect: Rect }[] {
  const open = new Map<string, { style: StyleName; rect: Rect }>();
  const done: { style: StyleName; rect: Rect }[] = [];
  cells.forEach((line, row) => {
    for (let column = 0; column < line.length;) {
      const style = line[column]?.style ?? "plain";
      let end = column + 1;
      while (end < line.length && line[end]?.style === style) end++;
      const key = `${column}:${end}`;
      const above = open.get(key);
      if (above && above.style === style && above.rect.row + above.rect.rows === row) {
        above.rect = { ...above.rect, rows: above.rect.rows + 1 };
      } else {
        const run = { style, rect: { row, column, rows: 1, columns: end - column } };
        open.set(key, run);
        done.push(run);
      }
      column = end;
    }
  });
  return done;
}
