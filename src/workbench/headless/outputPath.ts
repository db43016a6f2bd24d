import { statSync, type Stats } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { ArgumentError } from "./argumentError";

/** Workbooks keep their kind: a macro workbook saved as .xlsx would not open. */
const workbookExtensions = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

function stats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Beside the input, under a name that no file has yet: an earlier copy may hold targets and notes that were typed there. */
function besideInput(input: string, extension: string): string {
  const start = join(dirname(input), `${basename(input, extname(input))} - scorecard`);
  for (let n = 1; ; n++) {
    const path = `${start}${n === 1 ? "" : ` (${n})`}${extension}`;
    if (!stats(path)) return path;
  }
}

function extensionOfCopy(input: string): string {
  const extension = extname(input).toLowerCase();
  return workbookExtensions.has(extension) ? extension : ".xlsx";
}

/**
 * Where to save: as asked, else beside the input under a free name. Throws ArgumentError where that is the input itself, by whatever
 * name or link, or where no file can be.
 */
export function outputPath(input: string, asked: string | undefined, extension = extensionOfCopy(input)): string {
  const path = resolve(asked ?? besideInput(input, extension));
  if (extname(path).toLowerCase() !== extension) {
    throw new ArgumentError(`The copy of ${basename(input)} has to be a ${extension} file, not ${basename(path)}.`);
  }
  const [there, source] = [stats(path), stats(input)];
  if (there && source && there.ino === source.ino && there.dev === source.dev) {
    throw new ArgumentError(
      `${basename(path)} is the input, which is never overwritten; choose another name for --out.`,
    );
  }
  if (there?.isDirectory()) throw new ArgumentError(`${path} is a folder; give --out the name of a file.`);
  if (!stats(dirname(path))?.isDirectory())
    throw new ArgumentError(`There is no folder ${dirname(path)} to save into.`);
  return path;
}
