import { parseLocalAddress, splitSheet } from "../../document/a1";
import { tableBody } from "../../document/table";
import { maxColumns, maxRows, onSheet, wholeSheet, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { excelError, notImplemented } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";

export interface RangeTarget {
  readonly sheet: SheetDocument;
  readonly rect: Rect;
}

/** Declared here, below all that leads to a range; its members stand in `range.ts`. */
export const rangeType = objectType<RangeTarget>({ name: "Range" });

export function rangeObject(sheet: SheetDocument, rect: Rect): HostObject {
  if (!onSheet(rect)) throw excelError("InvalidArgument");
  return bind(rangeType, { sheet, rect });
}

export const isEntireColumn = (rect: Rect) => rect.row === 0 && rect.rows === maxRows;
export const isEntireRow = (rect: Rect) => rect.column === 0 && rect.columns === maxColumns;
export const isUnbounded = (rect: Rect) => isEntireColumn(rect) || isEntireRow(rect);
export const cellCount = (rect: Rect) => rect.rows * rect.columns;

/** The range that a defined name stands for; undefined where it stands for none. */
export function rangeOfFormula(excel: SimulatedExcel, formula: string): RangeTarget | undefined {
  const { sheet: name, local } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : excel.document.sheet(name);
  const rect = parseLocalAddress(local);
  return sheet && rect ? { sheet, rect } : undefined;
}

function namedRange(excel: SimulatedExcel, home: SheetDocument, name: string): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const defined = [...home.names, ...excel.document.names].find((one) => one.name.toLowerCase() === wanted);
  if (defined) return rangeOfFormula(excel, defined.formula);
  for (const sheet of excel.document.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) return { sheet, rect: tableBody(table) };
  }
  return undefined;
}

/** The range of an address or name as `getRange` takes it; no address is the whole sheet. */
export function resolveRange(excel: SimulatedExcel, home: SheetDocument, address: unknown): RangeTarget {
  excel.assertAlive(home);
  if (address === undefined || address === null || address === "") return { sheet: home, rect: wholeSheet };
  if (typeof address !== "string") throw excelError("InvalidArgument");
  const { sheet: name, local } = splitSheet(address.trim().replace(/^=/, ""));
  const sheet = name === undefined ? home : excel.document.sheet(name);
  if (!sheet) throw excelError("InvalidArgument");
  const rect = parseLocalAddress(local);
  if (rect) {
    if (sheet !== home) throw excelError("InvalidArgument");
    return { sheet, rect };
  }
  if (/[,[\]]/.test(local)) throw notImplemented(`The address "${address}"`);
  const named = namedRange(excel, sheet, local);
  if (!named || named.sheet !== home) throw excelError("InvalidArgument");
  return named;
}
