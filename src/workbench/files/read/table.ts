import type { TableDocument } from "../../document/table";
import { child, childrenOf, flag, type XmlElement } from "../xml/readXml";
import { decodeCellText } from "../xml/xmlText";
import { parseRect } from "./address";
import { readFilters } from "./filters";

/** A table part; undefined where it names no range. */
export function readTable(root: XmlElement): TableDocument | undefined {
  const rect = parseRect(root.attributes["ref"] ?? "");
  if (!rect) return undefined;
  const filters = readFilters(child(root, "autoFilter"));
  const style = child(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id: Number(root.attributes["id"]),
    name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
    rect,
    columns: childrenOf(root, "tableColumns", "tableColumn").map(({ attributes }) => ({
      id: Number(attributes["id"]),
      name: decodeCellText(attributes["name"] ?? ""),
    })),
    style: style["name"] ?? "",
    showHeaders: root.attributes["headerRowCount"] !== "0",
    showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    showBandedRows: flag(style["showRowStripes"]),
    showBandedColumns: flag(style["showColumnStripes"]),
    showFilterButton: child(root, "autoFilter") !== undefined,
    highlightFirstColumn: flag(style["showFirstColumn"]),
    highlightLastColumn: flag(style["showLastColumn"]),
    ...(filters ? { filters } : {}),
  };
}
