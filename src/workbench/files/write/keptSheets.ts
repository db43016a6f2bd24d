import { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import type { OpcPackage } from "../package/opcPackage";
import { readSheet } from "../read/sheet";
import type { WorkbookParts } from "../read/sheetContext";
import { lookOf } from "../sheetLook";
import { TextEdits } from "../xml/textEdits";
import { cellChanges } from "./cellChanges";
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
  /** Changes that are in the document and not in the file, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes what was changed in the sheets that the package had before: their cells and tables, each changed in the text of
 * its part, so that all else in it stays. A sheet in which nothing changed is not touched.
 */
export function writeKeptSheets(document: WorkbookDocument, kept: KeptSheets): KeptResult {
  const notes: string[] = [];
  let cells = false;
  for (const sheet of document.sheets) {
    const { origin } = sheet;
    if (!origin) continue;
    const look = lookOf(sheet);
    const changed = Object.keys(look).filter((name) => look[name] !== origin.look[name] && !writtenElsewhere.has(name));
    const left = changed.filter((name) => name !== "tables");
    const touched = sheet.cells.changes !== origin.cells;
    if (touched || changed.includes("tables")) {
      const before = asRead(kept, sheet, origin.part);
      if (touched && writeCells(kept, before, sheet, origin.part)) cells = true;
      const whole = patchTables(kept.pack, kept.parts, origin.part, before.tables, sheet.tables);
      if (!whole) left.push("tables");
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
  return { cells, notes };
}

function asRead({ pack, content }: KeptSheets, sheet: SheetDocument, part: string): SheetDocument {
  const before = new SheetDocument(sheet.id, sheet.name);
  readSheet(pack, part, { ...content(), sheet: before });
  return before;
}

function writeCells(kept: KeptSheets, before: SheetDocument, sheet: SheetDocument, part: string) {
  const { pack, parts, styles, deselected } = kept;
  const changes = cellChanges(before, sheet);
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
