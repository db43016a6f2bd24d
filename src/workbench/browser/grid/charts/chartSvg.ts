import { paletteColor, type ChartModel } from "./chartModel";
import { drawPie } from "./pie";
import { plotArea, type Box } from "./plot";
import { drawSeries } from "./series";
import { element, escapeXml, fitted, textAt, textWidth } from "./svg";

const legendSize = 12;

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

function entriesOf({ kind, series, categories }: ChartModel): LegendEntry[] {
  if (kind !== "pie" && kind !== "doughnut") return series.map(({ name, color }) => ({ name, color }));
  const colors = series[0]?.pointColors;
  return categories.map((name, index) => ({ name, color: colors?.get(index) ?? paletteColor(index) }));
}

/** The legend, and the box that it leaves for the chart. */
function drawLegend(model: ChartModel, box: Box): { readonly legend: string; readonly rest: Box } {
  const entries = entriesOf(model);
  if (!model.legend || entries.length === 0) return { legend: "", rest: box };
  const mark = (entry: LegendEntry, x: number, y: number, width: number) =>
    element("rect", { x, y: y - 9, width: 10, height: 10, fill: entry.color }) +
    textAt(fitted(entry.name, legendSize, width), x + 15, y, legendSize);
  if (model.legend === "left" || model.legend === "right") {
    const width = Math.min(box.width * 0.35, Math.max(...entries.map(({ name }) => textWidth(name, legendSize))) + 26);
    const x = model.legend === "left" ? box.x : box.x + box.width - width + 8;
    const top = box.y + Math.max(14, (box.height - entries.length * 18) / 2);
    const legend = entries.map((entry, index) => mark(entry, x, top + index * 18, width - 20)).join("");
    const shift = model.legend === "left" ? width : 0;
    return { legend, rest: { ...box, x: box.x + shift, width: box.width - width } };
  }
  const widths = entries.map(({ name }) => Math.min(160, textWidth(name, legendSize)) + 30);
  const all = widths.reduce((sum, width) => sum + width, 0);
  let x = box.x + Math.max(4, (box.width - all) / 2);
  const y = model.legend === "top" ? box.y + 12 : box.y + box.height - 6;
  const legend = entries.map((entry, index) => {
    const drawn = x < box.x + box.width - 30 ? mark(entry, x, y, 160) : "";
    x += widths[index] ?? 0;
    return drawn;
  });
  const shift = model.legend === "top" ? 22 : 0;
  return { legend: legend.join(""), rest: { ...box, y: box.y + shift, height: box.height - 22 } };
}

/**
 * A chart as an SVG element in text form: an image with the chart's title as its name, and its alternative text, else
 * its numbers, as its description.
 */
export function chartSvg(model: ChartModel, idPrefix: string): string {
  const { width, height } = model;
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-description`];
  const titleHeight = model.title ? model.titleSize * 1.6 : 4;
  const title = textAt(
    fitted(model.title, model.titleSize, width - 16),
    width / 2,
    model.titleSize + 7,
    model.titleSize,
    {
      "text-anchor": "middle",
      fill: model.titleColor,
    },
  );
  const box = { x: 8, y: titleHeight + 4, width: width - 16, height: height - titleHeight - 10 };
  const { legend, rest } = drawLegend(model, box);
  const round = model.kind === "pie" || model.kind === "doughnut";
  const { plot, axes } = round ? { plot: undefined, axes: "" } : plotArea(model, rest);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "Calibri, Carlito, Arial, sans-serif",
    },
    element("title", { id: titleId }, escapeXml(model.name)),
    element("desc", { id: descriptionId }, escapeXml(model.description)),
    element("rect", { width, height, x: 0, y: 0, fill: model.fill, stroke: "#D9D9D9" }),
    model.title ? title : "",
    axes,
    plot ? drawSeries(model, plot) : drawPie(model, rest),
    legend,
  );
}
