import type { WorkbookDocument } from "../document/workbookDocument";
import { lookOf } from "./sheetLook";

/** What a refresh sets on every sheet that it writes over, and nobody else here. */
const refreshed = ["page setup", "conditional formats"] as const;

/**
 * Sheets that the add-in made, known by a name of their scope, are written as new ones where a refresh wrote over them: in
 * the parts that they were read from their rules, charts and page setup would stay as they were.
 */
export function makeAnew(document: WorkbookDocument, mark: string): void {
  for (const sheet of document.sheets) {
    const { origin, names } = sheet;
    if (!origin || !names.some(({ name }) => name === mark)) continue;
    const look = lookOf(sheet);
    if (refreshed.some((part) => look[part] !== origin.look[part])) sheet.origin = undefined;
  }
}
