import type { ChartModel, SeriesModel } from "./chartModel";
import { niceScale, ticks, type Scale } from "./scale";
import { element, fitted, textAt, textWidth } from "./svg";
import { pixels } from "../units";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where values and categories lie within the box that the axes leave. */
export interface Plot extends Box {
  readonly horizontal: boolean;
  readonly scale: Scale;
  /** Pixels of a value along the value axis. */
  readonly at: (value: number) => number;
  /** Pixels of the middle of a category along the category axis, and how wide a category is. */
  readonly category: (index: number) => number;
  readonly band: number;
}

const lineColor = "#D9D9D9";

/** For each series where its bars or points begin and end: one above the other where they are stacked. */
export function stacks({ series, stacking, categories }: ChartModel): (readonly [from: number, to: number] | null)[][] {
  if (stacking === "none")
    return series.map(({ values }) => values.map((v) => (v === null ? null : ([0, v] as const))));
  const positive = categories.map(() => 0);
  const negative = categories.map(() => 0);
  const totals = categories.map((_name, at) => series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
  return series.map(({ values }) =>
    categories.map((_name, at) => {
      const share = stacking === "percent" ? (values[at] ?? 0) / (totals[at] || 1) : (values[at] ?? 0);
      const side = share < 0 ? negative : positive;
      const from = side[at] ?? 0;
      side[at] = from + share;
      return [from, from + share] as const;
    }),
  );
}

function fontSize(font: { readonly size?: number }): number {
  return pixels(font.size ?? 9);
}

/** Lays the axes out in a box; gives what is left for the series, and the axes drawn. */
export function plotArea(model: ChartModel, box: Box): { readonly plot: Plot; readonly axes: string } {
  const horizontal = model.kind === "bar";
  const ends = stacks(model).flatMap((one) => one.flatMap((span) => (span ? [...span] : [])));
  const values = model.stacking === "none" ? model.series.flatMap(known) : ends;
  const valueSize = fontSize(model.valueAxis.font);
  const longest = Math.max(0, ...values.map((value) => textWidth(model.text(value), valueSize)));
  const steps = Math.max(2, Math.floor(horizontal ? (box.width * 0.7) / (longest + 12) : box.height / 40));
  const bars = model.kind === "bar" || model.kind === "column" || model.kind === "area";
  const scale = niceScale(bars ? [0, ...values] : values, model.valueAxis, steps);
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  const text = model.stacking === "percent" ? percent : model.text;
  const valueLabels = ticks(scale).map((value) => ({ value, label: text(value) }));
  const categorySize = fontSize(model.categoryAxis.font);
  const widest = Math.max(0, ...model.categories.map((name) => textWidth(name, categorySize)));
  const widestValue = Math.max(0, ...valueLabels.map(({ label }) => textWidth(label, valueSize)));
  const valueVisible = model.valueAxis.visible;
  const categoryVisible = model.categoryAxis.visible;
  const left = horizontal ? (categoryVisible ? Math.min(widest, box.width * 0.4) : 0) : valueVisible ? widestValue : 0;
  const below = horizontal ? (valueVisible ? valueSize : 0) : categoryVisible ? categorySize : 0;
  const area = {
    x: box.x + left + 10,
    y: box.y + 6,
    width: Math.max(10, box.width - left - (horizontal ? 34 : 20)),
    height: Math.max(10, box.height - below - 20),
  };
  const length = horizontal ? area.width : area.height;
  const share = (value: number) => (value - scale.minimum) / (scale.maximum - scale.minimum);
  const clamped = (value: number) => Math.min(1, Math.max(0, share(value)));
  const band = (horizontal ? area.height : area.width) / Math.max(1, model.categories.length);
  // Bars start at the bottom, unless the axis is reversed.
  const turned = horizontal !== model.categoryAxis.reversePlotOrder;
  const place = (index: number) => band * ((turned ? model.categories.length - 1 - index : index) + 0.5);
  const plot: Plot = {
    ...area,
    horizontal,
    scale,
    at: (value) => (horizontal ? area.x + clamped(value) * length : area.y + (1 - clamped(value)) * length),
    category: (index) => (horizontal ? area.y : area.x) + place(index),
    band,
  };
  const drawn = [
    ...(model.valueAxis.majorGridlines ? valueLabels.map(({ value }) => gridline(plot, value, lineColor)) : []),
    gridline(plot, Math.max(0, scale.minimum), "#BFBFBF"),
    ...(valueVisible ? valueLabels.map(({ value, label }) => valueLabel(plot, value, label, valueSize)) : []),
    ...(categoryVisible ? categoryLabels(model, plot, categorySize, left) : []),
  ];
  return { plot, axes: drawn.join("") };
}

function known({ values }: SeriesModel): number[] {
  return values.flatMap((value) => (value === null ? [] : [value]));
}

function gridline({ x, y, width, height, horizontal, at }: Plot, value: number, stroke: string): string {
  const place = at(value);
  const ends = horizontal
    ? { x1: place, x2: place, y1: y, y2: y + height }
    : { x1: x, x2: x + width, y1: place, y2: place };
  return element("line", { ...ends, stroke, "stroke-width": 1 });
}

function valueLabel({ x, y, height, horizontal, at }: Plot, value: number, label: string, size: number): string {
  if (horizontal) return textAt(label, at(value), y + height + size + 4, size, { "text-anchor": "middle" });
  return textAt(label, x - 6, at(value) + size * 0.35, size, { "text-anchor": "end" });
}

/** Names of categories; where they are too many to stand side by side, every second, third, ... is named. */
function categoryLabels({ categories }: ChartModel, plot: Plot, size: number, left: number): string[] {
  const { x, y, height, horizontal, band, category } = plot;
  const widest = Math.max(1, ...categories.map((name) => textWidth(name, size)));
  const needed = horizontal ? size * 1.15 : Math.min(widest + 6, 90);
  const every = Math.max(1, Math.ceil(needed / band));
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const middle = category(index);
    if (horizontal)
      return [textAt(fitted(name, size, left), x - 6, middle + size * 0.35, size, { "text-anchor": "end" })];
    const shown = fitted(name, size, band * every - 4);
    return [textAt(shown, middle, y + height + size + 5, size, { "text-anchor": "middle" })];
  });
}
