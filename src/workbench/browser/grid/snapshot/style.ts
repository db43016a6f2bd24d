import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderEdge, CellBorder, CellStyle } from "../../../document/style";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
const lines: Readonly<Record<string, readonly [thin: BorderStyleTypes, medium: BorderStyleTypes]>> = {
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
  SlantDashDot: [BorderStyleTypes.SLANT_DASH_DOT, BorderStyleTypes.SLANT_DASH_DOT],
};
const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const sides: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];
/** An indent of one is about three spaces wide. */
export const indentPixels = 12;

function border({ style, color, weight }: CellBorder): IBorderStyleData | undefined {
  if (style === "None") return undefined;
  const cl = { rgb: color };
  const dashed = lines[style];
  if (dashed) return { s: dashed[weight === "Medium" || weight === "Thick" ? 1 : 0], cl };
  return { s: weights[weight ?? "Thin"] ?? BorderStyleTypes.THIN, cl };
}

function borders(style: CellStyle): IBorderData | undefined {
  const found: IBorderData = {};
  for (const [edge, side] of sides) {
    const given = style.borders?.[edge];
    const line = given && border(given);
    if (line) found[side] = line;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** A cell's formatting in the grid's terms. */
export function toGridStyle(style: CellStyle): IStyleData {
  const { numberFormat: format, underline } = style;
  const grid: IStyleData = {
    n: format && format !== "General" ? { pattern: format } : undefined,
    bl: style.bold ? BooleanNumber.TRUE : undefined,
    it: style.italic ? BooleanNumber.TRUE : undefined,
    ul:
      underline && underline !== "None"
        ? { s: BooleanNumber.TRUE, t: underline.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE }
        : undefined,
    st: style.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: style.color ? { rgb: style.color } : undefined,
    ff: style.fontName,
    fs: style.fontSize,
    bg: style.fill ? { rgb: style.fill } : undefined,
    ht: style.horizontal && horizontal[style.horizontal],
    vt: style.vertical && vertical[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : undefined,
    pd: style.indent ? { l: style.indent * indentPixels } : undefined,
    tr: style.rotation ? { a: -style.rotation } : undefined,
    bd: borders(style),
  };
  return Object.fromEntries(Object.entries(grid).filter(([, part]) => part !== undefined));
}
