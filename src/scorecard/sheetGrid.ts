import type { Span } from "./sheetRows";
import type { PlanCell } from "./plan";
import { baseSize, styles, type Style } from "./styles";
import { heightOf, linesOf } from "./textMetrics";

const lowestRow = 18;

/** The columns of a sheet, left to right. */
export interface GridColumns {
  readonly widths: readonly number[]; // points
  /** How many of them are printed, from the left. */
  readonly printed: number;
  /** Zero-based numbers of those that nobody sees. */
  readonly hidden: readonly number[];
}

/** A sheet's columns as they are seen: how wide some are together, and how high a row has to be for its texts. */
export class SheetGrid implements GridColumns {
  readonly widths: readonly number[];
  readonly printed: number;
  readonly hidden: readonly number[];

  constructor({ widths, printed, hidden }: GridColumns) {
    this.widths = widths;
    this.printed = printed;
    this.hidden = hidden;
  }

  /** Points, from a zero-based column on. */
  width(column: number, count: number): number {
    return this.widths
      .slice(column, column + count)
      .reduce((sum, width, offset) => (this.hidden.includes(column + offset) ? sum : sum + width), 0);
  }

  /** Points that the wrapped texts of a row take; merged cells do not grow by themselves. */
  heightFor(spans: readonly Span[]): number {
    return Math.max(lowestRow, ...spans.map(({ at, width = 1, cell }) => this.cellHeight(cell, this.width(at, width))));
  }

  private cellHeight({ content, style: name }: PlanCell, width: number): number {
    const style: Style = styles[name];
    const size = style.size ?? baseSize;
    if (width === 0) return 0;
    const words = typeof content === "string" && content.startsWith("'") ? content.slice(1) : "";
    return heightOf(style.wrap ? linesOf(words, width, size, style.bold) : 1, size);
  }
}
