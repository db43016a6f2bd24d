import { scorecardMark } from "../../excel/sheets/scorecardSheets";
import type { ScanWarning } from "../../scanner/result/finding";
import { InputError } from "../files/inputError";
import { makeAnew } from "../files/makeAnew";
import type { OpenedWorkbook } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import { writeFileAtomically } from "../files/writeFile";

/** Saves a copy of the workbook; gives what it can't show, as warnings. */
export function saveCopy(opened: OpenedWorkbook, out: string): readonly ScanWarning[] {
  const notes: ScanWarning[] = [];
  makeAnew(opened.document, scorecardMark);
  writeOut(
    out,
    saveXlsx(opened.document, opened.source, (message) => notes.push({ code: "file", message })),
  );
  return notes;
}

/** @throws InputError where the file can't be written */
export function writeOut(out: string, bytes: Uint8Array): void {
  try {
    writeFileAtomically(out, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`${out} can't be written (${why}); choose another place with --out.`, { cause: error });
  }
}
