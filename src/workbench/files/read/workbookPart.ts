import type { CalculationMode, WorkbookDocument } from "../../document/workbookDocument";
import type { SheetVisibility } from "../../document/sheetDocument";
import type { OpcPackage } from "../package/opcPackage";
import { child, childrenOf, flag, prefixedAttribute, type XmlElement } from "../xml/readXml";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "worksheet", "chartsheet", "dialogsheet": only worksheets hold cells. */
  readonly kind: string;
  readonly part: string;
}

const visibilities: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
const modes: Readonly<Record<string, CalculationMode>> = { manual: "manual", autoNoTable: "automaticExceptTables" };

export function listSheets(pack: OpcPackage, part: string, root: XmlElement): ListedSheet[] {
  const relationships = new Map(pack.relationships(part).map((one) => [one.id, one]));
  return childrenOf(root, "sheets", "sheet").map(({ attributes }) => {
    const relationship = relationships.get(prefixedAttribute(attributes, "id") ?? attributes["id"] ?? "");
    return {
      name: attributes["name"] ?? "",
      visibility: visibilities[attributes["state"] ?? ""] ?? "Visible",
      kind: relationship?.kind ?? "",
      part: relationship?.target ?? "",
    };
  });
}

export function readWorkbookSettings(root: XmlElement, document: WorkbookDocument): void {
  document.date1904 = flag(child(root, "workbookPr")?.attributes["date1904"]);
  document.structureProtected = flag(child(root, "workbookProtection")?.attributes["lockStructure"]);
  document.calculationMode = modes[child(root, "calcPr")?.attributes["calcMode"] ?? ""] ?? "automatic";
}

/** The number of the sheet that is on top, counting sheets of every kind. */
export function activeTab(root: XmlElement): number {
  return Number(childrenOf(root, "bookViews", "workbookView")[0]?.attributes["activeTab"] ?? 0);
}
