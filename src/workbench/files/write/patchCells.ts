import { openTag } from "../xml/xmlText";
import type { SheetDocument } from "../../document/sheetDocument";
import type { TextEdits } from "../xml/textEdits";
import { findRows, type FoundCell, type FoundRow } from "../xml/sheetRows";
import type { CellChange, CellChanges } from "./cellChanges";
import { cellXml, withValue } from "./cellXml";
import { spillOf } from "./sheetXml";
import type { StyleNumbers } from "./conditionalFormatXml";

export interface PatchedSheet {
  readonly sheet: SheetDocument;
  readonly changes: CellChanges;
  readonly styles: StyleNumbers;
  /** Gives an element the prefix of the part. */
  readonly prefixed: (xml: string) => string;
}

/** Changes single cells in the text of a sheet part; every other cell stays as it was written. */
export function patchCells(edits: TextEdits, patched: PatchedSheet): void {
  const { sheet, changes } = patched;
  const found = findRows(edits.text, (row) => changes.has(row));
  const changed = (cell: { row: number; column: number } | undefined) =>
    cell &&
    changes.get(cell.row)?.get(cell.column)?.keepsFormula === undefined &&
    changes.get(cell.row)?.has(cell.column);
  const orphans = [...found.shared.values()].filter(([first]) => changed(first));
  if (orphans.length > 0) {
    // A formula that is stored once for several cells goes with its first cell: the others get their own.
    const all = new Map([...changes].map(([row, inRow]) => [row, new Map(inRow)]));
    for (const { row, column } of orphans.flat()) {
      const inRow = all.get(row) ?? new Map<number, CellChange>();
      all.set(row, inRow);
      if (inRow.has(column)) continue;
      inRow.set(column, { value: sheet.cells.value(row, column), formula: sheet.cells.formula(row, column) });
    }
    return patchFound(
      edits,
      { ...patched, changes: all },
      findRows(edits.text, (row) => all.has(row)),
    );
  }
  patchFound(edits, patched, found);
}

function patchFound(edits: TextEdits, patched: PatchedSheet, found: ReturnType<typeof findRows>): void {
  const cells = new Map<number, FoundCell[]>();
  for (const cell of found.cells) {
    const inRow = cells.get(cell.row);
    if (inRow) inRow.push(cell);
    else cells.set(cell.row, [cell]);
  }
  const rows = new Map(found.rows.map((row) => [row.row, row]));
  const missing: number[] = [];
  for (const [row, changes] of patched.changes) {
    const known = rows.get(row);
    if (known) patchRow(edits, patched, known, changes, cells.get(row) ?? []);
    else missing.push(row);
  }
  insertRows(edits, patched, found.rows, missing);
}

function newCell(
  { sheet, styles, prefixed }: PatchedSheet,
  row: number,
  column: number,
  change: CellChange,
  style: number,
) {
  const number = change.style === undefined ? style : styles.cellFormat(change.style);
  if (change.value === null && change.formula === undefined && number === 0) return "";
  return prefixed(cellXml(row, column, change.value, change.formula, number, spillOf(sheet, row, column)));
}

function patchRow(
  edits: TextEdits,
  patched: PatchedSheet,
  row: FoundRow,
  changes: ReadonlyMap<number, CellChange>,
  cells: readonly FoundCell[],
): void {
  const known = new Map(cells.map((cell) => [cell.column, cell]));
  let added = "";
  for (const [column, change] of [...changes].sort(([a], [b]) => a - b)) {
    const cell = known.get(column);
    if (cell) {
      const style = Number(cell.attributes["s"] ?? 0);
      const number = change.style === undefined ? style : patched.styles.cellFormat(change.style);
      const text = edits.text.slice(cell.start, cell.end);
      const xml = change.keepsFormula ? withValue(text, change.value, number) : undefined;
      edits.replace(cell.start, cell.end, xml ?? newCell(patched, row.row, column, change, style));
      continue;
    }
    const xml = newCell(patched, row.row, column, change, 0);
    const next = cells.find((one) => one.column > column);
    if (next) edits.replace(next.start, next.start, xml);
    else added += xml;
  }
  if (added === "") return;
  if (row.closeStart !== undefined) return edits.replace(row.closeStart, row.closeStart, added);
  const open = openTag(edits.text.slice(row.start, row.openEnd));
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "row";
  edits.replace(row.start, row.openEnd, `${open}${added}</${name}>`);
}

/** Rows that the file does not have yet, each before the first row that stands below it. */
function insertRows(edits: TextEdits, patched: PatchedSheet, rows: readonly FoundRow[], missing: number[]): void {
  const last = rows[rows.length - 1];
  let tail = "";
  let at = 0;
  for (const row of missing.sort((a, b) => a - b)) {
    const cells = [...(patched.changes.get(row) ?? [])].sort(([a], [b]) => a - b);
    const inside = cells.map(([column, change]) => newCell(patched, row, column, change, 0)).join("");
    if (inside === "") continue;
    const xml = `${patched.prefixed(`<row r="${row + 1}">`)}${inside}${patched.prefixed("</row>")}`;
    while (at < rows.length && (rows[at]?.row ?? Infinity) < row) at += 1;
    const next = rows[at];
    if (next) edits.replace(next.start, next.start, xml);
    else tail += xml;
  }
  if (tail === "") return;
  if (last) edits.replace(last.end, last.end, tail);
  else fillSheetData(edits, tail);
}

function fillSheetData(edits: TextEdits, rows: string): void {
  const empty = /<((?:[\w.-]+:)?sheetData)\s*(?:\/>|>\s*<\/\1\s*>)/.exec(edits.text);
  if (!empty) throw new Error("the sheet has no place for cells");
  edits.replace(empty.index, empty.index + empty[0].length, `<${empty[1]}>${rows}</${empty[1]}>`);
}
