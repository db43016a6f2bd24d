import type { WorkbookDocument } from "../../document/workbookDocument";
import type { OpcPackage } from "../package/opcPackage";
import { addInParts, settingOf, taskPanesKind } from "../read/addInSettings";
import { escapeXml } from "../xml/xmlText";
import { XmlEditor, type LocatedElement } from "../xml/xmlEditor";
import { addInIdentity } from "./addInIdentity";
import { relationshipsNamespace } from "./namespaces";
import type { NewParts } from "./newParts";
import { RelationshipsEdit } from "./packageEdit";

const webExtension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskPanes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships";
const contentTypes = {
  panes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  extension: "application/vnd.ms-office.webextension+xml",
};
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An add-in's part in the package, with its properties. */
interface StoredAddIn {
  readonly part: string;
  readonly editor: XmlEditor;
  readonly properties: readonly LocatedElement[];
}

/**
 * Brings the settings in the package up to those of the document. What did not change is not touched; a new one goes to
 * the add-in's own part, which is made where there is none, never to that of another add-in. Nothing is written where
 * nothing changed.
 */
export function writeSettings(pack: OpcPackage, parts: NewParts, { settings }: WorkbookDocument): void {
  const stored = storedAddIns(pack);
  if (!stored) return;
  const placed = new Set<string>();
  const changed = new Set<StoredAddIn>();
  for (const addIn of stored) {
    for (const property of addIn.properties) {
      const { name = "", value = "" } = property.attributes;
      if (placed.has(name)) continue;
      placed.add(name);
      if (settings.has(name) && same(settings.get(name), settingOf(value))) continue;
      changed.add(addIn);
      if (settings.has(name)) addIn.editor.setAttribute(property, "value", JSON.stringify(settings.get(name)));
      else addIn.editor.remove(property);
    }
  }
  const added = [...settings].filter(([name]) => !placed.has(name));
  if (added.length > 0) {
    const own = stored.find(isOwn);
    if (own) {
      appendProperties(own.editor, added);
      changed.add(own);
    } else addAddIn(pack, parts, added);
  }
  for (const { part, editor } of changed) parts.replace(pack.entry(part)?.name ?? part, editor.result());
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Undefined where a part is damaged: its settings were not read either, and what it holds must not be lost. */
function storedAddIns(pack: OpcPackage): readonly StoredAddIn[] | undefined {
  try {
    return addInParts(pack).flatMap((part) => {
      const bytes = pack.bytes(part);
      if (!bytes) return [];
      const editor = new XmlEditor(bytes);
      const properties = editor.child("properties")?.children.filter(({ name }) => name === "property") ?? [];
      return [{ part, editor, properties }];
    });
  } catch {
    return undefined;
  }
}

function isOwn({ editor }: StoredAddIn): boolean {
  return editor.child("reference")?.attributes["id"]?.toLowerCase() === addInIdentity.id;
}

type Setting = readonly [name: string, value: unknown];

function propertyXml(tag: string, [name, value]: Setting): string {
  return `<${tag} name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`;
}

function appendProperties(editor: XmlEditor, settings: readonly Setting[]): void {
  const inside = settings.map((one) => propertyXml(editor.qualified("property"), one)).join("");
  const properties = editor.child("properties");
  if (properties) return editor.append(properties, inside);
  const tag = editor.qualified("properties");
  const before = editor.child("alternateReferences") ?? editor.child("reference");
  if (before) editor.insertAfter(before, `<${tag}>${inside}</${tag}>`);
}

/** The add-in's own part, listed among the panes as one that does not open by itself. */
function addAddIn(pack: OpcPackage, parts: NewParts, settings: readonly Setting[]): void {
  const part = parts.name("xl/webextensions/webextension");
  const properties = settings.map((one) => propertyXml("we:property", one)).join("");
  parts.add(part, contentTypes.extension, [
    `${head}<we:webextension xmlns:we="${webExtension}" id="{${addInIdentity.id.toUpperCase()}}">` +
      `<we:reference id="${addInIdentity.id}" version="${addInIdentity.version}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`,
  ]);
  const listed = pack.relationships("").find(({ kind, external }) => kind === taskPanesKind && !external)?.target;
  const panes = listed && pack.entry(listed) ? listed : addPanes(pack, parts);
  const relationships = new RelationshipsEdit(pack, panes, (xml) => xml);
  const id = relationships.add("webextension", part, `${relationshipTypes}/webextension`);
  relationships.writeTo(parts);
  const pane =
    `<wetp:taskpane xmlns:wetp="${taskPanes}" dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="${relationshipsNamespace}" r:id="${id}"/></wetp:taskpane>`;
  const bytes = pack.bytes(panes);
  if (!bytes)
    return parts.add(panes, contentTypes.panes, [
      `${head}<wetp:taskpanes xmlns:wetp="${taskPanes}">${pane}</wetp:taskpanes>`,
    ]);
  const editor = new XmlEditor(bytes);
  editor.append(editor.root, pane);
  parts.replace(pack.entry(panes)?.name ?? panes, editor.result());
}

function addPanes(pack: OpcPackage, parts: NewParts): string {
  const panes = parts.name("xl/webextensions/taskpanes");
  const root = new RelationshipsEdit(pack, "", (xml) => xml);
  root.add(taskPanesKind, panes, `${relationshipTypes}/${taskPanesKind}`);
  root.writeTo(parts);
  return panes;
}
