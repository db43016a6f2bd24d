import type { AutoFilterDocument, ColumnFilter, CustomFilter } from "../../document/autoFilter";
import { isCellError } from "../../document/cellValue";
import type { SheetDocument } from "../../document/sheetDocument";
import { excelError, notImplemented } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import { cellReaders } from "./rangeRead";

const comparison = /^(<>|>=|<=|=|>|<)?(.*)$/s;

function numberOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}

/** Whether a cell meets a condition such as ">=5" or "=Open". */
function meets(value: unknown, shown: string, condition: string): boolean {
  const [, operator = "=", operand = ""] = comparison.exec(condition) ?? [];
  if (/[*?~]/.test(operand)) throw notImplemented(`A filter with wildcards (${condition})`);
  const number = numberOf(operand);
  if (number !== undefined && typeof value === "number") return compared(value, number, operator);
  if (operator === "=" || operator === "<>") {
    return (shown.toLowerCase() === operand.toLowerCase()) === (operator === "=");
  }
  if (number !== undefined) return false;
  throw notImplemented(`A filter by the order of texts (${condition})`);
}

function compared(a: number, b: number, operator: string): boolean {
  switch (operator) {
    case "=":
      return a === b;
    case "<>":
      return a !== b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "<":
      return a < b;
    default:
      return a <= b;
  }
}

function passesCustom({ first, second, and }: CustomFilter, value: unknown, shown: string): boolean {
  const one = meets(value, shown, first);
  if (second === undefined) return one;
  return and ? one && meets(value, shown, second) : one || meets(value, shown, second);
}

function passes(filter: ColumnFilter, value: unknown, shown: string): boolean {
  if (filter.values) return filter.values.some((one) => one.toLowerCase() === shown.toLowerCase());
  if (filter.custom) return passesCustom(filter.custom, value, shown);
  throw notImplemented("Applying a filter of a kind that came with the file");
}

/** Hides the data rows that a filter leaves out and shows the others. */
export function applyFilters(excel: SimulatedExcel, sheet: SheetDocument, { rect, columns }: AutoFilterDocument): void {
  const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  if (body.rows < 1) throw excelError("InvalidArgument");
  const left = new Set<number>();
  for (const [column, filter] of columns) {
    const strip = { ...body, column: rect.column + column, columns: 1 };
    const texts = cellReaders.text({ sheet, rect: strip }, excel) as string[][];
    texts.forEach(([shown = ""], index) => {
      const value = sheet.cells.value(strip.row + index, strip.column);
      if (!passes(filter, value !== null && isCellError(value) ? value.error : value, shown)) left.add(index);
    });
  }
  for (let index = 0; index < body.rows; index += 1) {
    if (left.has(index)) sheet.hiddenRows.add(body.row + index);
    else sheet.hiddenRows.delete(body.row + index);
  }
}
