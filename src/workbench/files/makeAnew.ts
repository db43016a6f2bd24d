import type { WorkbookDocument } from "../document/workbookDocument";
import { lookOf } from "./sheetLook";

/**
 * Sheets that the add-in made, known by a name of their scope, are written as new ones where they were changed: nothing in
 * their parts is anybody else's, and a refresh changes rules and charts that would stay as the file has them.
 */
export function makeAnew(document: WorkbookDocument, mark: string): void {
  for (const sheet of document.sheets) {
    const { origin, names, cells } = sheet;
    if (!origin || !names.some(({ name }) => name === mark)) continue;
    const look = lookOf(sheet);
    const isChanged =
      cells.changes !== origin.cells || Object.keys(look).some((part) => look[part] !== origin.look[part]);
    if (isChanged) sheet.origin = undefined;
  }
}
