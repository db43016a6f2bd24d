import { greatest } from "../../../cells/greatest";
import type { SheetDocument } from "../../document/sheetDocument";
import { prefixedAttribute } from "../xml/readXml";
import { escapeXml } from "../xml/xmlText";
import type { LocatedElement, XmlEditor } from "../xml/xmlEditor";
import { relationshipsNamespace } from "./namespaces";

/** A sheet in the order of the saved file: one of the user's by its element, or a new one. */
export type OrderedSheet =
  | {
      readonly kept: LocatedElement;
      readonly was: number;
      /** Undefined for sheets without cells, which never were in the document. */
      readonly sheet: SheetDocument | undefined;
    }
  | { readonly added: SheetDocument; readonly relationship: string };

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
const states = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };
/** What stands before the settings of calculation, the nearest first. */
const beforeCalculation = ["definedNames", "externalReferences", "functionGroups", "sheets"];

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
    let id = greatest(
      this.listed.map(({ attributes }) => Number(attributes["sheetId"] ?? 0)),
      0,
    );
    let previous: LocatedElement | undefined;
    let leading = "";
    for (const one of order) {
      if ("kept" in one) {
        if (leading) this.editor.insertBefore(one.kept, leading);
        leading = "";
        previous = one.kept;
        this.follow(one.kept, one.sheet);
        continue;
      }
      id += 1;
      const xml = this.sheetXml(one.added, one.relationship, id);
      if (previous) this.editor.insertAfter(previous, xml);
      else leading += xml;
    }
    if (leading) this.editor.append(sheets, leading);
  }

  /** The name and visibility of a sheet of the file, where they have changed. */
  private follow(element: LocatedElement, sheet: SheetDocument | undefined): void {
    if (!sheet) return;
    const { name, state } = element.attributes;
    if (name !== sheet.name) this.editor.setAttribute(element, "name", sheet.name);
    const now = visibilities[sheet.visibility];
    if (now !== (state ?? "visible")) this.editor.setAttribute(element, "state", now);
  }

  /** Lets Excel compute every formula again when it opens the file. */
  calculateOnLoad(): void {
    const settings = this.editor.child("calcPr");
    if (settings) return this.editor.setAttribute(settings, "fullCalcOnLoad", "1");
    const before = beforeCalculation.map((name) => this.editor.child(name)).find(Boolean);
    if (before) this.editor.insertAfter(before, `<${this.editor.qualified("calcPr")} fullCalcOnLoad="1"/>`);
  }

  private sheetXml(sheet: SheetDocument, relationship: string, id: number): string {
    const tag = this.editor.qualified("sheet");
    const space = this.adapt(relationshipsNamespace);
    return (
      `<${tag} xmlns:r="${space}" name="${escapeXml(sheet.name)}" sheetId="${id}"${states[sheet.visibility]} ` +
      `r:id="${relationship}"/>`
    );
  }

  /** Puts a new sheet on top; without one the tab that was on top stays there. */
  writeActiveTab(order: readonly OrderedSheet[], shown?: SheetDocument): void {
    const top = order.findIndex((one) => "added" in one && one.added === shown);
    const views = this.editor.child("bookViews")?.children ?? [];
    for (const view of views) {
      const was = Number(view.attributes["activeTab"] ?? 0);
      const stays = order.findIndex((one) => "kept" in one && one.was === was);
      const visible = order.findIndex((one) => "kept" in one && one.kept.attributes["state"] === undefined);
      const now = top >= 0 ? top : stays >= 0 ? stays : Math.max(0, visible);
      if (now !== was) this.editor.setAttribute(view, "activeTab", String(now));
      const first = Number(view.attributes["firstSheet"] ?? 0);
      if (first >= order.length) this.editor.setAttribute(view, "firstSheet", "0");
    }
    if (views.length === 0 && top > 0) this.addViews(top);
  }

  private addViews(activeTab: number): void {
    const [views, view] = ["bookViews", "workbookView"].map((name) => this.editor.qualified(name));
    const xml = `<${views}><${view} activeTab="${activeTab}"/></${views}>`;
    const [empty, sheets] = ["bookViews", "sheets"].map((name) => this.editor.child(name));
    if (empty) this.editor.replaceElement(empty, xml);
    else if (sheets) this.editor.insertBefore(sheets, xml);
  }
}
