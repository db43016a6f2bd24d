import type { TableDocument } from "../../document/table";
import { intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { splitSheet } from "../../document/a1";
import { asBoolean, asInteger, asObject, asText } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { type RangeTarget, rangeType, resolveRange } from "./rangeTarget";
import { tableType } from "./table";
import { freeTableName, uniqueHeadings } from "./tableNames";
import type { TableTarget } from "./tableTarget";

/** The tables of one sheet, or of the whole workbook. */
interface TableScope {
  readonly sheet?: SheetDocument;
}

const tableObject = (target: TableTarget): HostObject => bind(tableType, target);

function listOf({ sheet }: TableScope, excel: SimulatedExcel): TableTarget[] {
  if (sheet) excel.assertAlive(sheet);
  const sheets = sheet ? [sheet] : excel.document.sheets;
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function find(scope: TableScope, key: unknown, excel: SimulatedExcel): TableTarget | undefined {
  const wanted = typeof key === "number" ? String(key) : asText(key).toLowerCase();
  const list = listOf(scope, excel);
  return (
    list.find(({ table }) => table.name.toLowerCase() === wanted) ??
    list.find(({ table }) => String(table.id) === wanted || `{${table.id}}` === wanted)
  );
}

function source(scope: TableScope, given: unknown, excel: SimulatedExcel): RangeTarget {
  if (typeof given !== "string") return asObject(rangeType, given);
  const { sheet: name } = splitSheet(given);
  const named = name === undefined ? undefined : excel.document.sheet(name);
  const home = named ?? scope.sheet ?? excel.document.activeSheet;
  if (scope.sheet && home !== scope.sheet) throw excelError("InvalidArgument");
  return resolveRange(excel, home, given);
}

function assertFree(sheet: SheetDocument, rect: Rect): void {
  if (sheet.tables.some((table) => intersect(table.rect, rect))) {
    throw excelError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, rect))) throw excelError("MergedRangeConflict");
}

function add(scope: TableScope, given: unknown, hasHeaders: boolean, excel: SimulatedExcel): TableTarget {
  const { sheet, rect } = source(scope, given, excel);
  excel.assertUnprotected(sheet);
  if (!hasHeaders) throw notImplemented("TableCollection.add without headers", "it moves the cells below down");
  assertFree(sheet, rect);
  // A table has at least one row of data below its header.
  const whole = rect.rows === 1 ? { ...rect, rows: 2 } : rect;
  if (whole !== rect) assertFree(sheet, whole);
  const names = uniqueHeadings(excel, sheet, { ...rect, rows: 1 });
  const tables = excel.document.sheets.flatMap((one) => one.tables);
  const table: TableDocument = {
    id: Math.max(0, ...tables.map((one) => one.id)) + 1,
    name: freeTableName(excel),
    rect: whole,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...(whole === rect ? {} : { insertRow: true }),
  };
  sheet.tables.push(table);
  excel.recalculation.touchName(table.name);
  return { sheet, table };
}

export const tablesType = objectType<TableScope>({
  name: "TableCollection",
  get: { count: (scope, excel) => listOf(scope, excel).length },
  items: (scope, excel) => listOf(scope, excel).map(tableObject),
  item: (scope, key, excel) => {
    const found = find(scope, key, excel);
    if (!found) throw excelError("ItemNotFound");
    return tableObject(found);
  },
  call: {
    add: (scope, [given, hasHeaders], excel) => tableObject(add(scope, given, asBoolean(hasHeaders), excel)),
    getCount: (scope, _args, excel) => listOf(scope, excel).length,
    getItemOrNullObject: (scope, [key], excel) => {
      const found = find(scope, key, excel);
      return found ? tableObject(found) : null;
    },
    getItemAt: (scope, [index], excel) => {
      const found = listOf(scope, excel)[asInteger(index, 0)];
      if (!found) throw excelError("InvalidArgument");
      return tableObject(found);
    },
  },
});
