import type { DefinedName } from "../../document/name";
import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { prefixedAttribute } from "../xml/readXml";
import { escapeXml } from "../xml/xmlText";
import type { LocatedElement, XmlEditor } from "../xml/xmlEditor";
import { definedNameXml, sheetNames } from "./definedNamesXml";
import { relationshipsNamespace } from "./namespaces";

/** A sheet in the order of the saved file: one of the user's by its element, or a new one. */
export type OrderedSheet =
  | { readonly kept: LocatedElement; readonly was: number }
  | { readonly added: SheetDocument; readonly relationship: string };

const states = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };
/** What stands before the defined names. */
const beforeNames = ["externalReferences", "functionGroups", "sheets"];

/** Rewrites the list of sheets, the names and the active tab of a workbook part; everything else stays as it is. */
export class WorkbookEdit {
  readonly listed: readonly LocatedElement[];

  constructor(
    readonly editor: XmlEditor,
    private readonly adapt: (xml: string) => string,
  ) {
    this.listed = editor.child("sheets")?.children.filter(({ name }) => name === "sheet") ?? [];
  }

  relationshipOf(element: LocatedElement): string {
    return prefixedAttribute(element.attributes, "id") ?? "";
  }

  writeSheets(order: readonly OrderedSheet[]): void {
    const sheets = this.editor.child("sheets");
    if (!sheets) return;
    const kept = new Set(order.flatMap((one) => ("kept" in one ? [one.kept] : [])));
    for (const element of this.listed) if (!kept.has(element)) this.editor.remove(element);
    let id = Math.max(0, ...this.listed.map(({ attributes }) => Number(attributes["sheetId"] ?? 0)));
    let previous: LocatedElement | undefined;
    let leading = "";
    for (const one of order) {
      if ("kept" in one) {
        if (leading) this.editor.insertBefore(one.kept, leading);
        leading = "";
        previous = one.kept;
        continue;
      }
      id += 1;
      const xml = this.sheetXml(one.added, one.relationship, id);
      if (previous) this.editor.insertAfter(previous, xml);
      else leading += xml;
    }
    if (leading) this.editor.append(sheets, leading);
  }

  private sheetXml(sheet: SheetDocument, relationship: string, id: number): string {
    const tag = this.editor.qualified("sheet");
    const space = this.adapt(relationshipsNamespace);
    return (
      `<${tag} xmlns:r="${space}" name="${escapeXml(sheet.name)}" sheetId="${id}"${states[sheet.visibility]} ` +
      `r:id="${relationship}"/>`
    );
  }

  /** Renumbers the sheets that names belong to, drops names of removed sheets, adds and drops what the add-in did. */
  writeNames(order: readonly OrderedSheet[], document: WorkbookDocument): void {
    const numbers = new Map(order.flatMap((one, index) => ("kept" in one ? [[one.was, index] as const] : [])));
    const element = this.editor.child("definedNames");
    const existing = new Set<string>();
    const current = new Set(document.names.map(({ name }) => name.toLowerCase()));
    for (const one of element?.children ?? []) {
      const { name = "", localSheetId } = one.attributes;
      if (localSheetId === undefined) {
        if (current.has(name.toLowerCase()) || name.startsWith("_xlnm.")) existing.add(name.toLowerCase());
        else this.editor.remove(one);
        continue;
      }
      const number = numbers.get(Number(localSheetId));
      if (number === undefined) this.editor.remove(one);
      else if (number !== Number(localSheetId)) this.editor.setAttribute(one, "localSheetId", String(number));
    }
    const tag = this.editor.qualified("definedName");
    const write = (name: DefinedName, scope?: number) => definedNameXml(name, scope, tag);
    const added = document.names.filter(({ name }) => !existing.has(name.toLowerCase())).map((name) => write(name));
    order.forEach((one, index) => {
      if ("added" in one) added.push(...sheetNames(one.added).map((name) => write(name, index)));
    });
    if (added.length === 0) return;
    if (element) return this.editor.append(element, added.join(""));
    const list = this.editor.qualified("definedNames");
    const before = beforeNames.map((name) => this.editor.child(name)).find(Boolean);
    if (before) this.editor.insertAfter(before, `<${list}>${added.join("")}</${list}>`);
  }

  /**
   * Keeps the tab that was on top on top: two sheets selected at once would be edited at once. `active` is the number of
   * the sheet to show where all of them are new.
   */
  writeActiveTab(order: readonly OrderedSheet[], active: number): void {
    const allNew = order.every((one) => "added" in one);
    for (const view of this.editor.child("bookViews")?.children ?? []) {
      const was = Number(view.attributes["activeTab"] ?? 0);
      const stays = order.findIndex((one) => "kept" in one && one.was === was);
      const visible = order.findIndex((one) => "kept" in one && one.kept.attributes["state"] === undefined);
      const now = allNew ? active : stays >= 0 ? stays : Math.max(0, visible);
      if (now !== was) this.editor.setAttribute(view, "activeTab", String(now));
      const first = Number(view.attributes["firstSheet"] ?? 0);
      if (first >= order.length) this.editor.setAttribute(view, "firstSheet", "0");
    }
  }
}
