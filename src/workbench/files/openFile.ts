import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileKind } from "./fileKind";
import { InputError } from "./inputError";
import { openCsv, type CsvOptions } from "./openCsv";
import { openXlsx, type OpenedWorkbook } from "./openXlsx";
import { refusalOf } from "./refusal";

const textExtensions = new Set([".csv", ".tsv", ".tab", ".txt"]);
const workbookExtensions = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);
/** Node reads no larger file in one go. */
const maxFileBytes = 2 * 1024 ** 3 - 1;

/**
 * Opens a workbook or a delimited text file from disk; what is inside decides, not what the name says.
 * Throws InputError with one sentence for people.
 */
export function openFile(path: string, options: CsvOptions = {}): OpenedWorkbook {
  const name = basename(path);
  const bytes = readInput(path, name);
  const extension = extname(path).toLowerCase();
  const kind = fileKind(bytes);
  if (kind !== "text") return openXlsx(bytes, name);
  if (textExtensions.has(extension)) return openCsv(bytes, name, options);
  if (workbookExtensions.has(extension)) throw new InputError(refusalOf("text", name));
  throw new InputError(`${name} is neither .xlsx nor .csv; save the data in one of these two formats.`);
}

function readInput(path: string, name: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InputError(`There is no file ${path}; check the path.`);
  if (!stats.isFile()) throw new InputError(`${path} is not a file; name a workbook or a .csv file.`);
  if (stats.size === 0) throw new InputError(refusalOf("empty", name));
  if (stats.size > maxFileBytes)
    throw new InputError(`${name} is larger than 2 GB; save the sheets that matter apart.`);
  try {
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path} can't be read (${why}); check its permissions.`, { cause: error });
  }
}
