import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { cellErrorOf, type CellValue } from "../../../document/cellValue";

/** What a cell of the grid holds, in the document's terms. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** A number typed with a leading apostrophe is text and stays it. */
  readonly quotePrefix: boolean;
}

/** Reads a cell of the grid; `formula` is the one that it stands for where it shares another cell's. */
export function contentOf(cell: Nullable<ICellData>, formula?: string): CellContent {
  const typed = formula ?? cell?.f ?? undefined;
  if (typed?.startsWith("=") && typed.length > 1) return { value: null, formula: typed, quotePrefix: false };
  const quotePrefix = cell?.t === CellValueType.FORCE_STRING;
  return { value: valueOf(cell, quotePrefix), quotePrefix };
}

function valueOf(cell: Nullable<ICellData>, quotePrefix: boolean): CellValue {
  const rich = cell?.p?.body?.dataStream;
  const value = rich === undefined ? cell?.v : rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || /^true$/i.test(String(value));
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  if (typeof value !== "string") return value;
  return (quotePrefix ? undefined : cellErrorOf(value.toUpperCase())) ?? value;
}
