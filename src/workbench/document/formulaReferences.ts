import { quoteSheet } from "../../cells/address";
import { parseLocalAddress } from "./a1";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";
import type { Rect } from "./rect";

/** What a formula reads. `sheet` is absent where the reference is to the formula's own sheet. */
export interface FormulaReferences {
  readonly areas: readonly { readonly sheet?: string; readonly rect: Rect }[];
  /** Defined names and tables, as written. */
  readonly names: readonly string[];
  /** True where the text doesn't tell what changes the value: INDIRECT, OFFSET, TODAY, several sheets at once. */
  readonly unknown: boolean;
}

/** Whether a piece names the sheet of the reference behind it: 'My sheet'! or Sheet1!. */
function isSheet({ kind, text }: FormulaPiece): boolean {
  return (kind === "sheet" || kind === "word") && text.endsWith("!");
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** A sheet of another workbook, [Book.xlsx]Sheet1!, is none of this one, whatever it is called. */
function isForeign(pieces: readonly FormulaPiece[], index: number): boolean {
  return pieces[index - 1]?.text.startsWith("[") ?? false;
}

function isCall(pieces: readonly FormulaPiece[], index: number): boolean {
  const next = pieces[index + 1]?.text.trim() === "" ? pieces[index + 2] : pieces[index + 1];
  return next?.text.startsWith("(") ?? false;
}

/** Where a reference that begins at `index` ends: A1:B2 is three pieces. */
function endOfCells(pieces: readonly FormulaPiece[], index: number): number {
  return pieces[index + 1]?.text === ":" && pieces[index + 2]?.kind === "cells" ? index + 2 : index;
}

const unreadable = /^(?:INDIRECT|OFFSET|CELL|INFO|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/i;

export function referencesOf(formula: string): FormulaReferences {
  const areas: { sheet?: string; rect: Rect }[] = [];
  const names: string[] = [];
  let unknown = false;
  let sheet: string | undefined;
  let foreign = false;
  const pieces = formulaPieces(formula);
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as FormulaPiece;
    if (isSheet(piece)) {
      sheet = sheetName(piece.text);
      foreign = isForeign(pieces, index) || sheet.includes("[");
      // Several sheets at once: Jan:Mar!A1.
      if (sheet.includes(":") || pieces[index - 1]?.text === ":") unknown = true;
      continue;
    }
    if (piece.kind === "cells") {
      const end = endOfCells(pieces, index);
      const text = pieces.slice(index, end + 1).map((one) => one.text);
      const rect = parseLocalAddress(text.join(""));
      if (rect && !foreign) areas.push({ sheet, rect });
      index = end;
    } else if (piece.kind === "word" && isCall(pieces, index)) {
      if (unreadable.test(piece.text)) unknown = true;
    } else if (piece.kind === "word" && !/^(?:TRUE|FALSE)$/i.test(piece.text) && !foreign) names.push(piece.text);
    [sheet, foreign] = [undefined, false];
  }
  return { areas, names, unknown };
}

function isNamed(pieces: readonly FormulaPiece[], index: number, name: string): boolean {
  const piece = pieces[index] as FormulaPiece;
  return isSheet(piece) && !isForeign(pieces, index) && sheetName(piece.text).toLowerCase() === name.toLowerCase();
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const pieces = formulaPieces(formula);
  let changed = false;
  const renamed = pieces.map(({ text }, index) => {
    if (!isNamed(pieces, index, from)) return text;
    changed = true;
    return `${quoteSheet(to)}!`;
  });
  return changed ? renamed.join("") : formula;
}

/** The formula after a sheet was deleted: what it read there is #REF!. */
export function dropSheetFrom(formula: string, deleted: string): string {
  const pieces = formulaPieces(formula);
  const left: string[] = [];
  let changed = false;
  for (let index = 0; index < pieces.length; index += 1) {
    if (!isNamed(pieces, index, deleted)) {
      left.push(pieces[index]?.text ?? "");
      continue;
    }
    changed = true;
    left.push("#REF!");
    // What stands behind the sheet goes with it: cells, or a name.
    index = endOfCells(pieces, index + 1);
  }
  return changed ? left.join("") : formula;
}
