import type {
  BorderEdge,
  BorderStyle,
  BorderWeight,
  CellBorder,
  CellStyle,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from "../../document/style";
import type { StyleTable } from "../../document/styleTable";
import { child, childrenOf, flag, type XmlElement } from "../xml/readXml";
import { builtInFormat } from "./builtInFormats";
import { colorOf } from "./color";

const edges: Readonly<Record<string, BorderEdge>> = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
};
const lines: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};
const underlines: Readonly<Record<string, Underline>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};
const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const verticals: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/** Document style ids by the number of the cell format (the "s" of a cell). */
export function readStyles(root: XmlElement | undefined, table: StyleTable): number[] {
  const formats = new Map<number, string>();
  for (const { attributes } of childrenOf(root, "numFmts", "numFmt")) {
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  const fontElements = childrenOf(root, "fonts", "font");
  const fonts = fontElements.map((font) => readFont(font, fontElements[0]));
  const fills = childrenOf(root, "fills", "fill").map(readFill);
  const borders = childrenOf(root, "borders", "border").map(readBorder);
  return childrenOf(root, "cellXfs", "xf").map((xf) => {
    const formatId = Number(xf.attributes["numFmtId"] ?? 0);
    const numberFormat = formats.get(formatId) ?? builtInFormat(formatId);
    return table.intern({
      ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
      ...fonts[Number(xf.attributes["fontId"] ?? 0)],
      ...fills[Number(xf.attributes["fillId"] ?? 0)],
      ...borders[Number(xf.attributes["borderId"] ?? 0)],
      ...readAlignment(child(xf, "alignment")),
      ...readProtection(child(xf, "protection")),
      ...(flag(xf.attributes["quotePrefix"]) ? { quotePrefix: true } : {}),
    });
  });
}

function valueOf(font: XmlElement | undefined, name: string): string | undefined {
  return child(font, name)?.attributes["val"];
}

/** A font, as far as it differs from the workbook's standard font (the first). */
function readFont(font: XmlElement, standard: XmlElement | undefined): CellStyle {
  const on = (name: string) => child(font, name) !== undefined && flag(valueOf(font, name), true);
  const color = colorOf(child(font, "color"));
  const name = valueOf(font, "name");
  const size = valueOf(font, "sz");
  const underline = child(font, "u") && (underlines[valueOf(font, "u") ?? "single"] ?? undefined);
  return {
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(on("strike") ? { strikethrough: true } : {}),
    ...(underline ? { underline } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
    ...(name && name !== valueOf(standard, "name") ? { fontName: name } : {}),
    ...(size && size !== valueOf(standard, "sz") ? { fontSize: Number(size) } : {}),
  };
}

function readFill(fill: XmlElement): CellStyle {
  const pattern = child(fill, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return {};
  const color = colorOf(child(pattern, "fgColor"));
  return color ? { fill: color } : {};
}

function readBorder(border: XmlElement): CellStyle {
  const borders: Partial<Record<BorderEdge, CellBorder>> = {};
  for (const side of border.children) {
    const edge = edges[side.name];
    const line = lines[side.attributes["style"] ?? ""];
    if (!edge || !line) continue;
    borders[edge] = { style: line[0], weight: line[1], color: colorOf(child(side, "color")) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontal = horizontals[attributes["horizontal"] ?? ""];
  const vertical = verticals[attributes["vertical"] ?? ""];
  const indent = Number(attributes["indent"] ?? 0);
  const turned = Number(attributes["textRotation"] ?? 0);
  // The file counts downward angles from 91 on; 255 is text set upright, letter under letter.
  const rotation = turned > 90 && turned <= 180 ? 90 - turned : turned;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(flag(attributes["wrapText"]) ? { wrap: true } : {}),
    ...(flag(attributes["shrinkToFit"]) ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 && rotation <= 90 ? { rotation } : {}),
  };
}

function readProtection(protection: XmlElement | undefined): CellStyle {
  if (!protection) return {};
  return {
    ...(flag(protection.attributes["locked"], true) ? {} : { locked: false }),
    ...(flag(protection.attributes["hidden"]) ? { formulaHidden: true } : {}),
  };
}
