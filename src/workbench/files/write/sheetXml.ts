import type { SheetDocument } from "../../document/sheetDocument";
import { localAddress } from "../../../cells/address";
import { maxColumns, type Rect } from "../../document/rect";
import { pointsToWidth } from "../read/size";
import { argb } from "./styleXml";
import { cellXml } from "./cellXml";
import { conditionalFormatXml, conditionalExtensionXml, type StyleNumbers } from "./conditionalFormatXml";
import { filterXml } from "./filterXml";
import { hyperlinksXml } from "./linksXml";
import { pageBreaksXml, pageSetupXml, protectionXml } from "./pageXml";
import { spreadsheetNamespace, relationshipsNamespace } from "./namespaces";
import { validationsXml } from "./validationXml";

export interface SheetParts {
  /** Relationship ids inside the sheet's own relationships. */
  readonly drawing?: string;
  readonly tables: readonly string[];
  readonly selected: boolean;
  /** The relationship id of an address outside the workbook. */
  readonly relateLink: (address: string) => string;
}

/** Rows whose XML is handed on at once. */
const rowsAtOnce = 500;

/** A sheet part, piece by piece. */
export function* sheetXml(sheet: SheetDocument, styles: StyleNumbers, parts: SheetParts): Generator<string> {
  const used = sheet.cells.usedRange(false);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">`;
  yield propertiesXml(sheet);
  yield `<dimension ref="${used ? localAddress(used.row, used.column, used.rows, used.columns) : "A1"}"/>`;
  yield viewXml(sheet, parts.selected);
  yield `<sheetFormatPr defaultRowHeight="${sheet.standardHeight}"/>`;
  yield columnsXml(sheet, styles);
  yield* rowsXml(sheet, styles);
  yield protectionXml(sheet);
  if (sheet.autoFilter) yield filterXml(sheet.autoFilter);
  if (sheet.merges.length > 0) {
    const merges = sheet.merges.map(
      (rect) => `<mergeCell ref="${localAddress(rect.row, rect.column, rect.rows, rect.columns)}"/>`,
    );
    yield `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  }
  for (const format of sheet.conditionalFormats) yield conditionalFormatXml(format, styles);
  yield validationsXml(sheet.validations);
  yield hyperlinksXml(sheet.hyperlinks, parts.relateLink);
  yield pageSetupXml(sheet.pageLayout);
  yield pageBreaksXml(sheet);
  if (parts.drawing) yield `<drawing r:id="${parts.drawing}"/>`;
  if (parts.tables.length > 0) {
    const tables = parts.tables.map((id) => `<tablePart r:id="${id}"/>`);
    yield `<tableParts count="${tables.length}">${tables.join("")}</tableParts>`;
  }
  yield conditionalExtensionXml(sheet.conditionalFormats);
  yield "</worksheet>";
}

function propertiesXml(sheet: SheetDocument): string {
  const { zoom } = sheet.pageLayout;
  const fit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const tab = sheet.tabColor ? `<tabColor rgb="${argb(sheet.tabColor)}"/>` : "";
  const page = fit ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab || page ? `<sheetPr>${tab}${page}</sheetPr>` : "";
}

function viewXml(sheet: SheetDocument, selected: boolean): string {
  const attributes = [
    sheet.showGridlines ? "" : ' showGridLines="0"',
    sheet.showHeadings ? "" : ' showRowColHeaders="0"',
    selected ? ' tabSelected="1"' : "",
  ].join("");
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return (
    `<sheetViews><sheetView${attributes} workbookViewId="0"><pane${split} topLeftCell="${localAddress(rows, columns)}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml(sheet: SheetDocument, styles: StyleNumbers): string {
  const defaults = sheet.cells.styleDefaults;
  const described = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...defaults.columns.keys()]);
  if (defaults.sheet !== 0) for (let column = 0; column < maxColumns; column += 1) described.add(column);
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const column of [...described].sort((a, b) => a - b)) {
    const width = sheet.columnWidths.get(column) ?? sheet.standardWidth;
    const style = styles.cellFormat(defaults.columns.get(column) ?? defaults.sheet);
    const attributes =
      ` width="${pointsToWidth(width)}" customWidth="1"` +
      (style ? ` style="${style}"` : "") +
      (sheet.hiddenColumns.has(column) ? ' hidden="1"' : "");
    const run = runs[runs.length - 1];
    if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  if (runs.length === 0) return "";
  return `<cols>${runs.map((run) => `<col min="${run.first + 1}" max="${run.last + 1}"${run.attributes}/>`).join("")}</cols>`;
}

function* rowsXml(sheet: SheetDocument, styles: StyleNumbers): Generator<string> {
  yield "<sheetData>";
  const { cells, rowHeights, hiddenRows } = sheet;
  const used = cells.usedRange(false);
  const described = [...rowHeights.keys(), ...hiddenRows, ...cells.styleDefaults.rows.keys()];
  const first = described.reduce((least, row) => Math.min(least, row), used?.row ?? Infinity);
  const last = described.reduce((most, row) => Math.max(most, row), used ? used.row + used.rows - 1 : -1);
  let pending: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const inside: string[] = [];
    for (let column = used?.column ?? 0; used && column < used.column + used.columns; column += 1) {
      // A formula that could not be calculated has no value: the zero that it shows meanwhile is none.
      const value = cells.isDirty(row, column) ? null : cells.value(row, column);
      const formula = cells.formula(row, column);
      const filled = value !== null || formula !== undefined;
      const style = filled ? cells.style(row, column) : cells.ownStyle(row, column);
      if (filled || style !== undefined)
        inside.push(cellXml(row, column, value, formula, styles.cellFormat(style ?? 0), spillOf(sheet, row, column)));
    }
    const attributes = rowAttributes(sheet, row, styles);
    if (inside.length > 0 || attributes) pending.push(`<row r="${row + 1}"${attributes}>${inside.join("")}</row>`);
    if (pending.length >= rowsAtOnce) {
      yield pending.join("");
      pending = [];
    }
  }
  yield `${pending.join("")}</sheetData>`;
}

/** The cells that the values of a formula fill, where they are more than its own. */
export function spillOf({ cells }: SheetDocument, row: number, column: number): Rect | undefined {
  return cells.spills.size === 0 ? undefined : cells.spills.get(`${row},${column}`);
}

function rowAttributes(sheet: SheetDocument, row: number, styles: StyleNumbers): string {
  const height = sheet.rowHeights.get(row);
  const style = styles.cellFormat(sheet.cells.styleDefaults.rows.get(row) ?? 0);
  return (
    (style ? ` s="${style}" customFormat="1"` : "") +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : "")
  );
}
