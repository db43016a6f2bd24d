import { quoteSheet } from "../../cells/address";
import { parseLocalAddress } from "./a1";
import type { Rect } from "./rect";

/** What a formula reads. `sheet` is absent where the reference is to the formula's own sheet. */
export interface FormulaReferences {
  readonly areas: readonly { readonly sheet?: string; readonly rect: Rect }[];
  /** Defined names and tables, as written. */
  readonly names: readonly string[];
  /** True where the text doesn't tell what changes the value: INDIRECT, OFFSET, TODAY, several sheets at once. */
  readonly unknown: boolean;
}

interface Piece {
  readonly kind: "sheet" | "address" | "name" | "function" | "other";
  readonly text: string;
}

const pieces =
  /(?<text>"(?:[^"]|"")*")|(?<sheet>(?:'(?:[^']|'')+'|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*(?::[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)?)!)|(?<address>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w(.!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(.!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.]))|(?<name>[A-Za-z_\\\u00c0-\uffff][\w.\\?\u00c0-\uffff]*(?<call>\s*\()?)|(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\])|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)/gu;

function* split(formula: string): IterableIterator<Piece> {
  let at = 0;
  for (const match of formula.matchAll(pieces)) {
    if (match.index > at) yield { kind: "other", text: formula.slice(at, match.index) };
    at = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups["sheet"] !== undefined) yield { kind: "sheet", text: match[0] };
    else if (groups["address"] !== undefined) yield { kind: "address", text: match[0] };
    else if (groups["call"] !== undefined) yield { kind: "function", text: match[0] };
    else if (groups["name"] !== undefined) yield { kind: "name", text: match[0] };
    else yield { kind: "other", text: match[0] };
  }
  if (at < formula.length) yield { kind: "other", text: formula.slice(at) };
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

const unreadable = /^(?:INDIRECT|OFFSET|CELL|INFO|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\($/i;

export function referencesOf(formula: string): FormulaReferences {
  const areas: { sheet?: string; rect: Rect }[] = [];
  const names: string[] = [];
  let unknown = false;
  let sheet: string | undefined;
  for (const piece of split(formula)) {
    if (piece.kind === "sheet") {
      sheet = sheetName(piece.text);
      if (/:/.test(sheet)) unknown = true;
      continue;
    }
    if (piece.kind === "address") {
      const rect = parseLocalAddress(piece.text);
      if (rect) areas.push({ sheet, rect });
    } else if (piece.kind === "name" && !/^(?:TRUE|FALSE)$/i.test(piece.text)) names.push(piece.text);
    else if (piece.kind === "function" && unreadable.test(piece.text)) unknown = true;
    sheet = undefined;
  }
  return { areas, names, unknown };
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  let changed = false;
  const renamed = [...split(formula)].map((piece) => {
    if (piece.kind !== "sheet" || sheetName(piece.text).toLowerCase() !== from.toLowerCase()) return piece.text;
    changed = true;
    return `${quoteSheet(to)}!`;
  });
  return changed ? renamed.join("") : formula;
}

/** The formula after a sheet was deleted: what it read there is #REF!. */
export function dropSheetFrom(formula: string, deleted: string): string {
  let dropped = false;
  let changed = false;
  const left = [...split(formula)].map((piece) => {
    if (piece.kind === "sheet" && sheetName(piece.text).toLowerCase() === deleted.toLowerCase()) {
      dropped = changed = true;
      return "";
    }
    const text = dropped ? "#REF!" : piece.text;
    dropped = false;
    return text;
  });
  return changed ? left.join("") : formula;
}
