import { tableBody } from "../../document/table";
import { intersect, maxRows, type Rect } from "../../document/rect";
import { asInteger } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { writeCells } from "../input/writeCells";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { cellReaders } from "./rangeRead";
import { rangeObject } from "./rangeTarget";
import type { TableTarget } from "./tableTarget";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rectOf({ table, index }: RowTarget): Rect {
  const body = tableBody(table);
  if (index >= body.rows) throw excelError("ItemNotFound");
  return { ...body, row: body.row + index, rows: 1 };
}

const tableRowType = objectType<RowTarget>({
  name: "TableRow",
  get: {
    index: ({ index }) => index,
    values: (target, excel) => cellReaders.values({ sheet: target.sheet, rect: rectOf(target) }, excel),
  },
  set: { values: (target, value, excel) => writeCells(excel, target.sheet, rectOf(target), value) },
  call: { getRange: (target) => rangeObject(target.sheet, rectOf(target)), delete: removeLast },
});

/** Deletes the last row of a table, where nothing below it would move up. */
function removeLast(target: RowTarget, _args: readonly unknown[], excel: SimulatedExcel): void {
  const { sheet, table } = target;
  excel.assertUnprotected(sheet);
  const row = rectOf(target);
  const last = tableBody(table).row + tableBody(table).rows - 1;
  const below = { ...row, row: row.row + 1, rows: maxRows - row.row - 1 };
  if (row.row < last || table.showTotals || tableBody(table).rows === 1 || sheet.cells.usedRange(false, below)) {
    throw notImplemented("TableRow.delete", "other cells would move");
  }
  sheet.cells.clear(row, "all");
  table.rect = { ...table.rect, rows: table.rect.rows - 1 };
  excel.recalculation.touch({ sheet, rect: row });
  excel.recalculation.touchName(table.name);
}

const rowObject = (target: TableTarget, index: number): HostObject => bind(tableRowType, { ...target, index });

/** The rows that were handed over: one row or several, values or a single value. */
function rowsOf(given: unknown): readonly unknown[] {
  if (!Array.isArray(given)) return [given];
  return Array.isArray(given[0]) ? (given as readonly unknown[]) : [given];
}

/** Whether a table made with headings only has no row yet. */
function isEmpty({ sheet, table }: TableTarget): boolean {
  return table.insertRow === true && tableBody(table).rows === 1 && !sheet.cells.usedRange(true, tableBody(table));
}

const rowCount = (target: TableTarget): number => (isEmpty(target) ? 0 : tableBody(target.table).rows);

/** The totals row goes down with the end of the table. */
function moveTotals({ sheet: { cells }, table }: TableTarget, by: number): void {
  const last = { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 };
  const columns = Array.from({ length: last.columns }, (_column, index) => last.column + index);
  const before = columns.map((column) => ({
    column,
    value: cells.value(last.row, column),
    formula: cells.formula(last.row, column),
    style: cells.style(last.row, column),
  }));
  cells.clear(last, "all");
  for (const { column, value, formula, style } of before) {
    if (formula === undefined) cells.set(last.row + by, column, value);
    else cells.setFormula(last.row + by, column, formula);
    cells.setStyle(last.row + by, column, style);
  }
}

/** Appends rows. Rows in the middle, or over filled cells, would move cells: that is refused. */
function append(target: TableTarget, index: unknown, given: unknown, excel: SimulatedExcel): HostObject {
  const { sheet, table } = target;
  excel.assertUnprotected(sheet);
  const body = tableBody(table);
  const count = rowCount(target);
  const at = index === undefined || index === null || index === -1 ? count : asInteger(index, 0);
  if (at > count) throw excelError("InvalidArgument");
  if (at < count) throw notImplemented("TableRowCollection.add before other rows");
  const rows = rowsOf(given);
  const added = { ...body, row: body.row + count, rows: rows.length };
  const grown = { ...added, row: table.rect.row + table.rect.rows, rows: added.rows - (body.rows - count) };
  if (grown.rows > 0 && sheet.cells.usedRange(true, grown)) {
    throw notImplemented("TableRowCollection.add over filled cells", "Excel moves them down");
  }
  if (sheet.tables.some((other) => other !== table && intersect(other.rect, added))) {
    throw excelError("InvalidOperation");
  }
  if (table.showTotals) moveTotals(target, grown.rows);
  for (let row = 0; row < added.rows; row += 1) {
    for (let column = 0; column < added.columns; column += 1) {
      const style = sheet.cells.ownStyle(body.row + body.rows - 1, body.column + column);
      if (style !== undefined) sheet.cells.setStyle(added.row + row, added.column + column, style);
    }
  }
  if (given !== undefined && given !== null) writeCells(excel, sheet, added, Array.isArray(given) ? rows : given);
  table.rect = { ...table.rect, rows: table.rect.rows + added.rows - (body.rows - count) };
  table.insertRow = undefined;
  excel.recalculation.touchName(table.name);
  return rowObject(target, at);
}

export const tableRowsType = objectType<TableTarget>({
  name: "TableRowCollection",
  get: { count: rowCount },
  items: (target) => Array.from({ length: rowCount(target) }, (_row, index) => rowObject(target, index)),
  call: {
    add: (target, [index, values], excel) => append(target, index, values, excel),
    getCount: rowCount,
    getItemAt: (target, [index]) => {
      const at = asInteger(index, 0);
      if (at >= rowCount(target)) throw excelError("InvalidArgument");
      return rowObject(target, at);
    },
  },
});
