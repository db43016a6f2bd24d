import type { ColumnFilter } from "./autoFilter";
import type { Rect } from "./rect";

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** A table; `rect` spans header, data and totals row where they are shown. */
export interface TableDocument {
  /** Unique in the workbook. */
  readonly id: number;
  name: string;
  rect: Rect;
  columns: TableColumn[];
  /** "TableStyleMedium2" */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Made with headings only: its one row is there to be filled, until something stands in it or a row is added. */
  insertRow?: boolean;
  /** What its rows are filtered by, per column from its first. */
  filters?: Map<number, ColumnFilter>;
}

/** The data rows of a table, without header and totals. */
export function tableBody(table: TableDocument): Rect {
  const head = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + head, rows: table.rect.rows - head - totals };
}
