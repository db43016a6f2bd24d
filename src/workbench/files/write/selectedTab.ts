import type { OpcPackage } from "../package/opcPackage";
import { TextEdits } from "../xml/textEdits";
import type { NewParts } from "./newParts";

/** A larger sheet is not taken apart for the sake of its tab: its text would be in memory as a whole. */
const mostBytes = 64 * 1024 ** 2;

function sheetParts(pack: OpcPackage, main: string) {
  return pack
    .relationships(main)
    .filter(({ kind, external }) => kind.endsWith("sheet") && !external)
    .flatMap(({ target }) => pack.entry(target) ?? []);
}

/** Whether the sheets of the package can be taken out of the selection, so that a new one can be on top. */
export function canDeselect(pack: OpcPackage, main: string): boolean {
  return sheetParts(pack, main).every(({ size }) => size <= mostBytes);
}

/** Takes a sheet out of the selection, in the text of its part: sheets selected together would be edited together. */
export function deselect(edits: TextEdits): void {
  const [head = ""] = edits.text.split(/<(?:[\w.-]+:)?sheetData[\s/>]/, 1);
  for (const { index, 0: attribute } of head.matchAll(/\stabSelected\s*=\s*(["'])(?:1|true)\1/g)) {
    edits.replace(index, index + attribute.length, "");
  }
}

/**
 * Takes the sheets whose parts were not written anew out of the selection; one that is not selected is not touched, nor are
 * those that are `removed`, by their parts in lower case.
 */
export function deselectUntouched(pack: OpcPackage, main: string, parts: NewParts, removed: ReadonlySet<string>): void {
  for (const { name } of sheetParts(pack, main)) {
    const bytes = parts.contents.has(name) || removed.has(name.toLowerCase()) ? undefined : pack.bytes(name);
    if (!bytes) continue;
    const edits = new TextEdits(bytes);
    deselect(edits);
    if (edits.changed) parts.replace(name, edits.result());
  }
}
