import { withoutLinks } from "../../document/hyperlink";
import { tableBody } from "../../document/table";
import { contains, intersect, type Rect } from "../../document/rect";
import { asBoolean, asText } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { bind, type Method, type Setter, objectType } from "../objectType";
import { autoFilterType } from "./autoFilter";
import { dropValidations } from "./dataValidation";
import { otherRange } from "./rangeNavigate";
import { rangeObject } from "./rangeTarget";
import { checkTableName, uniqueHeadings } from "./tableNames";
import { tableColumnsType } from "./tableColumns";
import { tableRowsType } from "./tableRows";
import type { TableTarget } from "./tableTarget";
import { worksheetObject } from "./worksheetObject";

type Flag =
  "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn";
const flags: readonly Flag[] = [
  "showBandedRows",
  "showBandedColumns",
  "showFilterButton",
  "highlightFirstColumn",
  "highlightLastColumn",
];

function alive(target: TableTarget): TableTarget {
  if (!target.sheet.tables.includes(target.table)) throw excelError("ItemNotFound");
  return target;
}

function part(rectOf: (target: TableTarget) => Rect): Method<TableTarget> {
  return (target) => rangeObject(alive(target).sheet, rectOf(target));
}

/** Adds or takes away the totals row; it may not run over cells that hold something. */
const setShowTotals: Setter<TableTarget> = (target, value, excel) => {
  const { sheet, table } = alive(target);
  excel.assertUnprotected(sheet);
  const wanted = asBoolean(value);
  if (wanted === table.showTotals) return;
  const last = { ...table.rect, row: table.rect.row + table.rect.rows - (wanted ? 0 : 1), rows: 1 };
  if (wanted && sheet.cells.usedRange(true, last)) {
    throw notImplemented("Table.showTotals over filled cells", "Excel moves them down");
  }
  table.rect = { ...table.rect, rows: table.rect.rows + (wanted ? 1 : -1) };
  table.showTotals = wanted;
  if (wanted) sheet.cells.set(last.row, last.column, "Total");
  else sheet.cells.clear(last, "contents");
  excel.recalculation.touch({ sheet, rect: last });
  excel.recalculation.touchName(table.name);
};

const resize: Method<TableTarget> = (target, [range], excel) => {
  const { sheet, table } = alive(target);
  excel.assertUnprotected(sheet);
  const { sheet: where, rect } = otherRange(excel, { sheet, rect: table.rect }, range);
  if (where !== sheet || table.showTotals || rect.row !== table.rect.row || !intersect(rect, table.rect)) {
    throw excelError("InvalidArgument");
  }
  if (rect.rows < 2) throw excelError("InvalidArgument");
  if (sheet.tables.some((other) => other !== table && intersect(other.rect, rect))) {
    throw excelError("InvalidArgument", "A table can't overlap another table.");
  }
  const names = uniqueHeadings(excel, sheet, { ...rect, rows: 1 });
  table.rect = rect;
  table.columns = names.map((name, index) => ({ id: index + 1, name }));
  excel.recalculation.touchName(table.name);
};

export const tableType = objectType<TableTarget>({
  name: "Table",
  identity: ({ table }) => ({ Id: `{${table.id}}` }),
  get: {
    id: ({ table }) => `{${table.id}}`,
    name: ({ table }) => table.name,
    style: ({ table }) => table.style,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
    ...Object.fromEntries(flags.map((flag) => [flag, ({ table }: TableTarget) => table[flag]])),
  },
  set: {
    name: (target, value, excel) => {
      const { table } = alive(target);
      const before = table.name;
      table.name = checkTableName(excel, value, table);
      excel.recalculation.touchName(before);
      excel.recalculation.touchName(table.name);
    },
    style: (target, value) => void (alive(target).table.style = asText(value)),
    showTotals: setShowTotals,
    ...Object.fromEntries(
      flags.map((flag) => [
        flag,
        (target: TableTarget, value: unknown) => void (alive(target).table[flag] = asBoolean(value)),
      ]),
    ),
  },
  open: {
    autoFilter: (target) => bind(autoFilterType, alive(target)),
    worksheet: (target) => worksheetObject(alive(target).sheet),
    columns: (target) => bind(tableColumnsType, alive(target)),
    rows: (target) => bind(tableRowsType, alive(target)),
  },
  call: {
    getRange: part(({ table }) => table.rect),
    getDataBodyRange: part(({ table }) => tableBody(table)),
    getHeaderRowRange: part(({ table }) => {
      if (!table.showHeaders) throw excelError("ItemNotFound");
      return { ...table.rect, rows: 1 };
    }),
    getTotalRowRange: part(({ table }) => {
      if (!table.showTotals) throw excelError("ItemNotFound");
      return { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 };
    }),
    resize,
    // Deletes the table with its cells.
    delete: (target, _args, excel) => {
      const { sheet, table } = alive(target);
      excel.assertUnprotected(sheet);
      const below = {
        ...table.rect,
        row: table.rect.row + table.rect.rows,
        rows: 1_048_576 - table.rect.row - table.rect.rows,
      };
      if (sheet.cells.usedRange(true, below)) {
        throw notImplemented("Table.delete above filled cells", "Excel moves them up");
      }
      sheet.tables = sheet.tables.filter((other) => other !== table);
      sheet.cells.clear(table.rect, "all");
      sheet.hyperlinks = withoutLinks(sheet.hyperlinks, table.rect);
      dropValidations(sheet, table.rect);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (format) => !format.ranges.every((range) => contains(table.rect, range)),
      );
      excel.recalculation.touch({ sheet, rect: table.rect });
      excel.recalculation.touchName(table.name);
    },
    convertToRange: (target) => {
      const { sheet, table } = alive(target);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return rangeObject(sheet, table.rect);
    },
  },
});
