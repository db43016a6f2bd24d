import type { BorderEdge, CellBorder, CellStyle } from "../../document/style";
import type { ConditionalStyle } from "../../document/conditionalFormat";
import { escapeXml } from "../xml/xmlText";

/** "#RRGGBB" as files write colours. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
/** The order that the file format asks for. */
const sides: readonly (readonly [string, BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

function lineOf({ style, weight }: CellBorder): string {
  const medium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Continuous":
      return weight === "Hairline" ? "hair" : weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
    case "Dash":
      return medium ? "mediumDashed" : "dashed";
    case "DashDot":
      return medium ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return medium ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    case "None":
      return "";
  }
}

/** What stands for the workbook's standard font where a style says nothing. */
export interface StandardFont {
  readonly name: string;
  readonly size: string;
  /** Further elements of the standard font: family, scheme. */
  readonly rest: string;
}

export function fontXml(style: CellStyle, standard: StandardFont): string {
  const color = style.color ? `<color rgb="${argb(style.color)}"/>` : '<color theme="1"/>';
  const name = escapeXml(style.fontName ?? standard.name);
  const rest = style.fontName === undefined ? standard.rest : "";
  return `<font>${emphasisXml(style)}<sz val="${style.fontSize ?? standard.size}"/>${color}<name val="${name}"/>${rest}</font>`;
}

function emphasisXml(style: ConditionalStyle): string {
  return [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    style.underline && style.underline !== "None" ? `<u val="${underlines[style.underline]}"/>` : "",
  ].join("");
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(borders: NonNullable<CellStyle["borders"]>, withDiagonal: boolean): string {
  const lines = sides.map(([side, edge]) => {
    const border = borders[edge];
    const line = border && lineOf(border);
    return border && line ? `<${side} style="${line}"><color rgb="${argb(border.color)}"/></${side}>` : `<${side}/>`;
  });
  return `<border>${lines.join("")}${withDiagonal ? "<diagonal/>" : ""}</border>`;
}

export function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrap, indent, shrinkToFit, rotation } = style;
  const attributes = [
    horizontal && horizontal !== "General" ? `horizontal="${horizontals[horizontal]}"` : "",
    vertical && vertical !== "Bottom" ? `vertical="${verticals[vertical]}"` : "",
    rotation ? `textRotation="${rotation < 0 ? 90 - rotation : rotation}"` : "",
    wrap ? 'wrapText="1"' : "",
    indent ? `indent="${indent}"` : "",
    shrinkToFit ? 'shrinkToFit="1"' : "",
  ].filter(Boolean);
  return attributes.length > 0 ? `<alignment ${attributes.join(" ")}/>` : "";
}

export function protectionXml({ locked, formulaHidden }: CellStyle): string {
  if (locked !== false && !formulaHidden) return "";
  return `<protection locked="${locked === false ? 0 : 1}" hidden="${formulaHidden ? 1 : 0}"/>`;
}

/** The style of a conditional format: only what it changes. */
export function dxfXml(style: ConditionalStyle, numberFormatId: number | undefined): string {
  const color = style.color ? `<color rgb="${argb(style.color)}"/>` : "";
  const font = emphasisXml(style) + color;
  const format =
    style.numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${numberFormatId ?? 0}" formatCode="${escapeXml(style.numberFormat)}"/>`;
  // In a conditional format the background colour is the one that shows.
  const fill = style.fill ? `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>` : "";
  const border = style.borders ? borderXml(style.borders, false) : "";
  return `<dxf>${font ? `<font>${font}</font>` : ""}${format}${fill}${border}</dxf>`;
}
