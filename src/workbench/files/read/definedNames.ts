import type { DefinedName } from "../../document/name";
import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { withoutFunctionPrefixes } from "../formula/functionPrefix";
import { formulaTokens } from "../../document/formulaTokens";
import { childrenOf, flag, type Attributes, type XmlElement } from "../xml/readXml";
import { parseRect } from "./address";

/** Reads names; `sheets` holds the document's sheets by their number in the file, undefined where one has no cells. */
export function readDefinedNames(
  root: XmlElement,
  document: WorkbookDocument,
  sheets: readonly (SheetDocument | undefined)[],
): void {
  for (const { attributes, text } of childrenOf(root, "definedNames", "definedName")) {
    const name = attributes["name"] ?? "";
    const local = attributes["localSheetId"];
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    if (name.startsWith("_xlnm.")) {
      if (sheet) readBuiltIn(name, text, sheet);
      continue;
    }
    const defined = readDefinedName(attributes, text);
    if (local === undefined) document.names.push(defined);
    else sheet?.names.push(defined);
  }
}

export function readDefinedName(attributes: Attributes, text: string): DefinedName {
  return {
    name: attributes["name"] ?? "",
    formula: `=${withoutFunctionPrefixes(text)}`,
    visible: !flag(attributes["hidden"]),
    ...(attributes["comment"] ? { comment: attributes["comment"] } : {}),
  };
}

/** Print areas and print titles are names in the file, page layout in Excel. */
function readBuiltIn(name: string, text: string, sheet: SheetDocument): void {
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = areaOf(text);
  if (name !== "_xlnm.Print_Titles") return;
  for (const { type, value: title } of formulaTokens(text)) {
    if (type !== "range_beam") continue;
    const [first = "", last = first] = title.replace(/\$/g, "").split(":");
    if (/^\d+$/.test(first)) {
      sheet.pageLayout.titleRows = { row: Number(first) - 1, rows: Number(last) - Number(first) + 1 };
    } else {
      const rect = parseRect(`${first}1:${last}1`);
      if (rect) sheet.pageLayout.titleColumns = { column: rect.column, columns: rect.columns };
    }
  }
}

function areaOf(text: string) {
  return parseRect(text.slice(text.lastIndexOf("!") + 1));
}
