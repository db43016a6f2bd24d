import { tableBody, type TableColumn } from "../../document/table";
import type { Rect } from "../../document/rect";
import { asInteger, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, type Method, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { writeCells } from "../input/writeCells";
import { cellReaders } from "./rangeRead";
import { rangeObject } from "./rangeTarget";
import { checkHeading } from "./tableNames";
import type { TableTarget } from "./tableTarget";

interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw excelError("ItemNotFound");
  return index;
}

function strip(target: ColumnTarget, of: Rect): Rect {
  return { ...of, column: target.table.rect.column + indexOf(target), columns: 1 };
}

function part(rectOf: (target: ColumnTarget) => Rect): Method<ColumnTarget> {
  return (target) => rangeObject(target.sheet, strip(target, rectOf(target)));
}

function rename(target: ColumnTarget, value: unknown, excel: SimulatedExcel): void {
  const name = checkHeading(asText(value));
  const taken = target.table.columns.some(
    (other) => other !== target.column && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (name === "" || taken) throw excelError("InvalidArgument");
  const header = strip(target, { ...target.table.rect, rows: 1 });
  excel.assertWritable(target.sheet, header);
  target.sheet.cells.set(header.row, header.column, name);
  target.column.name = name;
  excel.recalculation.touchName(target.table.name);
}

const tableColumnType = objectType<ColumnTarget>({
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  get: {
    id: ({ column }) => column.id,
    index: indexOf,
    name: ({ column }) => column.name,
    values: (target, excel) =>
      cellReaders.values({ sheet: target.sheet, rect: strip(target, target.table.rect) }, excel),
  },
  set: {
    name: rename,
    values: (target, value, excel) => writeCells(excel, target.sheet, strip(target, target.table.rect), value),
  },
  call: {
    getRange: part(({ table }) => table.rect),
    getDataBodyRange: part(({ table }) => tableBody(table)),
    getHeaderRowRange: part(({ table }) => ({ ...table.rect, rows: 1 })),
  },
});

const columnObject = (target: TableTarget, column: TableColumn): HostObject =>
  bind(tableColumnType, { ...target, column });

/** A column by its name or its id. */
function find({ table }: TableTarget, key: unknown): TableColumn | undefined {
  if (typeof key === "number") return table.columns.find((column) => column.id === key);
  const wanted = asText(key).toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === wanted);
}

export const tableColumnsType = objectType<TableTarget>({
  name: "TableColumnCollection",
  get: { count: ({ table }) => table.columns.length },
  items: (target) => target.table.columns.map((column) => columnObject(target, column)),
  item: (target, key) => {
    const column = find(target, key);
    if (!column) throw excelError("ItemNotFound");
    return columnObject(target, column);
  },
  call: {
    getCount: ({ table }) => table.columns.length,
    getItemOrNullObject: (target, [key]) => {
      const column = find(target, key);
      return column ? columnObject(target, column) : null;
    },
    getItemAt: (target, [index]) => {
      const column = target.table.columns[asInteger(index, 0)];
      if (!column) throw excelError("InvalidArgument");
      return columnObject(target, column);
    },
  },
});
