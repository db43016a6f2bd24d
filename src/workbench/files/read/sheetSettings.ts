import { parseRect } from "./address";
import { colorOf } from "./color";
import type { SheetContext } from "./sheetContext";
import { widthToPoints } from "./size";
import { flag, prefixedAttribute, type Attributes } from "../xml/readXml";

/** Elements around the cells, by name, and what each says about the sheet. */
const readers: Readonly<Record<string, (attributes: Attributes, context: SheetContext) => void>> = {
  tabColor(attributes, { sheet }) {
    sheet.tabColor = colorOf({ name: "tabColor", attributes, children: [], text: "" }) ?? "";
  },
  sheetView(attributes, { sheet }) {
    sheet.showGridlines = flag(attributes["showGridLines"], true);
    sheet.showHeadings = flag(attributes["showRowColHeaders"], true);
  },
  pane(attributes, { sheet }) {
    if (!/^frozen/.test(attributes["state"] ?? "")) return;
    sheet.freeze = { rows: Number(attributes["ySplit"] ?? 0), columns: Number(attributes["xSplit"] ?? 0) };
  },
  sheetFormatPr(attributes, { sheet }) {
    if (attributes["defaultRowHeight"]) sheet.standardHeight = Number(attributes["defaultRowHeight"]);
    if (attributes["defaultColWidth"]) sheet.standardWidth = widthToPoints(Number(attributes["defaultColWidth"]));
  },
  col(attributes, { sheet, styles }) {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), 16_384) - 1;
    const style = styles[Number(attributes["style"] ?? 0)] ?? 0;
    const width = attributes["width"];
    for (let column = first; column <= last; column += 1) {
      if (width !== undefined) sheet.columnWidths.set(column, widthToPoints(Number(width)));
      if (flag(attributes["hidden"])) sheet.hiddenColumns.add(column);
      if (style !== 0) sheet.cells.styleDefaults.columns.set(column, style);
    }
  },
  mergeCell(attributes, { sheet }) {
    const rect = parseRect(attributes["ref"] ?? "");
    if (rect) sheet.merges.push(rect);
  },
  sheetProtection(attributes, { sheet }) {
    const options: Record<string, boolean> = {};
    // The file states what is forbidden, Office.js what is allowed.
    for (const [name, value] of Object.entries(attributes)) {
      if (/^(?:format|insert|delete|sort|autoFilter|pivotTables)/.test(name)) {
        options[`allow${name[0]?.toUpperCase()}${name.slice(1)}`] = !flag(value);
      }
    }
    sheet.protection = { protected: flag(attributes["sheet"]), options };
  },
  pageSetup(attributes, { sheet }) {
    if (attributes["orientation"] === "landscape") sheet.pageLayout.orientation = "Landscape";
  },
};

export function readSheetSetting(name: string, attributes: Attributes, context: SheetContext): void {
  if (Object.hasOwn(readers, name)) readers[name]?.(attributes, context);
}

/** The relationship ids of the sheet's tables. */
export function tableRelationship(name: string, attributes: Attributes): string | undefined {
  return name === "tablePart" ? prefixedAttribute(attributes, "id") : undefined;
}
