import { columnLetters, quoteSheet, a1Range } from "../../../cells/address";
import type { DefinedName } from "../../document/name";
import type { SheetDocument } from "../../document/sheetDocument";
import { withFunctionPrefixes } from "../formula/functionPrefix";
import { escapeXml } from "../xml/xmlText";

export function definedNameXml(
  { name, formula, comment, visible }: DefinedName,
  scope: number | undefined,
  tag: string,
) {
  const attributes = [
    ` name="${escapeXml(name)}"`,
    comment ? ` comment="${escapeXml(comment)}"` : "",
    scope === undefined ? "" : ` localSheetId="${scope}"`,
    visible ? "" : ' hidden="1"',
  ].join("");
  return `<${tag}${attributes}>${escapeXml(withFunctionPrefixes(formula.replace(/^=/, "")))}</${tag}>`;
}

/** The names of a sheet made by the add-in, and those that files use for its print area and titles. */
export function sheetNames(sheet: SheetDocument): DefinedName[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const builtIn = (name: string, formula: string): DefinedName => ({ name: `_xlnm.${name}`, formula, visible: true });
  const names = [...sheet.names];
  if (sheet.autoFilter) {
    const { row, column, rows, columns } = sheet.autoFilter.rect;
    // Excel keeps the filter's range in a hidden name as well.
    const formula = a1Range(sheet.name, row, column, rows, columns);
    names.push({ ...builtIn("_FilterDatabase", formula), visible: false });
  }
  if (printArea) {
    const { row, column, rows, columns } = printArea;
    names.push(builtIn("Print_Area", a1Range(sheet.name, row, column, rows, columns)));
  }
  const quoted = quoteSheet(sheet.name);
  const titles = [
    titleColumns &&
      `${quoted}!$${columnLetters(titleColumns.column)}:$${columnLetters(titleColumns.column + titleColumns.columns - 1)}`,
    titleRows && `${quoted}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`,
  ].filter(Boolean);
  if (titles.length > 0) names.push(builtIn("Print_Titles", titles.join(",")));
  return names;
}
