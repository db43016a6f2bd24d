import type { Underline } from "../../document/style";
import { asBoolean, asColour, asNumber, asOneOf, asText } from "../arguments";
import { excelError } from "../excelError";
import { objectType } from "../objectType";
import { type RangeTarget } from "./rangeTarget";
import { common, restyle } from "./restyle";

const underlines: readonly Underline[] = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

const standardFont = { name: "Calibri", size: 11, color: "#000000" } as const;

type FontPart = "bold" | "italic" | "strikethrough" | "underline" | "color" | "name" | "size";

function fontName(value: unknown): string {
  const name = asText(value);
  if (name === "" || name.length > 31) throw excelError("InvalidArgument");
  return name;
}

function fontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw excelError("InvalidArgument");
  return size;
}

const readers: Readonly<Record<FontPart, (value: unknown) => unknown>> = {
  bold: asBoolean,
  italic: asBoolean,
  strikethrough: asBoolean,
  underline: (value) => asOneOf(underlines, value),
  color: asColour,
  name: fontName,
  size: fontSize,
};

/** A part of a font, checked as Excel checks it. */
export function asFontPart(part: FontPart, value: unknown): unknown {
  return readers[part](value);
}

const styleKeys = { name: "fontName", size: "fontSize" } as const;
const standards: Readonly<Record<FontPart, unknown>> = {
  ...standardFont,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
};
const parts = Object.keys(readers) as FontPart[];
const styleKey = (part: FontPart) => (part === "name" || part === "size" ? styleKeys[part] : part);

export const rangeFontType = objectType<RangeTarget>({
  name: "RangeFont",
  get: Object.fromEntries(
    parts.map((part) => [
      part,
      (target, excel) => common(excel, target, (style) => style[styleKey(part)] ?? standards[part]),
    ]),
  ),
  set: Object.fromEntries(
    parts.map((part) => [
      part,
      (target, value, excel) => {
        excel.assertWritable(target.sheet, target.rect, "allowFormatCells");
        const checked = asFontPart(part, value);
        restyle(excel, target, { [styleKey(part)]: checked === standards[part] ? undefined : checked });
      },
    ]),
  ),
});

/** A cell without fill reports white, as in Excel. */
const noFill = "#FFFFFF";

export const rangeFillType = objectType<RangeTarget>({
  name: "RangeFill",
  get: { color: (target, excel) => common(excel, target, (style) => style.fill ?? noFill) },
  set: {
    color: (target, value, excel) => {
      excel.assertWritable(target.sheet, target.rect, "allowFormatCells");
      restyle(excel, target, { fill: value === "" ? undefined : asColour(value) });
    },
  },
  call: {
    clear: (target, _args, excel) => {
      excel.assertWritable(target.sheet, target.rect, "allowFormatCells");
      restyle(excel, target, { fill: undefined });
    },
  },
});
