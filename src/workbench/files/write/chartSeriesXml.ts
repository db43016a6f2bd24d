import { a1Range } from "../../../cells/address";
import type { ChartSeries, SheetRange } from "../../document/chart";
import { isCellError } from "../../document/cellValue";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { escapeXml } from "../xml/xmlText";
import type { ChartKind } from "./chartTypes";
import { fillProperties, textProperties } from "./chartText";

interface Source {
  readonly formula: string;
  readonly format: string;
  readonly values: readonly (string | number | undefined)[];
}

/** The cells of a range in reading order, as charts keep them; undefined where the sheet is gone. */
function read(document: WorkbookDocument, range: SheetRange): Source | undefined {
  const sheet = document.sheet(range.sheetId);
  if (!sheet) return undefined;
  const { row, column, rows, columns } = range.rect;
  const values: (string | number | undefined)[] = [];
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const value = sheet.cells.value(r, c);
      if (value === null || value === "") values.push(undefined);
      else if (typeof value === "boolean") values.push(value ? "TRUE" : "FALSE");
      else values.push(isCellError(value) ? value.error : value);
    }
  }
  const format = document.styles.get(sheet.cells.style(row, column)).numberFormat ?? "General";
  return { formula: a1Range(sheet.name, row, column, rows, columns), format, values };
}

function pointsXml(values: Source["values"]): string {
  const points = values.map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function textReference({ formula, values }: Source): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
}

function numberReference({ formula, format, values }: Source): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : undefined));
  return (
    `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `${pointsXml(numbers)}</c:numCache></c:numRef>`
  );
}

export function seriesXml(document: WorkbookDocument, series: ChartSeries, index: number, kind: ChartKind): string {
  const values = series.values && read(document, series.values);
  const categories = series.categories && read(document, series.categories);
  const numeric = categories?.values.every((value) => value === undefined || typeof value === "number");
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(document, series),
    shapeXml(series, kind),
    kind.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    kind.element === "lineChart" ? markerXml(series, kind) : "",
    ...[...series.points].map(([point, { fill }]) =>
      fill
        ? `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fillProperties(fill)}</c:dPt>`
        : "",
    ),
    labelsXml(series),
    categories ? `<c:cat>${numeric ? numberReference(categories) : textReference(categories)}</c:cat>` : "",
    values ? `<c:val>${numberReference(values)}</c:val>` : "",
    kind.element === "lineChart" ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : "",
    "</c:ser>",
  ].join("");
}

function nameXml(document: WorkbookDocument, series: ChartSeries): string {
  const source = series.nameRange && read(document, series.nameRange);
  if (series.name !== undefined) return `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  return source ? `<c:tx>${textReference(source)}</c:tx>` : "";
}

function shapeXml(series: ChartSeries, kind: ChartKind): string {
  const color = series.lineColor ?? (kind.element === "lineChart" ? series.fill : undefined);
  const width = series.lineWeight === undefined ? "" : ` w="${Math.round(series.lineWeight * 12_700)}"`;
  const line = color
    ? `<a:ln${width}><a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill></a:ln>`
    : width && `<a:ln${width}/>`;
  if (!series.fill && !line) return "";
  const fill =
    series.fill && kind.element !== "lineChart"
      ? `<a:solidFill><a:srgbClr val="${series.fill.replace("#", "")}"/></a:solidFill>`
      : "";
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

function markerXml(series: ChartSeries, kind: ChartKind): string {
  if (!kind.markers || series.markerStyle === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  return "";
}

function labelsXml(series: ChartSeries): string {
  if (!series.hasDataLabels) return "";
  const { numberFormat, font } = series.dataLabels ?? {};
  const format = numberFormat ? `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` : "";
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/></c:spPr>${font ? textProperties(font) : ""}<c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
