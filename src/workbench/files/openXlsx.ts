import type { SheetDocument } from "../document/sheetDocument";
import { WorkbookDocument } from "../document/workbookDocument";
import { fileKind } from "./fileKind";
import { InputError } from "./inputError";
import { contentTypesPart, OpcPackage } from "./package/opcPackage";
import { readAddInSettings } from "./read/addInSettings";
import { readDefinedNames } from "./read/definedNames";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet } from "./read/sheet";
import { lookOf } from "./sheetLook";
import type { WorkbookParts } from "./read/sheetContext";
import { readStyles } from "./read/styles";
import { activeTab, listSheets, readWorkbookSettings, type ListedSheet } from "./read/workbookPart";
import { cutTexts, refusalOf, unreadable } from "./refusal";
import type { XmlElement } from "./xml/readXml";
import { maxUnpackedBytes } from "./zip/inflate";

export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  /** The user's package as it is on disk; undefined for a file that isn't one (.csv). */
  readonly source?: Uint8Array;
  /** What couldn't be read, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Opens an .xlsx or .xlsm file. Dates stay the serial numbers that the file holds. Throws InputError, whose sentence
 * names the file by `name`. A sheet that is damaged is left empty, with a warning, as long as another can be read.
 */
export function openXlsx(bytes: Uint8Array, name: string): OpenedWorkbook {
  const kind = fileKind(bytes);
  if (kind !== "zip") throw new InputError(refusalOf(kind, name));
  const pack = openPackage(bytes, name);
  const part = workbookPart(pack, name);
  try {
    return readWorkbook(pack, part, bytes, name);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(name, error);
  }
}

function openPackage(bytes: Uint8Array, name: string): OpcPackage {
  let pack: OpcPackage;
  try {
    pack = new OpcPackage(bytes);
  } catch (error) {
    throw unreadable(name, error);
  }
  const unpacked = pack.entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > maxUnpackedBytes) {
    throw new InputError(`${name} unpacks to more than 2 GB; save the sheets that matter as a smaller workbook.`);
  }
  return pack;
}

function workbookPart(pack: OpcPackage, name: string): string {
  let part: string | undefined;
  try {
    part = pack.mainPart();
    if (part?.toLowerCase().endsWith(".bin")) throw new InputError(refusalOf("xlsb", name));
    if (part && pack.isWorkbook(part)) {
      if (!pack.entry(contentTypesPart)) throw new Error("the list of content types is missing");
      return part;
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
  if (pack.entry("xl/workbook.bin")) throw new InputError(refusalOf("xlsb", name));
  if (pack.entry("content.xml")) throw new InputError(refusalOf("ods", name));
  throw new InputError(refusalOf("other", name));
}

function readWorkbook(pack: OpcPackage, part: string, source: Uint8Array, name: string): OpenedWorkbook {
  const root = pack.xml(part);
  if (!root) throw new InputError(refusalOf("other", name));
  const document = new WorkbookDocument();
  document.fileName = name;
  readWorkbookSettings(root, document);
  const targetOf = (kind: string) => pack.relationships(part).find((one) => one.kind === kind)?.target;
  const stylesPart = targetOf("styles");
  const stringsPart = targetOf("sharedStrings");
  let cut = 0;
  const onCut = () => void (cut += 1);
  const parts: WorkbookParts = {
    strings: stringsPart ? readSharedStrings(pack, stringsPart, onCut) : [],
    styles: readStyles(stylesPart ? pack.xml(stylesPart) : undefined, document.styles),
    date1904: document.date1904,
    onCut,
  };
  const warnings: string[] = [];
  const listed = listSheets(pack, part, root);
  const damaged: string[] = [];
  const sheets = listed.map((one) => readListed(pack, one, document, parts, { warnings, damaged }));
  if (damaged.length > 0 && damaged.length === sheets.filter((sheet) => sheet).length) {
    throw new InputError(`${name} has damaged sheets only; open it in Excel, repair it and save it again.`);
  }
  if (!sheets.some((sheet) => sheet)) {
    throw new InputError(`${name} has no sheet that can be read; open it in Excel, repair it and save it again.`);
  }
  if (cut > 0) warnings.push(cutTexts(cut));
  if (document.date1904) {
    warnings.push(
      `${name} counts its dates from 1904: a date that is not formatted as one would be taken for a day 4 years earlier. Format it as a date.`,
    );
  }
  readDefinedNames(root, document, sheets);
  readAddInSettings(pack, document, warnings);
  activate(document, sheets, root);
  for (const sheet of document.sheets) {
    if (!sheet.origin) continue;
    const due = new Set([...sheet.cells.dirtyFormulas()].map(({ row, column }) => `${row},${column}`));
    sheet.origin = { ...sheet.origin, cells: sheet.cells.changes, due, look: lookOf(sheet) };
  }
  return { document, source, warnings };
}

function readListed(
  pack: OpcPackage,
  listed: ListedSheet,
  document: WorkbookDocument,
  parts: WorkbookParts,
  { warnings, damaged }: { readonly warnings: string[]; readonly damaged: string[] },
): SheetDocument | undefined {
  if (listed.kind !== "worksheet") return undefined;
  if (document.sheet(listed.name)) {
    warnings.push(`The file has two sheets named "${listed.name}"; only the first was read.`);
    return undefined;
  }
  const add = () => {
    const sheet = document.addSheet(listed.name);
    sheet.visibility = listed.visibility;
    sheet.origin = { part: listed.part, name: listed.name, cells: 0, due: new Set(), look: {} };
    return sheet;
  };
  const sheet = add();
  try {
    readSheet(pack, listed.part, { ...parts, sheet });
    return sheet;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warnings.push(
      `The sheet "${listed.name}" is damaged (${why}) and was taken as empty; open the file in Excel, repair it and save it again.`,
    );
    damaged.push(listed.name);
    document.removeSheet(sheet);
    return add();
  }
}

function activate(document: WorkbookDocument, sheets: readonly (SheetDocument | undefined)[], root: XmlElement): void {
  const active = sheets[activeTab(root)];
  if (active?.visibility === "Visible") document.activeSheet = active;
}
