import { columns } from "./layout";
import type { PlanCell, Rect } from "./plan";
import type { StyleName } from "./styles";

const blank: PlanCell = { content: "", style: "plain" };

/** Text as a cell's content: behind an apostrophe, so that Excel keeps it as text whatever it begins with or looks like. */
export function text(content: string, style: StyleName = "text"): PlanCell {
  return { content: content === "" ? "" : `'${content.slice(0, 32_000)}`, style };
}

export function cell(content: string | number | boolean, style: StyleName, numberFormat?: string): PlanCell {
  return { content, style, numberFormat };
}

/** Collects the rows of the sheet from top to bottom; every row is as wide as the layout. */
export class SheetBuilder {
  readonly rows: PlanCell[][] = [];
  readonly heights: { row: number; height: number }[] = [];
  readonly merges: Rect[] = [];

  /** The zero-based row that the next call of `add` fills. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row of cells given from the left and returns its zero-based number; the rest takes the filler. */
  add(cells: readonly PlanCell[], options: { height?: number; filler?: StyleName } = {}): number {
    const filler: PlanCell = options.filler ? { content: "", style: options.filler } : blank;
    const row = this.next;
    this.rows.push(columns.map((_, column) => cells[column] ?? filler));
    if (options.height) this.heights.push({ row, height: options.height });
    return row;
  }

  blankRow(): void {
    this.add([]);
  }

  merge(row: number, column: number, width: number): void {
    this.merges.push({ row, column, rows: 1, columns: width });
  }
}
