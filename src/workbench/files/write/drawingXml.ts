import type { ChartDocument } from "../../document/chart";
import type { SheetDocument } from "../../document/sheetDocument";
import { maxColumns, maxRows } from "../../document/rect";
import { escapeXml } from "../xml/xmlText";
import { chartNamespace, drawingNamespace, relationshipsNamespace, sheetDrawingNamespace } from "./namespaces";

const unitsPerPoint = 12_700;

/** The drawing part of a sheet: its charts in their places, with their alternative texts. */
export function drawingXml(sheet: SheetDocument, relationshipIds: readonly string[]): string {
  const anchors = sheet.charts.map((chart, index) => anchorXml(sheet, chart, index, relationshipIds[index] ?? ""));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}">${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml(sheet: SheetDocument, chart: ChartDocument, index: number, id: string): string {
  const description = [chart.altTextTitle, chart.altTextDescription].filter(Boolean).join(": ");
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${markXml(sheet, chart.left, chart.top)}</xdr:from>`,
    `<xdr:to>${markXml(sheet, chart.left + chart.width, chart.top + chart.height)}</xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.name)}"${description ? ` descr="${escapeXml(description)}"` : ""}/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}">`,
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipsNamespace}" r:id="${id}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** A point of the sheet as the cell it lies in and the distance from that cell's corner. */
function markXml(sheet: SheetDocument, x: number, y: number): string {
  const width = (column: number) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
  const height = (row: number) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight));
  const across = locate(x, width, maxColumns);
  const down = locate(y, height, maxRows);
  return (
    `<xdr:col>${across.index}</xdr:col><xdr:colOff>${across.offset}</xdr:colOff>` +
    `<xdr:row>${down.index}</xdr:row><xdr:rowOff>${down.offset}</xdr:rowOff>`
  );
}

function locate(points: number, size: (index: number) => number, count: number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < count - 1 && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, offset: Math.round(rest * unitsPerPoint) };
}
