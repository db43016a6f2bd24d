import type { FormulaCell } from "../../document/formulaCell";
import { FormulaGraph } from "../../document/formulaGraph";
import { wholeSheet } from "../../document/rect";
import { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import type { OpcPackage } from "../package/opcPackage";
import { readSheet } from "../read/sheet";
import type { WorkbookParts } from "../read/sheetContext";
import { lookOf } from "../sheetLook";
import { TextEdits } from "../xml/textEdits";
import { put, sheetChanges, type CellChanges, type SheetChanges } from "./cellChanges";
import type { StyleNumbers } from "./conditionalFormatXml";
import { wasRenamed } from "./namesEdit";
import type { NewParts } from "./newParts";
import { patchCells } from "./patchCells";
import { deselect } from "./selectedTab";
import { patchTables } from "./tablePatch";

/** What stands in other parts and is written there. */
const writtenElsewhere = new Set(["visibility", "names"]);

export interface KeptSheets {
  readonly pack: OpcPackage;
  readonly parts: NewParts;
  readonly styles: StyleNumbers;
  /** What the cells of the package refer to, with the document's style ids. */
  readonly content: () => WorkbookParts;
  /** A new sheet is on top: those that were selected no longer are. */
  readonly deselected: boolean;
}

export interface KeptResult {
  /** Whether cells of the user's sheets were written. */
  readonly cells: boolean;
  /** Whether cells of the user's sheets read sheets of ours and show what those held before. */
  readonly stale: boolean;
  /** Changes that are in the document and not in the file, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes what was changed in the sheets that the package had before: their cells and tables, each changed in the text of
 * its part, so that all else in it stays. A sheet in which nothing changed is not touched. Formulas that were calculated
 * anew, because of the day or of a sheet of ours, are as the file has them, unless they read what was changed.
 */
export function writeKeptSheets(document: WorkbookDocument, kept: KeptSheets): KeptResult {
  const notes: string[] = [];
  const touched = touchedSheets(document, kept);
  const { changes, stale } = changesToWrite(document, touched);
  let cells = false;
  for (const sheet of document.sheets) {
    const { origin } = sheet;
    if (!origin) continue;
    const look = lookOf(sheet);
    const changed = Object.keys(look).filter((name) => look[name] !== origin.look[name] && !writtenElsewhere.has(name));
    const left = changed.filter((name) => name !== "tables");
    if (writeCells(kept, sheet, origin.part, changes.get(sheet))) cells = true;
    if (changed.includes("tables")) {
      const { tables } = touched.get(sheet) ?? asRead(kept, sheet, origin.part);
      if (!patchTables(kept.pack, kept.parts, origin.part, tables, sheet.tables)) left.push("tables");
    }
    if (left.length > 0) {
      notes.push(
        `The sheet "${sheet.name}" is saved with its own ${left.join(", ")}; what was changed there is not in the file.`,
      );
    }
    if (wasRenamed(sheet)) {
      notes.push(`Charts and rules that name the sheet "${origin.name}" still do; it is now called "${sheet.name}".`);
    }
  }
  return { cells, stale, notes };
}

interface TouchedSheet extends SheetChanges {
  /** Tables as the file has them. */
  readonly tables: SheetDocument["tables"];
}

function touchedSheets(document: WorkbookDocument, kept: KeptSheets): ReadonlyMap<SheetDocument, TouchedSheet> {
  const touched = new Map<SheetDocument, TouchedSheet>();
  for (const sheet of document.sheets) {
    const { origin, cells } = sheet;
    if (!origin || cells.changes === origin.cells) continue;
    const before = asRead(kept, sheet, origin.part);
    touched.set(sheet, { ...sheetChanges(before, sheet), tables: before.tables });
  }
  return touched;
}

/** What was edited, and the values of the formulas that read it. */
function changesToWrite(document: WorkbookDocument, touched: ReadonlyMap<SheetDocument, TouchedSheet>) {
  const changes = new Map([...touched].map(([sheet, { edited }]) => [sheet, edited]));
  if (![...touched.values()].some(({ calculated }) => calculated.size > 0)) return { changes, stale: false };
  const graph = new FormulaGraph(document);
  const contents = [...touched].flatMap(([sheet, one]) => one.contents.map((rect) => ({ sheet, rect })));
  for (const { sheet, row, column } of contents.length > 0 ? graph.reached(contents) : []) {
    for (const [at, inRow] of touched.get(sheet)?.calculated.get(`${row},${column}`) ?? []) {
      for (const [place, change] of inRow) put(changes.get(sheet) ?? new Map(), at, place, change);
    }
  }
  const ours = document.sheets.filter(({ origin }) => !origin).map((sheet) => ({ sheet, rect: wholeSheet }));
  const isOld = ({ sheet, row, column }: FormulaCell) =>
    touched.get(sheet)?.calculated.has(`${row},${column}`) && !changes.get(sheet)?.get(row)?.has(column);
  return { changes, stale: graph.reached(ours).some(isOld) };
}

function asRead({ pack, content }: KeptSheets, sheet: SheetDocument, part: string): SheetDocument {
  const before = new SheetDocument(sheet.id, sheet.name);
  readSheet(pack, part, { ...content(), sheet: before });
  return before;
}

function writeCells(kept: KeptSheets, sheet: SheetDocument, part: string, changes: CellChanges = new Map()): boolean {
  const { pack, parts, styles, deselected } = kept;
  const bytes = changes.size > 0 ? pack.bytes(part) : undefined;
  if (!bytes) return false;
  const edits = new TextEdits(bytes);
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(edits.text)?.[1] ?? "";
  const prefixed = (xml: string) => (prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`));
  if (deselected) deselect(edits);
  patchCells(edits, { sheet, changes, styles, prefixed });
  parts.replace(pack.entry(part)?.name ?? part, edits.result());
  return true;
}
