import type { DateOrder } from "../../cells/date/text";
import { firstUnits } from "../../cells/pieces";
import { longestText } from "../document/cellValue";
import { maxColumns, maxRows } from "../document/rect";
import type { SheetDocument } from "../document/sheetDocument";
import { WorkbookDocument } from "../document/workbookDocument";
import { cellOfText } from "./csv/cellOfText";
import { convertDateColumn } from "./csv/dateColumns";
import { decodeText } from "./csv/decodeText";
import { parseCsv } from "./csv/parseCsv";
import { hasDotsForThousands } from "./csv/dotsForThousands";
import { sheetNameFor } from "./csv/sheetName";
import { InputError } from "./inputError";
import type { OpenedWorkbook } from "./openXlsx";
import { detached } from "./read/detached";
import { cutTexts, refusalOf } from "./refusal";

export interface CsvOptions {
  /** Whether the day or the month comes first in dates such as 3/4/2024; decided column by column where absent. */
  readonly dates?: DateOrder;
}

/** JavaScript holds no longer text. */
const maxBytes = 500 * 1024 ** 2;
const formats = { day: "yyyy-mm-dd", time: "yyyy-mm-dd hh:mm:ss", milliseconds: "yyyy-mm-dd hh:mm:ss.000" };

/** Opens delimited text as a workbook of one sheet. Throws InputError, whose sentence names the file by `name`. */
export function openCsv(bytes: Uint8Array, name: string, options: CsvOptions = {}): OpenedWorkbook {
  if (bytes.byteLength === 0) throw new InputError(refusalOf("empty", name));
  if (bytes.byteLength > maxBytes) throw new InputError(`${name} is larger than 500 MB; split it into smaller files.`);
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(`${name} is not a text file; save the data as .csv or .xlsx.`);
  if (text.trim() === "") throw new InputError(refusalOf("empty", name));
  const document = new WorkbookDocument();
  document.fileName = name;
  const sheet = document.addSheet(sheetNameFor(name));
  const { rows, columns, warnings } = fill(sheet, text, document, name);
  const formatOf = (hasTime: boolean) => document.styles.intern({ numberFormat: formats[hasTime ? "time" : "day"] });
  for (let column = 0; column < columns; column += 1) convertDateColumn(sheet, column, rows, formatOf, options.dates);
  return { document, warnings };
}

function fill(sheet: SheetDocument, text: string, document: WorkbookDocument, name: string) {
  let rows = 0;
  let columns = 0;
  let cut = 0;
  const thousands = hasDotsForThousands(text);
  const warnings = parseCsv(text, (fields, row) => {
    if (row >= maxRows)
      throw new InputError(`${name} has more than 1,048,576 rows, which no sheet can hold; split it.`);
    if (fields.length > maxColumns) {
      throw new InputError(`${name} has more than 16,384 columns, which no sheet can hold; leave some out.`);
    }
    rows = row + 1;
    columns = Math.max(columns, fields.length);
    fields.forEach((field, column) => {
      const { value, date } = cellOfText(field, thousands);
      if (value === null) return;
      const long = typeof value === "string" && value.length > longestText;
      if (long) cut += 1;
      const stored = typeof value === "string" ? detached(firstUnits(value, longestText)) : value;
      sheet.cells.set(row, column, stored);
      if (date) sheet.cells.setStyle(row, column, document.styles.intern({ numberFormat: formats[date] }));
    });
  });
  if (cut > 0) warnings.push(cutTexts(cut));
  return { rows, columns, warnings };
}
