import { paletteColor, type ChartModel } from "./chartModel";
import type { Box } from "./plot";
import { element, textAt } from "./svg";

/** A pie or a ring of the first series; slices run clockwise from the top. */
export function drawPie(model: ChartModel, { x, y, width, height }: Box): string {
  const [series] = model.series;
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return "";
  const radius = Math.max(5, Math.min(width, height) / 2 - 6);
  const inner = model.kind === "doughnut" ? radius * 0.6 : 0;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const point = (share: number, r: number) => {
    const angle = share * 2 * Math.PI;
    return `${(cx + r * Math.sin(angle)).toFixed(1)},${(cy - r * Math.cos(angle)).toFixed(1)}`;
  };
  let from = 0;
  return values
    .map((value, index) => {
      // A full circle has no two ends that an arc could join.
      const to = from + Math.min(value / total, 0.99999);
      const large = to - from > 0.5 ? 1 : 0;
      const outside = `M${point(from, radius)} A${radius},${radius} 0 ${large} 1 ${point(to, radius)}`;
      const back =
        inner > 0 ? `L${point(to, inner)} A${inner},${inner} 0 ${large} 0 ${point(from, inner)} Z` : `L${cx},${cy} Z`;
      const fill = series?.pointColors.get(index) ?? paletteColor(index);
      const [labelX = 0, labelY = 0] = point((from + to) / 2, (radius + inner) / 2 || radius * 0.65)
        .split(",")
        .map(Number);
      const label = series?.labels?.[index] ?? "";
      from = to;
      if (value === 0) return "";
      const slice = element("path", { d: `${outside} ${back}`, fill, stroke: "#FFFFFF", "stroke-width": 1 });
      return slice + (label ? textAt(label, labelX, labelY + 4, 12, { "text-anchor": "middle", fill: "#FFFFFF" }) : "");
    })
    .join("");
}
