import { CellValueType, type ICellData } from "@univerjs/core";
import { cellError, isCellError, type CellValue } from "../../../document/cellValue";
import type { SheetDocument } from "../../../document/sheetDocument";

/** The id under which the grid keeps a style of the document. */
export function gridStyleId(style: number): string {
  return `document-${style}`;
}

/** A value in the grid's terms: nothing for a blank cell, the text of an error. */
export function toGridValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  // A text that would be read as a number stays text only when the grid is told so.
  const looksLikeNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What Excel shows for a formula that it can't make sense of: here, one that the calculator refuses. */
const refusedValue = cellError("#NAME?");

/** A cell as the grid shows it, with a value only where it is known; undefined where there is nothing to show. */
export function toGridCell(
  { cells }: SheetDocument,
  row: number,
  column: number,
  refused = false,
): ICellData | undefined {
  const cell: ICellData = toGridValue(refused ? refusedValue : cells.value(row, column));
  const formula = cells.formula(row, column);
  if (formula !== undefined) cell.f = formula;
  const style = cells.ownStyle(row, column);
  if (style !== undefined) cell.s = gridStyleId(style);
  return cell.v === undefined && cell.f === undefined && cell.s === undefined ? undefined : cell;
}
