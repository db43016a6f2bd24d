import type { CellErrorValue } from "../../document/cellValue";
import type { Rect } from "../../document/rect";
import { fitted } from "../input/writeCells";
import { excelError } from "../excelError";
import { formattedText } from "../numberFormat";
import type { Getter } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { cellCount, isUnbounded, type RangeTarget } from "./rangeTarget";
import { restyle } from "./restyle";

/** More cells than this, and Excel answers null in place of values. */
const mostCellsRead = 5_000_000;

const errorText = (error: CellErrorValue) => error.error;

/** Copies of one blank row: made one by one, short rows take several times as long. */
function matrix(rect: Rect): unknown[][] {
  const blank = new Array<unknown>(rect.columns).fill("");
  const rows = new Array<unknown[]>(rect.rows);
  for (let row = 0; row < rect.rows; row += 1) rows[row] = blank.slice();
  return rows;
}

function put(into: unknown[][], row: number, column: number, value: unknown): void {
  const cells = into[row];
  if (cells) cells[column] = value;
}

/** Cell by cell what `read` gives; null for a range that is too large, as Excel answers. */
function cellwise(read: (target: RangeTarget, excel: SimulatedExcel) => unknown[][]): Getter<RangeTarget> {
  return (target, excel) => {
    excel.assertAlive(target.sheet);
    if (isUnbounded(target.rect) || cellCount(target.rect) > mostCellsRead) return null;
    return read(target, excel);
  };
}

function values({ sheet, rect }: RangeTarget, excel: SimulatedExcel): unknown[][] {
  excel.recalculation.refresh({ sheet, rect });
  const answer = matrix(rect);
  sheet.cells.forEachValue(rect, "", errorText, (row, column, value) => put(answer, row, column, value));
  return answer;
}

function formulas(target: RangeTarget, excel: SimulatedExcel): unknown[][] {
  const answer = values(target, excel);
  const { row, column } = target.rect;
  for (const cell of target.sheet.cells.formulas(target.rect)) {
    put(answer, cell.row - row, cell.column - column, cell.formula);
  }
  return answer;
}

function valueTypes({ sheet, rect }: RangeTarget, excel: SimulatedExcel): unknown[][] {
  excel.recalculation.refresh({ sheet, rect });
  const answer = matrix(rect);
  const kinds = { string: "String", number: "Double", boolean: "Boolean", object: "Error" } as const;
  sheet.cells.forEachValue<CellErrorValue | null>(
    rect,
    null,
    (error) => error,
    (row, column, value) => put(answer, row, column, value === null ? "Empty" : kinds[typeof value as "string"]),
  );
  return answer;
}

function formats({ sheet, rect }: RangeTarget, excel: SimulatedExcel): string[][] {
  const { styles } = excel.document;
  return Array.from({ length: rect.rows }, (_row, row) =>
    Array.from({ length: rect.columns }, (_column, column) => {
      return styles.get(sheet.cells.style(rect.row + row, rect.column + column)).numberFormat ?? "General";
    }),
  );
}

function text(target: RangeTarget, excel: SimulatedExcel): unknown[][] {
  const { sheet, rect } = target;
  excel.recalculation.refresh(target);
  const answer = matrix(rect);
  const { styles, date1904 } = excel.document;
  sheet.cells.forEachValue<CellErrorValue | null>(
    rect,
    null,
    (error) => error,
    (row, column, value) => {
      if (value === null) return put(answer, row, column, "");
      if (typeof value === "object") return put(answer, row, column, value.error);
      const style = styles.get(sheet.cells.style(rect.row + row, rect.column + column));
      put(answer, row, column, formattedText(value, style.numberFormat ?? "General", date1904));
    },
  );
  return answer;
}

export const cellReaders = {
  values: cellwise(values),
  formulas: cellwise(formulas),
  valueTypes: cellwise(valueTypes),
  text: cellwise(text),
  numberFormat: cellwise(formats),
};

/** Sets number formats: one for all cells, or one per cell; null leaves a cell's format. */
export function setNumberFormat({ sheet, rect }: RangeTarget, given: unknown, excel: SimulatedExcel): void {
  excel.assertWritable(sheet, rect, "allowFormatCells");
  const [only, another] = Array.isArray(given) && given.length === 1 ? (given as unknown[][]).flat() : [given];
  if (typeof only === "string" && another === undefined) {
    restyle(excel, { sheet, rect }, { numberFormat: plainFormat(only) });
    return;
  }
  if (!Array.isArray(given)) throw excelError("InvalidArgument");
  if (isUnbounded(rect)) throw excelError("InvalidArgument");
  const at = fitted(rect, given);
  const { styles } = excel.document;
  const known = new Map<string, number>();
  const formatted = (style: number, format: string): number => {
    const key = `${style} ${format}`;
    const id = known.get(key) ?? styles.with(style, { numberFormat: plainFormat(format) });
    known.set(key, id);
    return id;
  };
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const format = at(row, column);
      if (format === null) continue;
      if (typeof format !== "string") throw excelError("InvalidArgument");
      const [r, c] = [rect.row + row, rect.column + column];
      const style = sheet.cells.style(r, c);
      const changed = formatted(style, format);
      if (changed !== style) sheet.cells.setStyle(r, c, changed);
    }
  }
}

/** General is the absence of a format. An empty format means General, as in Excel. */
function plainFormat(format: string): string | undefined {
  return format === "" || format.toLowerCase() === "general" ? undefined : format;
}
