import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { chartXml } from "./chartXml";
import type { StyleNumbers } from "./conditionalFormatXml";
import { drawingXml } from "./drawingXml";
import type { NewParts } from "./newParts";
import { relationshipsOf, type NewRelationship } from "./relationships";
import { sheetXml } from "./sheetXml";
import { tableXml } from "./tableXml";

const office = "application/vnd.openxmlformats-officedocument";
const types = {
  sheet: `${office}.spreadsheetml.worksheet+xml`,
  table: `${office}.spreadsheetml.table+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
};

/** Adds the parts of a sheet: its cells, tables, drawing and charts. Returns the sheet's part. */
export function addSheet(
  document: WorkbookDocument,
  sheet: SheetDocument,
  selected: boolean,
  parts: NewParts,
  styles: StyleNumbers,
  nextTableId: () => number,
): string {
  const relationships: NewRelationship[] = [];
  const relate = (kind: string, target: string, external = false) => {
    const known = external && relationships.find((one) => one.external && one.target === target);
    if (known) return known.id;
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, kind, target, ...(external ? { external } : {}) });
    return id;
  };
  const part = parts.name("xl/worksheets/sheet");
  // Takes the name now, so that no other new sheet gets it.
  parts.add(part, types.sheet, []);
  const drawing = sheet.charts.length > 0 ? relate("drawing", addDrawing(document, sheet, parts)) : undefined;
  const tables = sheet.tables.map((table) => {
    const tablePart = parts.name("xl/tables/table");
    parts.add(tablePart, types.table, [tableXml(table, nextTableId())]);
    return relate("table", tablePart);
  });
  const relateLink = (address: string) => relate("hyperlink", address, true);
  parts.add(part, types.sheet, sheetXml(sheet, styles, { drawing, tables, selected, relateLink }));
  if (relationships.length > 0) parts.replace(...relationshipsOf(part, relationships));
  return part;
}

function addDrawing(document: WorkbookDocument, sheet: SheetDocument, parts: NewParts): string {
  const part = parts.name("xl/drawings/drawing");
  parts.add(part, types.drawing, []);
  const charts = sheet.charts.map((chart, index) => {
    const chartPart = parts.name("xl/charts/chart");
    parts.add(chartPart, types.chart, [chartXml(document, chart)]);
    return { id: `rId${index + 1}`, kind: "chart", target: chartPart };
  });
  parts.add(part, types.drawing, [
    drawingXml(
      sheet,
      charts.map(({ id }) => id),
    ),
  ]);
  parts.replace(...relationshipsOf(part, charts));
  return part;
}
