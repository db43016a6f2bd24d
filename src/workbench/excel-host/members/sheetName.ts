import type { SheetDocument } from "../../document/sheetDocument";
import { excelError } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";

export const longestSheetName = 31;
const illegal = /[:\\/?*[\]]/;

/** Checks a sheet's name by Excel's rules: 31 characters, no : \ / ? * [ ], no apostrophe at the ends, unique, not "History". */
export function checkSheetName(excel: SimulatedExcel, given: unknown, of?: SheetDocument): string {
  if (typeof given !== "string" || given === "" || given.length > longestSheetName) throw excelError("InvalidArgument");
  if (illegal.test(given) || given.startsWith("'") || given.endsWith("'")) throw excelError("InvalidArgument");
  if (given.toLowerCase() === "history") throw excelError("InvalidArgument");
  const known = excel.document.sheets.find((sheet) => sheet.name.toLowerCase() === given.toLowerCase());
  if (known && known !== of) throw excelError("ItemAlreadyExists");
  return given;
}

/** "Sheet1", "Sheet2": the name that Excel gives a sheet that is added without one. */
export function freeSheetName(excel: SimulatedExcel): string {
  for (let number = excel.document.sheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!excel.document.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
