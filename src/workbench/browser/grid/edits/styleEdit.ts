import { BorderStyleTypes, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderEdge, BorderStyle, BorderWeight, CellBorder, CellStyle } from "../../../document/style";
import { indentPixels, toGridStyle } from "../snapshot/style";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const horizontal: Readonly<Partial<Record<HorizontalAlign, CellStyle["horizontal"]>>> = {
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
  [HorizontalAlign.JUSTIFIED]: "Justify",
  [HorizontalAlign.BOTH]: "Justify",
  [HorizontalAlign.DISTRIBUTED]: "Distributed",
};
const vertical: Readonly<Partial<Record<VerticalAlign, CellStyle["vertical"]>>> = {
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
  [VerticalAlign.BOTTOM]: "Bottom",
};
const lines: Readonly<Partial<Record<BorderStyleTypes, readonly [BorderStyle, BorderWeight]>>> = {
  [BorderStyleTypes.THIN]: ["Continuous", "Thin"],
  [BorderStyleTypes.HAIR]: ["Continuous", "Hairline"],
  [BorderStyleTypes.DOTTED]: ["Dot", "Thin"],
  [BorderStyleTypes.DASHED]: ["Dash", "Thin"],
  [BorderStyleTypes.DASH_DOT]: ["DashDot", "Thin"],
  [BorderStyleTypes.DASH_DOT_DOT]: ["DashDotDot", "Thin"],
  [BorderStyleTypes.DOUBLE]: ["Double", "Thick"],
  [BorderStyleTypes.MEDIUM]: ["Continuous", "Medium"],
  [BorderStyleTypes.MEDIUM_DASHED]: ["Dash", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT]: ["DashDot", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ["DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT]: ["SlantDashDot", "Medium"],
  [BorderStyleTypes.THICK]: ["Continuous", "Thick"],
};
const edges: readonly (readonly ["t" | "b" | "l" | "r", BorderEdge])[] = [
  ["t", "EdgeTop"],
  ["b", "EdgeBottom"],
  ["l", "EdgeLeft"],
  ["r", "EdgeRight"],
];

/** A colour as the document writes it; browsers and colour pickers write it in other ways. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts) {
    const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
    return `#${hex.join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : undefined;
}

function border(line: Nullable<IBorderStyleData>): CellBorder | undefined {
  const known = line ? lines[line.s] : undefined;
  return line && known ? { style: known[0], weight: known[1], color: hexColor(line.cl.rgb) ?? "#000000" } : undefined;
}

function underline(style: IStyleData): CellStyle["underline"] {
  if (!style.ul?.s) return undefined;
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

/** What each part of the grid's formatting means in the document. */
const readers: Readonly<Partial<Record<keyof IStyleData, (style: IStyleData) => CellStyle>>> = {
  n: ({ n }) => ({ numberFormat: n?.pattern }),
  bl: ({ bl }) => ({ bold: bl ? true : undefined }),
  it: ({ it }) => ({ italic: it ? true : undefined }),
  ul: (style) => ({ underline: underline(style) }),
  st: ({ st }) => ({ strikethrough: st?.s ? true : undefined }),
  cl: ({ cl }) => ({ color: hexColor(cl?.rgb) }),
  ff: ({ ff }) => ({ fontName: ff ?? undefined }),
  fs: ({ fs }) => ({ fontSize: fs }),
  bg: ({ bg }) => ({ fill: hexColor(bg?.rgb) }),
  ht: ({ ht }) => ({ horizontal: ht ? horizontal[ht] : undefined }),
  vt: ({ vt }) => ({ vertical: vt ? vertical[vt] : undefined }),
  tb: ({ tb }) => ({ wrap: tb === WrapStrategy.WRAP ? true : undefined }),
  pd: ({ pd }) => ({ indent: pd?.l ? Math.round(pd.l / indentPixels) || undefined : undefined }),
  tr: ({ tr }) => ({ rotation: tr?.a ? -tr.a : undefined }),
  bd: ({ bd }) => ({ borders: Object.fromEntries(edges.map(([side, edge]) => [edge, border(bd?.[side])])) }),
};

/**
 * What the user has changed about a cell's formatting: only parts that look different from what the document has, so
 * that what the grid can't show (a locked cell, text shrunk to fit) stays as it is.
 */
export function styleChange(before: CellStyle, now: IStyleData): CellStyle {
  const shown = toGridStyle(before);
  const change: Mutable<CellStyle> = {};
  for (const [part, read] of Object.entries(readers) as [keyof IStyleData, (style: IStyleData) => CellStyle][]) {
    if (JSON.stringify(shown[part] ?? null) === JSON.stringify(now[part] ?? null)) continue;
    Object.assign(change, read(now));
  }
  return change;
}
