import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { InputError } from "./inputError";
import { openBytes } from "./openBytes";
import type { CsvOptions } from "./openCsv";
import type { OpenedWorkbook } from "./openXlsx";
import { refusalOf } from "./refusal";

/** Node reads no larger file in one go. */
const maxFileBytes = 2 * 1024 ** 3 - 1;

/**
 * Opens a workbook or a delimited text file from disk; what is inside decides, not what the name says.
 * Throws InputError with one sentence for people.
 */
export function openFile(path: string, options: CsvOptions = {}): OpenedWorkbook {
  const name = basename(path);
  return openBytes(readInput(path, name), name, options);
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
