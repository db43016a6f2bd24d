import { tableBody } from "../../document/table";
import { intersect, maxRows, type Rect } from "../../document/rect";
import { asInteger } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { writeCells } from "../input/writeCells";
import { bind, type HostObject, type ObjectType } from "../objectType";
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

const tableRowType: ObjectType<RowTarget> = {
  name: "TableRow",
  get: {
    index: ({ index }) => index,
    values: (target, excel) => cellReaders.values({ sheet: target.sheet, rect: rectOf(target) }, excel),
  },
  set: { values: (target, value, excel) => writeCells(excel, target.sheet, rectOf(target), value) },
  call: { getRange: (target) => rangeObject(target.sheet, rectOf(target)), delete: removeLast },
};

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

/** Appends rows. Rows in the middle, or over filled cells, would move cells: that is refused. */
function append(target: TableTarget, index: unknown, given: unknown, excel: SimulatedExcel): HostObject {
  const { sheet, table } = target;
  excel.assertUnprotected(sheet);
  const body = tableBody(table);
  const at = index === undefined || index === null || index === -1 ? body.rows : asInteger(index, 0);
  if (at > body.rows) throw excelError("InvalidArgument");
  if (at < body.rows) throw notImplemented("TableRowCollection.add before other rows");
  if (table.showTotals) throw notImplemented("TableRowCollection.add above a totals row");
  const rows = rowsOf(given);
  const added = { ...body, row: body.row + body.rows, rows: rows.length };
  if (sheet.cells.usedRange(true, added)) {
    throw notImplemented("TableRowCollection.add over filled cells", "Excel moves them down");
  }
  if (sheet.tables.some((other) => other !== table && intersect(other.rect, added))) {
    throw excelError("InvalidOperation");
  }
  for (let row = 0; row < added.rows; row += 1) {
    for (let column = 0; column < added.columns; column += 1) {
      const style = sheet.cells.ownStyle(body.row + body.rows - 1, body.column + column);
      if (style !== undefined) sheet.cells.setStyle(added.row + row, added.column + column, style);
    }
  }
  if (given !== undefined && given !== null) writeCells(excel, sheet, added, Array.isArray(given) ? rows : given);
  table.rect = { ...table.rect, rows: table.rect.rows + added.rows };
  excel.recalculation.touchName(table.name);
  return rowObject(target, at);
}

export const tableRowsType: ObjectType<TableTarget> = {
  name: "TableRowCollection",
  get: { count: ({ table }) => tableBody(table).rows },
  items: (target) => Array.from({ length: tableBody(target.table).rows }, (_row, index) => rowObject(target, index)),
  call: {
    add: (target, [index, values], excel) => append(target, index, values, excel),
    getCount: ({ table }) => tableBody(table).rows,
    getItemAt: (target, [index]) => {
      const at = asInteger(index, 0);
      if (at >= tableBody(target.table).rows) throw excelError("InvalidArgument");
      return rowObject(target, at);
    },
  },
};
