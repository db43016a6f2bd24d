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

const dashes: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

/** The line of a series: none, or its colour, weight and dashes; nothing where all of it is left to Excel. */
function lineXml(series: ChartSeries, color: string | undefined): string {
  if (series.lineStyle === "None") return "<a:ln><a:noFill/></a:ln>";
  const width = series.lineWeight === undefined ? "" : ` w="${Math.round(series.lineWeight * 12_700)}"`;
  const fill = color ? `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>` : "";
  const dash = dashes[series.lineStyle ?? ""];
  const inside = fill + (dash ? `<a:prstDash val="${dash}"/>` : "");
  return inside || width ? `<a:ln${width}>${inside}</a:ln>` : "";
}

function shapeXml(series: ChartSeries, kind: ChartKind): string {
  const lines = kind.element === "lineChart";
  const line = lineXml(series, series.lineColor ?? (lines ? series.fill : undefined));
  const fill =
    series.fill && !lines ? `<a:solidFill><a:srgbClr val="${series.fill.replace("#", "")}"/></a:solidFill>` : "";
  return fill || line ? `<c:spPr>${fill}${line}</c:spPr>` : "";
}

const symbols = new Set(["circle", "square", "diamond", "triangle", "dash", "dot", "plus", "star", "x"]);

function markerXml({ markerStyle, markerSize }: ChartSeries, kind: ChartKind): string {
  const symbol = markerStyle?.toLowerCase() ?? "automatic";
  const size = markerSize === undefined ? "" : `<c:size val="${Math.round(markerSize)}"/>`;
  if (symbols.has(symbol)) return `<c:marker><c:symbol val="${symbol}"/>${size}</c:marker>`;
  if (!kind.markers || symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  return size ? `<c:marker>${size}</c:marker>` : "";
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
