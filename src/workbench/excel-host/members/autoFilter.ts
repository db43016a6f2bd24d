import type { AutoFilterDocument, ColumnFilter } from "../../document/autoFilter";
import { contains, sameRect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import type { TableDocument } from "../../document/table";
import { asInteger, asOneOf, asRecord, asText } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { applyFilters } from "./filterRows";
import { otherRange } from "./rangeNavigate";
import { isUnbounded, rangeObject, type RangeTarget } from "./rangeTarget";

/** The filter of a sheet, or that of one of its tables. */
interface FilterTarget {
  readonly sheet: SheetDocument;
  readonly table?: TableDocument;
}

function filterOf({ sheet, table }: FilterTarget): AutoFilterDocument | undefined {
  if (!table) return sheet.autoFilter;
  if (!table.showHeaders || !table.showFilterButton) return undefined;
  const rect = table.showTotals ? { ...table.rect, rows: table.rect.rows - 1 } : table.rect;
  return { rect, columns: (table.filters ??= new Map()) };
}

const kinds = ["Values", "Custom", "BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "TopItems"];

function criteriaOf(given: unknown): ColumnFilter {
  const { filterOn, values, criterion1, criterion2, operator } = asRecord(given);
  const kind = asOneOf([...kinds, "TopPercent", "Icon"], filterOn);
  if (kind === "Values") {
    if (!Array.isArray(values)) throw excelError("InvalidArgument");
    return { values: values.map((one) => (typeof one === "string" ? one : refuseDates())) };
  }
  if (kind !== "Custom") throw notImplemented(`A filter on ${kind}`);
  const and = operator !== undefined && operator !== null && asOneOf(["And", "Or"] as const, operator) === "And";
  const second = criterion2 === undefined || criterion2 === null ? undefined : asText(criterion2);
  return { custom: { first: asText(criterion1), second, and } };
}

function refuseDates(): never {
  throw notImplemented("A filter on dates");
}

/** As the library gives a column's criteria back. */
function wireCriteria({ values, custom }: ColumnFilter): object {
  if (values) return { filterOn: "Values", values };
  if (!custom) throw notImplemented("The criteria of a filter of a kind that came with the file");
  return {
    filterOn: "Custom",
    criterion1: custom.first,
    ...(custom.second === undefined ? {} : { criterion2: custom.second }),
    operator: custom.and ? "And" : "Or",
  };
}

function started({ sheet, table }: FilterTarget, range: RangeTarget): AutoFilterDocument {
  const filter = filterOf({ sheet, table });
  if (range.sheet !== sheet || isUnbounded(range.rect)) throw excelError("InvalidArgument");
  if (table) {
    if (!filter) throw excelError("InvalidOperation");
    if (!contains(table.rect, range.rect)) throw excelError("InvalidArgument");
    return filter;
  }
  if (filter && sameRect(filter.rect, range.rect)) return filter;
  if (filter) show(sheet, filter);
  return (sheet.autoFilter = { rect: range.rect, columns: new Map() });
}

function show(sheet: SheetDocument, { rect }: AutoFilterDocument): void {
  for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) sheet.hiddenRows.delete(row);
}

function refilter(excel: SimulatedExcel, sheet: SheetDocument, filter: AutoFilterDocument): void {
  if (filter.columns.size === 0) show(sheet, filter);
  else applyFilters(excel, sheet, filter);
}

function existing(target: FilterTarget): AutoFilterDocument {
  const filter = filterOf(target);
  if (!filter) throw excelError("InvalidOperation");
  return filter;
}

export const autoFilterType = objectType<FilterTarget>({
  name: "AutoFilter",
  get: {
    enabled: (target) => filterOf(target) !== undefined,
    isDataFiltered: (target) => (filterOf(target)?.columns.size ?? 0) > 0,
    criteria: (target) => {
      const filter = filterOf(target);
      return Array.from({ length: filter?.rect.columns ?? 0 }, (_column, index) => {
        const column = filter?.columns.get(index);
        return column ? wireCriteria(column) : null;
      });
    },
  },
  onlyByName: ["criteria"],
  call: {
    apply: (target, [range, columnIndex, criteria], excel) => {
      const { sheet } = target;
      excel.assertUnprotected(sheet, "allowAutoFilter");
      const home = { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
      const filter = started(target, otherRange(excel, home, range));
      if (columnIndex === undefined || columnIndex === null) return;
      const column = asInteger(columnIndex, 0);
      if (column >= filter.rect.columns) throw excelError("InvalidArgument");
      filter.columns.set(column, criteriaOf(criteria));
      refilter(excel, sheet, filter);
    },
    clearCriteria: (target, _args, excel) => {
      excel.assertUnprotected(target.sheet, "allowAutoFilter");
      const filter = existing(target);
      filter.columns.clear();
      show(target.sheet, filter);
    },
    clearColumnCriteria: (target, [columnIndex], excel) => {
      excel.assertUnprotected(target.sheet, "allowAutoFilter");
      const filter = existing(target);
      filter.columns.delete(asInteger(columnIndex, 0));
      refilter(excel, target.sheet, filter);
    },
    reapply: (target, _args, excel) => refilter(excel, target.sheet, existing(target)),
    remove: (target, _args, excel) => {
      const { sheet, table } = target;
      excel.assertUnprotected(sheet, "allowAutoFilter");
      const filter = filterOf(target);
      if (!filter) return;
      show(sheet, filter);
      if (table) Object.assign(table, { filters: new Map(), showFilterButton: false });
      else sheet.autoFilter = undefined;
    },
    getRange: (target) => rangeObject(target.sheet, existing(target).rect),
    getRangeOrNullObject: (target) => {
      const filter = filterOf(target);
      return filter ? rangeObject(target.sheet, filter.rect) : null;
    },
  },
});
