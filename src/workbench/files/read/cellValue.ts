import { isoToSerial } from "../../../cells/date/iso";
import { cellErrorOf, type CellValue } from "../../document/cellValue";
import { cellText } from "./sharedStrings";
import type { WorkbookParts } from "./sheetContext";

/** Days between the two date systems of Excel. */
const days1904 = 1462;

/** A blank in its place would pass for missing data. */
function sharedText(number: string, strings: readonly string[]): string {
  const text = strings[Number(number)];
  if (text === undefined) throw new Error(`text number ${number} is missing from the workbook's list of texts`);
  return text;
}

/**
 * A stored value; numbers, and so dates, keep every digit that the file has. Undefined where the file holds none.
 * Throws where a text is missing.
 */
export function cellValue(type: string, text: string, parts: WorkbookParts): CellValue | undefined {
  switch (type) {
    case "s":
      return text === "" ? undefined : sharedText(text, parts.strings);
    case "str":
      return cellText(text, parts.onCut);
    case "b":
      return text === "" ? undefined : text === "1" || text.toLowerCase() === "true";
    case "e":
      return text === "" ? undefined : (cellErrorOf(text) ?? { error: "#UNKNOWN!" });
    case "d": {
      const serial = isoToSerial(text);
      if (serial === undefined) return text === "" ? undefined : text;
      return parts.date1904 ? serial - days1904 : serial;
    }
    default: {
      if (text === "") return undefined;
      const number = Number(text);
      return Number.isFinite(number) ? number : cellText(text, parts.onCut);
    }
  }
}
