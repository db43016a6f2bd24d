import { columnLetters, quoteSheet } from "../../cells/address";
import { parseLocalAddress, splitSheet } from "./a1";
import { formulaTerms, isCells } from "./formulaTokens";
import { sameRect, type Rect } from "./rect";
import { NotFollowed, type Place, type Relocate } from "./relocation";
import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

export interface RelocatedFormula {
  readonly formula: string;
  /** Whether something that it reads has grown, shrunk or gone. */
  readonly isOther: boolean;
}

interface Home {
  /** The sheet of the formula's cell. */
  readonly sheet: SheetDocument;
  /** The same after the change. */
  readonly after?: SheetDocument;
  /** References that go by the cell's own place stay as they are, as in names. */
  readonly absoluteOnly?: boolean;
}

/** A formula with leading "=" after cells have come to other places; what is gone is #REF!. */
export function relocatedFormula(
  document: WorkbookDocument,
  formula: string,
  relocate: Relocate,
  { sheet: home, after = home, absoluteOnly = false }: Home,
): RelocatedFormula {
  let isOther = false;
  const parts = formulaTerms(formula).map((term) => {
    if (!isCells(term)) return term.value;
    const { sheet: named, local } = splitSheet(term.value);
    if (named?.includes("[")) return term.value;
    if (named?.includes(":")) throw new NotFollowed(`${term.value} lies on several sheets`);
    const sheet = named === undefined ? home : document.sheet(named);
    const rect = parseLocalAddress(local);
    if (!sheet || !rect || (absoluteOnly && !isAbsolute(local))) return term.value;
    const place = relocate({ sheet, rect });
    const prefix = prefixOf(term.value, local, { sheet, named, place, after });
    if (!place) {
      isOther = true;
      return `${prefix}#REF!`;
    }
    if (place.rect.rows !== rect.rows || place.rect.columns !== rect.columns) isOther = true;
    return prefix + (sameRect(place.rect, rect) ? local : withRect(local, place.rect));
  });
  return { formula: parts.join(""), isOther };
}

interface Named {
  readonly sheet: SheetDocument;
  readonly named: string | undefined;
  readonly place: Place | undefined;
  readonly after: SheetDocument;
}

/** The sheet before a reference: as it stood, unless the cells are on another one now. */
function prefixOf(text: string, local: string, { sheet, named, place, after }: Named): string {
  const now = place?.sheet ?? sheet;
  if (named === undefined) return now === after || !place ? "" : `${quoteSheet(now.name)}!`;
  return now === sheet ? text.slice(0, text.length - local.length) : `${quoteSheet(now.name)}!`;
}

function isAbsolute(local: string): boolean {
  return local.split(":").every((end) => /^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end));
}

/** An address with other cells and the dollar signs that it has. */
function withRect(local: string, { row, column, rows, columns }: Rect): string {
  const [first = "", last] = local.split(":");
  const from = end(first, row, column);
  return last === undefined ? from : `${from}:${end(last, row + rows - 1, column + columns - 1)}`;
}

function end(text: string, row: number, column: number): string {
  const [, before = "", letters, between = "", digits] = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(text) ?? [];
  const columnPart = letters === undefined ? "" : before + columnLetters(column);
  return columnPart + (digits === undefined ? "" : between + String(row + 1));
}
