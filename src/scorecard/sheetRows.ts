import { columns, hiddenColumns, visibleColumns } from "./layout";
import { heightOf, linesOf } from "./textMetrics";
import { Pages } from "./pages";
import type { ChartPlan, Check, DataBarPlan, PlanCell, Rect, WordRule } from "./plan";
import { baseSize, styles, type Style, type StyleName } from "./styles";

const blank: PlanCell = { content: "", style: "plain" };
const plainHeight = 15;

/** Text as a cell's content: behind an apostrophe, so that Excel keeps it as text whatever it begins with or looks like. */
export function text(content: string, style: StyleName = "text"): PlanCell {
  return { content: content === "" ? "" : `'${content.slice(0, 32_000)}`, style };
}

export function cell(content: string | number | boolean, style: StyleName, numberFormat?: string): PlanCell {
  return { content, style, numberFormat };
}

/** Cells of one row by zero-based column, with how many columns each one spans. */
export interface Span {
  readonly at: number;
  readonly width?: number; // columns; left out = 1
  readonly cell: PlanCell;
}

/** Collects the sheet from top to bottom; every row is as wide as the layout and as high as its fullest cell. */
export class SheetBuilder {
  readonly rows: PlanCell[][] = [];
  readonly heights: { row: number; height: number }[] = [];
  readonly merges: Rect[] = [];
  readonly rules: WordRule[] = [];
  readonly dataBars: DataBarPlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly checks: Check[] = [];
  readonly hidden: readonly number[];
  private readonly pages: Pages;
  private y = 0;

  constructor(withPeriods: boolean) {
    this.hidden = hiddenColumns(withPeriods);
    this.pages = new Pages(this.width(0, visibleColumns));
  }

  /** The zero-based row that the next call of `add` fills. */
  get next(): number {
    return this.rows.length;
  }

  get pageBreaks(): readonly number[] {
    return this.pages.breaks;
  }

  /** How wide some columns are together, without the hidden ones. */
  width(column: number, count: number): number {
    return columns
      .slice(column, column + count)
      .reduce((sum, { width }, offset) => (this.hidden.includes(column + offset) ? sum : sum + width), 0);
  }

  /** Adds a row of spans and returns its zero-based number; the rest of the visible columns takes the filler. */
  add(spans: readonly Span[], options: { readonly height?: number; readonly filler?: StyleName } = {}): number {
    const row = this.next;
    const height = options.height ?? this.heightFor(spans);
    const filler: PlanCell = options.filler ? { content: "", style: options.filler } : blank;
    const cells = columns.map((_, column) => (column < visibleColumns ? filler : blank));
    this.rows.push(cells);
    for (const { at, width = 1, cell: content } of spans) {
      cells[at] = content;
      for (let column = at + 1; column < at + width; column++) cells[column] = { content: "", style: content.style };
      if (width > 1) this.merges.push({ row, column: at, rows: 1, columns: width });
    }
    this.heights.push({ row, height });
    this.y += height;
    return row;
  }

  /** Fills cells of a row that was added before what they refer to was known. */
  fill(row: number, spans: readonly Span[]): void {
    for (const { at, cell: content } of spans) {
      const line = this.rows[row];
      if (line) line[at] = content;
    }
  }

  /** How high a row must be for its wrapped texts; merged cells do not grow by themselves. */
  heightFor(spans: readonly Span[]): number {
    return Math.max(18, ...spans.map(({ at, width = 1, cell: one }) => this.cellHeight(one, at, width)));
  }

  private cellHeight({ content, style: name }: PlanCell, at: number, width: number): number {
    const style: Style = styles[name];
    const size = style.size ?? baseSize;
    if (this.width(at, width) === 0) return 0;
    const words = typeof content === "string" && content.startsWith("'") ? content.slice(1) : "";
    return heightOf(style.wrap ? linesOf(words, this.width(at, width), size, style.bold) : 1, size);
  }

  blankRow(height = plainHeight): void {
    this.add([], { height });
  }

  /** A new page where the coming rows would not fit this one. */
  keepTogether(height: number): boolean {
    return this.pages.keepTogether(this.next, this.y, height);
  }
}
