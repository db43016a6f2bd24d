import { fileKind } from "./fileKind";
import { InputError } from "./inputError";
import { openCsv, type CsvOptions } from "./openCsv";
import { openXlsx, type OpenedWorkbook } from "./openXlsx";
import { refusalOf } from "./refusal";

const textExtensions = new Set([".csv", ".tsv", ".tab", ".txt"]);
const workbookExtensions = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

/** The endings of files that can be opened. */
export const extensions: readonly string[] = [...workbookExtensions, ...textExtensions];

/**
 * Opens the bytes of a workbook or of a delimited text file; what is inside decides, not what the name says.
 * Throws InputError with one sentence for people, which names the file by `name`.
 */
export function openBytes(bytes: Uint8Array, name: string, options: CsvOptions = {}): OpenedWorkbook {
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  const kind = fileKind(bytes);
  if (kind !== "text") return openXlsx(bytes, name);
  if (textExtensions.has(extension)) return openCsv(bytes, name, options);
  if (workbookExtensions.has(extension)) throw new InputError(refusalOf("text", name));
  throw new InputError(`${name} is neither .xlsx nor .csv; save the data in one of these two formats.`);
}
