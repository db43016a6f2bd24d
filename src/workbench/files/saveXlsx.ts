import { greatest } from "../../cells/greatest";
import type { SheetDocument } from "../document/sheetDocument";
import type { WorkbookDocument } from "../document/workbookDocument";
import { OpcPackage } from "./package/opcPackage";
import { readSharedStrings } from "./read/sharedStrings";
import type { WorkbookParts } from "./read/sheetContext";
import { readStyles } from "./read/styles";
import { addSheet } from "./write/addSheet";
import type { StyleNumbers } from "./write/conditionalFormatXml";
import { freshPackage, freshStyles } from "./write/freshPackage";
import { writeKeptSheets } from "./write/keptSheets";
import { writeNames } from "./write/namesEdit";
import { settle } from "./write/settle";
import { isStrict, toStrict } from "./write/namespaces";
import { NewParts } from "./write/newParts";
import { RelationshipsEdit, writeContentTypes } from "./write/packageEdit";
import { partsToRemove } from "./write/removal";
import { canDeselect, deselectUntouched } from "./write/selectedTab";
import { writeSettings } from "./write/settingsEdit";
import { StyleSheet } from "./write/styleSheet";
import { WorkbookEdit, type OrderedSheet } from "./write/workbookEdit";
import { XmlEditor, type LocatedElement } from "./xml/xmlEditor";
import { ZipWriter } from "./zip/zipWriter";

/**
 * The bytes of a copy of the user's package with the sheets that were added to the document, without those that were
 * removed from it, and with the cells, tables, names and settings that were changed. Every other part passes through as
 * it is, compressed bytes and all; what changed is changed in the text of its part. Without a package (the document came
 * from a .csv) a new one is made. `note` hears of changes that the file can't show, one sentence each.
 */
export function saveXlsx(
  document: WorkbookDocument,
  source?: Uint8Array,
  note: (sentence: string) => void = () => undefined,
): Uint8Array {
  const made = document.sheets.filter(({ origin }) => origin === undefined);
  const due = settle(document);
  const pack = new OpcPackage(source ?? freshPackage());
  const main = pack.mainPart();
  const bytes = main === undefined ? undefined : pack.bytes(main);
  if (main === undefined || !bytes) throw new Error("The package to save into is not a workbook.");
  const editor = new XmlEditor(bytes);
  const adapt = isStrict(editor.root.attributes) ? toStrict : (xml: string) => xml;
  const workbook = new WorkbookEdit(editor, adapt);
  const parts = new NewParts(pack, adapt);
  const relationships = new RelationshipsEdit(pack, main, adapt);
  const { kept, removed } = sortOut(pack, main, workbook, document);

  const style = stylePart(pack, main, relationships, parts);
  const styles = styleNumbers(document, style.sheet);
  const tableIds = tableIdsFrom(pack);
  const { activeSheet } = document;
  const shown = activeSheet.origin === undefined && canDeselect(pack, main) ? activeSheet : undefined;
  const added = new Map(
    made.map((sheet) => {
      const part = addSheet(document, sheet, sheet === shown, parts, styles, tableIds);
      return [sheet, relationships.add("worksheet", part)] as const;
    }),
  );
  const order = orderOf(document, kept, added);
  workbook.writeSheets(order);
  writeNames(editor, order, document);
  let known: WorkbookParts | undefined;
  const content = () => (known ??= contentOf(pack, main, document));
  const written = writeKeptSheets(document, { pack, parts, styles, content, deselected: shown !== undefined });
  if (shown) deselectUntouched(pack, main, parts, removed);
  written.notes.forEach(note);
  if (isSigned(pack))
    note(`${document.fileName} is digitally signed, and the copy isn't what was signed: sign it anew.`);
  if (due || written.stale) workbook.calculateOnLoad();
  if (written.cells) dropOrderOfCalculation(pack, main, removed);
  workbook.writeActiveTab(order, shown);
  parts.replace(pack.entry(main)?.name ?? main, editor.result());
  parts.replace(style.part, style.sheet.result());
  relationships.remove(removed);
  relationships.writeTo(parts);
  writeSettings(pack, parts, document);
  writeContentTypes(pack, parts, removed);
  return zip(pack, parts, removed);
}

function isSigned(pack: OpcPackage): boolean {
  return pack.relationships("").some(({ type }) => type.endsWith("/digital-signature/origin"));
}

interface KeptSheet {
  readonly element: LocatedElement;
  readonly was: number;
  readonly sheet: SheetDocument | undefined;
}

/** Which of the package's sheets the document still has, and the parts that go with the others. */
function sortOut(pack: OpcPackage, main: string, workbook: WorkbookEdit, document: WorkbookDocument) {
  const targets = new Map(pack.relationships(main).map((one) => [one.id, one]));
  const byPart = new Map(document.sheets.map((sheet) => [sheet.origin?.part.toLowerCase(), sheet]));
  const names = new Set<string>();
  const kept: KeptSheet[] = [];
  const gone: string[] = [];
  workbook.listed.forEach((element, was) => {
    const target = targets.get(workbook.relationshipOf(element));
    // A sheet may be listed without a part: it is none of those that were added, which have none yet.
    const sheet = target && byPart.get(target.target.toLowerCase());
    const name = (element.attributes["name"] ?? "").toLowerCase();
    // Sheets without cells, and a second sheet of the same name, never were in the document.
    if (sheet || target?.kind !== "worksheet" || names.has(name)) kept.push({ element, was, sheet });
    else gone.push(target.target);
    names.add(name);
  });
  const removed = partsToRemove(pack, gone);
  if (gone.length > 0) dropOrderOfCalculation(pack, main, removed);
  return { kept, removed };
}

/** The order of calculation names cells that may hold no formula any more: Excel makes it again. */
function dropOrderOfCalculation(pack: OpcPackage, main: string, removed: Set<string>): void {
  for (const { kind, target } of pack.relationships(main)) if (kind === "calcChain") removed.add(target.toLowerCase());
}

/** What the cells of the package refer to, with the ids that the document has for its styles. */
function contentOf(pack: OpcPackage, main: string, document: WorkbookDocument): WorkbookParts {
  const target = (kind: string) => pack.relationships(main).find((one) => one.kind === kind)?.target;
  const onCut = () => undefined; // said when the file was opened
  const [strings, styles] = [target("sharedStrings"), target("styles")];
  return {
    strings: strings ? readSharedStrings(pack, strings, onCut) : [],
    styles: readStyles(styles ? pack.xml(styles) : undefined, document.styles),
    date1904: document.date1904,
    onCut,
  };
}

function stylePart(pack: OpcPackage, main: string, relationships: RelationshipsEdit, parts: NewParts) {
  const target = pack.relationships(main).find(({ kind }) => kind === "styles")?.target;
  const entry = target === undefined ? undefined : pack.entry(target);
  const bytes = entry && pack.bytes(entry.name);
  if (entry && bytes) return { part: entry.name, sheet: new StyleSheet(bytes) };
  // A package may point to a part of styles that it lacks: then this is where the new one goes.
  const part = target ?? parts.name("xl/styles");
  parts.add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", []);
  if (target === undefined) relationships.add("styles", part);
  return { part, sheet: new StyleSheet(new TextEncoder().encode(parts.adapt(freshStyles))) };
}

function styleNumbers(document: WorkbookDocument, sheet: StyleSheet): StyleNumbers {
  const known = new Map<number, number>([[0, 0]]);
  return {
    cellFormat(style) {
      const number = known.get(style) ?? sheet.cellFormat(document.styles.get(style));
      known.set(style, number);
      return number;
    },
    conditional: (style) => sheet.conditional(style),
  };
}

function tableIdsFrom(pack: OpcPackage): () => number {
  const ids = pack.entries
    .filter(({ name }) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map(({ name }) => Number(pack.xml(name)?.attributes["id"] ?? 0));
  let last = greatest(ids, 0);
  return () => (last += 1);
}

/** The sheets in the order of the document, those that it never had behind the one they followed. */
function orderOf(
  document: WorkbookDocument,
  kept: readonly KeptSheet[],
  added: ReadonlyMap<SheetDocument, string>,
): OrderedSheet[] {
  const order: OrderedSheet[] = kept.map(({ element, was, sheet }) => ({ kept: element, was, sheet }));
  const place = (sheet: SheetDocument) =>
    order.findIndex((one) =>
      "added" in one ? one.added === sheet : kept.some((other) => other.sheet === sheet && other.element === one.kept),
    );
  document.sheets.forEach((sheet, index) => {
    const relationship = added.get(sheet);
    if (relationship === undefined) return;
    const previous = document.sheets[index - 1];
    order.splice(previous ? place(previous) + 1 : 0, 0, { added: sheet, relationship });
  });
  return order;
}

function zip(pack: OpcPackage, parts: NewParts, removed: ReadonlySet<string>): Uint8Array {
  const writer = new ZipWriter();
  const written = new Set<string>();
  for (const entry of pack.entries) {
    if (removed.has(entry.name.replace(/\\/g, "/").toLowerCase())) continue;
    const contents = parts.contents.get(entry.name);
    if (contents) writer.add(entry.name, contents);
    else writer.copy(entry);
    written.add(entry.name);
  }
  for (const [name, contents] of parts.contents) if (!written.has(name)) writer.add(name, contents);
  return writer.finish();
}
