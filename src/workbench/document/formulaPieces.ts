import { columnNumber } from "../../cells/address";
import { maxColumns, maxRows } from "./rect";

/** A stretch of a formula: text in quotes, a quoted sheet name, a reference of cells, or anything else. */
export interface FormulaPiece {
  readonly kind: "text" | "sheet" | "cells" | "word" | "other";
  readonly text: string;
}

/**
 * Cells are A1, $B$2, whole columns A:B and whole rows 1:3 (without their sheet). A word is a function, a name or an
 * unquoted sheet; brackets of tables and of other workbooks pass as "other".
 */
const piece = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')*'!?)`,
    String.raw`(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<cells>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\w.(!\[]|\$)|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!\[]|\$)|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\w.(!]))`,
    String.raw`(?<error>#[A-Z/0!?]+[A-Z!?])`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*!?)`,
    String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)`,
    String.raw`(?<rest>[\s\S])`,
  ].join("|"),
  "gu",
);

export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (const match of formula.matchAll(piece)) {
    const groups = match.groups ?? {};
    const [text] = match;
    if (groups["text"]) pieces.push({ kind: "text", text });
    else if (groups["sheet"]) pieces.push({ kind: "sheet", text });
    else if (groups["cells"]) pieces.push({ kind: onSheet(text) ? "cells" : "word", text });
    else pieces.push({ kind: groups["word"] ? "word" : "other", text });
  }
  return pieces;
}

/** Whether letters and digits lie within a sheet; YES2024 doesn't, and so it is a name. */
function onSheet(reference: string): boolean {
  return reference
    .replace(/\$/g, "")
    .split(":")
    .every((end) => {
      const [, letters = "", digits = ""] = /^([A-Za-z]*)(\d*)$/.exec(end) ?? [];
      return columnNumber(letters) < maxColumns && Number(digits) <= maxRows;
    });
}
