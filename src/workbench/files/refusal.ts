import type { FileKind } from "./fileKind";
import { InputError } from "./inputError";

const sentences: Readonly<Record<Exclude<FileKind, "zip"> | "xlsb" | "ods" | "other", string>> = {
  empty: "is empty; export the data again.",
  encrypted: "is encrypted with a password; open it in Excel, remove the password and save it as .xlsx.",
  xls: "is in the old .xls format; open it in Excel and save it as .xlsx.",
  compound: "is not an Excel workbook; save the data as .xlsx or .csv.",
  text: "is not an Excel workbook, whatever its name says; save the data as .xlsx or .csv.",
  xlsb: "is a binary workbook (.xlsb), which isn't supported; open it in Excel and save it as .xlsx.",
  ods: "is an OpenDocument file, which isn't supported; save it as .xlsx.",
  other: "is not an Excel workbook: it holds no workbook part; save the data as .xlsx or .csv.",
};

/** Why a file can't be opened and what to do, in one sentence. */
export function refusalOf(kind: keyof typeof sentences, name: string): string {
  return `${name} ${sentences[kind]}`;
}

/** The warning that texts were cut. */
export function cutTexts(count: number): string {
  return `${count} ${count === 1 ? "text was" : "texts were"} longer than the 32,767 characters a cell can hold and cut there.`;
}

/** The sentence for a file that is damaged inside. */
export function unreadable(name: string, error: unknown): InputError {
  const why = error instanceof Error ? error.message : String(error);
  return new InputError(`${name} is damaged (${why}); open it in Excel, repair it and save it again.`, {
    cause: error,
  });
}
