import type { ChartModel, SeriesModel } from "./chartModel";
import { stacks, type Plot } from "./plot";
import { element, textAt } from "./svg";

const labelSize = 12;
type Spans = readonly (readonly [from: number, to: number] | null)[];

/** Bars and columns, side by side or stacked, with their values where the chart has data labels. */
function bars(model: ChartModel, plot: Plot, one: SeriesModel, spans: Spans, slot: number, slots: number): string {
  const thickness = plot.band / (1 + model.gapWidth / 100) / slots;
  const parts = spans.map((span, index) => {
    if (!span) return "";
    const start = plot.category(index) - (thickness * slots) / 2 + slot * thickness;
    const [from, to] = [plot.at(span[0]), plot.at(span[1])];
    const [low, length] = [Math.min(from, to), Math.max(0.5, Math.abs(to - from))];
    const size = plot.horizontal
      ? { x: low, y: start, width: length, height: thickness }
      : { x: start, y: low, width: thickness, height: length };
    const label = one.labels?.[index] ?? "";
    const middle = start + thickness / 2;
    const written = plot.horizontal
      ? textAt(label, Math.max(from, to) + 4, middle + labelSize * 0.35, labelSize)
      : textAt(label, middle, low - 4, labelSize, { "text-anchor": "middle" });
    return element("rect", { ...size, fill: one.pointColors.get(index) ?? one.color }) + (label ? written : "");
  });
  return parts.join("");
}

/** A line with gaps where values are missing; an area is filled down to where it stands on. */
function line(plot: Plot, one: SeriesModel, spans: Spans): string {
  const runs: { x: number; y: number; base: number; index: number }[][] = [];
  spans.forEach((span, index) => {
    if (!span) return;
    const last = runs[runs.length - 1];
    const point = { x: plot.category(index), y: plot.at(span[1]), base: plot.at(span[0]), index };
    if (last && last[last.length - 1]?.index === index - 1) last.push(point);
    else runs.push([point]);
  });
  const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  return runs
    .map((run) => {
      const points = run.map(at).join(" ");
      if (one.kind === "area") {
        const back = [...run].reverse().map(({ x, base }) => at({ x, y: base }));
        return element("polygon", { points: `${points} ${back.join(" ")}`, fill: one.color });
      }
      const dots = one.markers || run.length === 1 ? run : [];
      const marks = dots.map(({ x, y }) =>
        element("circle", { cx: x, cy: y, r: one.lineWidth + 1.5, fill: one.color }),
      );
      const labels = run.map(({ x, y, index }) => {
        const label = one.labels?.[index];
        return label ? textAt(label, x, y - 7, labelSize, { "text-anchor": "middle" }) : "";
      });
      const stroke = { fill: "none", stroke: one.color, "stroke-width": one.lineWidth, "stroke-linejoin": "round" };
      return element("polyline", { points, ...stroke }) + marks.join("") + labels.join("");
    })
    .join("");
}

export function drawSeries(model: ChartModel, plot: Plot): string {
  const spans = stacks(model);
  const standing = model.series.filter(({ kind }) => kind === "bar" || kind === "column");
  const slots = model.stacking === "none" ? Math.max(1, standing.length) : 1;
  return model.series
    .map((one, index) => {
      const own = spans[index] ?? [];
      const slot = model.stacking === "none" ? standing.indexOf(one) : 0;
      const drawn = standing.includes(one) ? bars(model, plot, one, own, slot, slots) : line(plot, one, own);
      return element("g", {}, drawn);
    })
    .join("");
}
