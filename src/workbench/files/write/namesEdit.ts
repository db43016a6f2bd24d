import type { DefinedName } from "../../document/name";
import { renameSheetIn } from "../../document/formulaReferences";
import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { readDefinedName } from "../read/definedNames";
import { parseXml } from "../xml/readXml";
import type { LocatedElement, XmlEditor } from "../xml/xmlEditor";
import { escapeXml } from "../xml/xmlText";
import { definedNameXml, sheetNames } from "./definedNamesXml";
import type { OrderedSheet } from "./workbookEdit";

/** What stands before the defined names. */
const beforeNames = ["externalReferences", "functionGroups", "sheets"];

/** Names without case; of two that are the same the first. */
type Names = ReadonlyMap<string, DefinedName>;

function namesOf(names: readonly DefinedName[]): Names {
  return new Map([...names].reverse().map((one) => [one.name.toLowerCase(), one]));
}

/**
 * Brings the list of names up to the document's: names that are as they were stay as they were written, those of
 * removed sheets go, and the numbers of the sheets that names belong to follow the new order.
 */
export function writeNames(editor: XmlEditor, order: readonly OrderedSheet[], document: WorkbookDocument): void {
  const element = editor.child("definedNames");
  const tag = editor.qualified("definedName");
  const scopes = new Map<number | undefined, Names>([[undefined, namesOf(document.names)]]);
  const numbers = new Map<number, number>();
  order.forEach((one, index) => {
    if (!("kept" in one)) return;
    numbers.set(one.was, index);
    if (one.sheet) scopes.set(one.was, namesOf(one.sheet.names));
  });
  const written = new Map<number | undefined, Set<string>>();
  for (const one of element?.children ?? []) {
    const local = one.attributes["localSheetId"];
    const was = local === undefined ? undefined : Number(local);
    const number = was === undefined ? undefined : numbers.get(was);
    if (was !== undefined && number === undefined) {
      editor.remove(one);
      continue;
    }
    const names = written.get(was) ?? new Set();
    written.set(was, names.add((one.attributes["name"] ?? "").toLowerCase()));
    keepName(editor, one, scopes.get(was), { was, number, tag }, order);
  }
  const added = [...scopes].flatMap(([was, names]) =>
    [...names]
      .filter(([key]) => !written.get(was)?.has(key))
      .map(([, name]) => definedNameXml(name, was === undefined ? undefined : numbers.get(was), tag)),
  );
  order.forEach((one, index) => {
    if ("added" in one) added.push(...sheetNames(one.added).map((name) => definedNameXml(name, index, tag)));
  });
  if (added.length > 0) append(editor, element, added.join(""));
}

interface Scope {
  readonly was: number | undefined;
  readonly number: number | undefined;
  readonly tag: string;
}

/** A name of the file: as it is, changed, or gone. `names` is undefined for sheets that never were in the document. */
function keepName(
  editor: XmlEditor,
  one: LocatedElement,
  names: Names | undefined,
  { was, number, tag }: Scope,
  order: readonly OrderedSheet[],
): void {
  const { name = "" } = one.attributes;
  const text = parseXml(new TextEncoder().encode(editor.textOf(one))).text;
  const builtIn = name.startsWith("_xlnm.");
  const now = builtIn ? undefined : names?.get(name.toLowerCase());
  if (names && !builtIn && !now) return editor.remove(one);
  const renamed = builtIn ? renameSheets(text, order) : text;
  const changed = now && JSON.stringify(now) !== JSON.stringify(readDefinedName(one.attributes, text));
  if (changed) return editor.replaceElement(one, definedNameXml(now, number, tag));
  if (renamed !== text) {
    const attributes = number === undefined ? "" : ` localSheetId="${number}"`;
    return editor.replaceElement(one, `<${tag} name="${escapeXml(name)}"${attributes}>${escapeXml(renamed)}</${tag}>`);
  }
  if (number !== was) editor.setAttribute(one, "localSheetId", String(number));
}

function renameSheets(text: string, order: readonly OrderedSheet[]): string {
  const renamed = order.flatMap((one) => ("kept" in one && one.sheet ? [one.sheet] : [])).filter(wasRenamed);
  return renamed.reduce((now, sheet) => renameSheetIn(now, sheet.origin?.name ?? sheet.name, sheet.name), text);
}

export function wasRenamed({ origin, name }: SheetDocument): boolean {
  return origin !== undefined && origin.name !== name;
}

function append(editor: XmlEditor, element: LocatedElement | undefined, names: string): void {
  if (element) return editor.append(element, names);
  const list = editor.qualified("definedNames");
  const before = beforeNames.map((name) => editor.child(name)).find(Boolean);
  if (before) editor.insertAfter(before, `<${list}>${names}</${list}>`);
}
