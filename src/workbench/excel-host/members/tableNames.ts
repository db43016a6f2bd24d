import { parseLocalAddress } from "../../document/a1";
import { isCellError } from "../../document/cellValue";
import type { Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import type { TableDocument } from "../../document/table";
import { asText } from "../arguments";
import { excelError } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import { formattedText } from "../numberFormat";

function takenNames(excel: SimulatedExcel, except?: TableDocument): Set<string> {
  const { sheets, names } = excel.document;
  const tables = sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== except);
  return new Set([...tables, ...names].map((one) => one.name.toLowerCase()));
}

/** "Table1", "Table2": the name that Excel gives a new table. */
export function freeTableName(excel: SimulatedExcel): string {
  const taken = takenNames(excel);
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/** The name that Excel gives the copy of a table: its own with a number behind. */
export function freeCopyOfTable(excel: SimulatedExcel, name: string): string {
  const taken = takenNames(excel);
  for (let number = 2; ; number += 1) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Checks a table's name: like a defined name, no spaces, unlike a cell, unique in the workbook. */
export function checkTableName(excel: SimulatedExcel, given: unknown, of: TableDocument): string {
  const name = asText(given);
  if (name.length > 255 || !validName.test(name) || /^(?:r|c)$/i.test(name) || parseLocalAddress(name)) {
    throw excelError("InvalidArgument");
  }
  if (takenNames(excel, of).has(name.toLowerCase())) throw excelError("ItemAlreadyExists");
  return name;
}

const longestHeading = 255;

/** What the cells of a header row show, before blanks and repetitions are named; one that is too long is refused. */
export function headingsIn(excel: SimulatedExcel, sheet: SheetDocument, row: Rect): readonly string[] {
  const { styles, date1904 } = excel.document;
  excel.recalculation.refresh({ sheet, rect: row });
  return Array.from({ length: row.columns }, (_cell, index) => {
    const column = row.column + index;
    const value = sheet.cells.value(row.row, column);
    const style = styles.get(sheet.cells.style(row.row, column));
    const shown =
      value === null
        ? ""
        : isCellError(value)
          ? value.error
          : formattedText(value, style.numberFormat ?? "General", date1904);
    return checkHeading(shown);
  });
}

export function checkHeading(heading: string): string {
  if (heading.length > longestHeading) throw excelError("InvalidArgument");
  return heading;
}

/**
 * Makes a header row fit for a table, as Excel does: text in every cell, blanks named "Column1", repeated headings
 * numbered. Gives the headings.
 */
export function uniqueHeadings(excel: SimulatedExcel, sheet: SheetDocument, row: Rect): string[] {
  const taken = new Set<string>();
  return headingsIn(excel, sheet, row).map((shown, index) => {
    const column = row.column + index;
    const heading = unique(shown === "" ? `Column${index + 1}` : shown, taken);
    if (sheet.cells.value(row.row, column) !== heading || sheet.cells.formula(row.row, column) !== undefined) {
      sheet.cells.set(row.row, column, heading);
      excel.recalculation.touch({ sheet, rect: { ...row, column, columns: 1 } });
    }
    return heading;
  });
}

function unique(heading: string, taken: Set<string>): string {
  let name = heading;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${heading}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
