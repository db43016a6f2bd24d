import type { ChartFont } from "../../document/chart";
import { asBoolean, asColour, asNumber, asOneOf, asText } from "../arguments";
import type { ObjectType } from "../objectType";

/** A fill colour somewhere in a chart; undefined = the chart's own choice. */
export interface FillHolder {
  fill?: string;
}

export const chartFillType: ObjectType<FillHolder> = {
  name: "ChartFill",
  call: {
    setSolidColor: (holder, [colour]) => void (holder.fill = asColour(colour)),
    clear: (holder) => void (holder.fill = undefined),
  },
};

const parts = {
  bold: asBoolean,
  italic: asBoolean,
  color: asColour,
  name: asText,
  size: asNumber,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

export const chartFontType: ObjectType<ChartFont> = {
  name: "ChartFont",
  get: Object.fromEntries(names.map((part) => [part, (font: ChartFont) => font[part] ?? null])),
  set: Object.fromEntries(
    names.map((part) => [
      part,
      (font: ChartFont, value: unknown) => void Object.assign(font, { [part]: parts[part](value) }),
    ]),
  ),
};

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** A line somewhere in a chart. */
export interface LineHolder {
  lineColor?: string;
  lineWeight?: number;
  lineStyle?: string;
}

export const chartLineType: ObjectType<LineHolder> = {
  name: "ChartLineFormat",
  get: {
    color: (line) => line.lineColor ?? null,
    weight: (line) => line.lineWeight ?? null,
    lineStyle: (line) => line.lineStyle ?? "Automatic",
  },
  set: {
    color: (line, value) => void (line.lineColor = asColour(value)),
    weight: (line, value) => void (line.lineWeight = asNumber(value)),
    lineStyle: (line, value) => void (line.lineStyle = asOneOf(lineStyles, value)),
  },
  call: { clear: (line) => void (line.lineStyle = "None") },
};
