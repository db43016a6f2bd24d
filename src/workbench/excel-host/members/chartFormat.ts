import type { ChartFont } from "../../document/chart";
import { asBoolean, asColour, asNumber, asOneOf, asText } from "../arguments";
import { notImplemented } from "../excelError";
import { objectType } from "../objectType";

/** A part of a chart that Excel chooses while drawing until the add-in sets it: only what was set is known here. */
export function chosen<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw notImplemented(`${what} chosen by Excel`);
  return value;
}

/** A fill colour somewhere in a chart; undefined = the chart's own choice. */
export interface FillHolder {
  fill?: string;
}

export const chartFillType = objectType<FillHolder>({
  name: "ChartFill",
  call: {
    setSolidColor: (holder, [colour]) => void (holder.fill = asColour(colour)),
    clear: (holder) => void (holder.fill = undefined),
  },
});

const parts = {
  bold: asBoolean,
  italic: asBoolean,
  color: asColour,
  name: asText,
  size: asNumber,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

export const chartFontType = objectType<ChartFont>({
  name: "ChartFont",
  get: Object.fromEntries(names.map((part) => [part, (font: ChartFont) => chosen(`ChartFont.${part}`, font[part])])),
  set: Object.fromEntries(
    names.map((part) => [
      part,
      (font: ChartFont, value: unknown) => void Object.assign(font, { [part]: parts[part](value) }),
    ]),
  ),
  onlyByName: names,
});

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

export const chartLineType = objectType<LineHolder>({
  name: "ChartLineFormat",
  get: {
    color: (line) => chosen("ChartLineFormat.color", line.lineColor),
    weight: (line) => chosen("ChartLineFormat.weight", line.lineWeight),
    lineStyle: (line) => line.lineStyle ?? "Automatic",
  },
  set: {
    color: (line, value) => void (line.lineColor = asColour(value)),
    weight: (line, value) => void (line.lineWeight = asNumber(value)),
    lineStyle: (line, value) => void (line.lineStyle = asOneOf(lineStyles, value)),
  },
  call: { clear: (line) => void (line.lineStyle = "None") },
  onlyByName: ["color", "weight"],
});
