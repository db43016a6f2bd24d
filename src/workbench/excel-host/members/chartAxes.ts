import type { ChartAxis, ChartDocument } from "../../document/chart";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { notImplemented } from "../excelError";
import { bind, objectType, type Setter } from "../objectType";
import { chartFontType, chosen } from "./chartFormat";

type Bound = "minimum" | "maximum" | "majorUnit" | "minorUnit";
const bounds: readonly Bound[] = ["minimum", "maximum", "majorUnit", "minorUnit"];

/** Sets a bound of an axis; empty text leaves it to Excel. */
function setBound(bound: Bound): Setter<ChartAxis> {
  return (axis, value) => void (axis[bound] = value === "" ? undefined : asNumber(value));
}

const axisTitleType = objectType<ChartAxis>({
  name: "ChartAxisTitle",
  get: { text: (axis) => axis.title ?? "Axis Title", visible: (axis) => axis.titleVisible },
  set: {
    text: (axis, value) => void Object.assign(axis, { title: asText(value), titleVisible: true }),
    visible: (axis, value) => void (axis.titleVisible = asBoolean(value)),
  },
});

interface Gridlines {
  readonly axis: ChartAxis;
  readonly which: "majorGridlines" | "minorGridlines";
}

const gridlinesType = objectType<Gridlines>({
  name: "ChartGridlines",
  get: { visible: ({ axis, which }) => axis[which] },
  set: { visible: ({ axis, which }, value) => void (axis[which] = asBoolean(value)) },
});

const axisFormatType = objectType<ChartAxis>({
  name: "ChartAxisFormat",
  open: { font: (axis) => bind(chartFontType, axis.font) },
});

const axisType = objectType<ChartAxis>({
  name: "ChartAxis",
  get: {
    visible: (axis) => axis.visible,
    reversePlotOrder: (axis) => axis.reversePlotOrder,
    numberFormat: (axis) => axis.numberFormat ?? "General",
    tickLabelPosition: (axis) => axis.tickLabelPosition ?? "NextToAxis",
    tickLabelSpacing: (axis) => chosen("ChartAxis.tickLabelSpacing", axis.tickLabelSpacing),
    ...Object.fromEntries(
      bounds.map((bound) => [bound, (axis: ChartAxis) => chosen(`ChartAxis.${bound}`, axis[bound])]),
    ),
  },
  set: {
    visible: (axis, value) => void (axis.visible = asBoolean(value)),
    reversePlotOrder: (axis, value) => void (axis.reversePlotOrder = asBoolean(value)),
    numberFormat: (axis, value) => void (axis.numberFormat = asText(value)),
    tickLabelPosition: (axis, value) =>
      void (axis.tickLabelPosition = asOneOf(["NextToAxis", "High", "Low", "None"] as const, value)),
    tickLabelSpacing: (axis, value) => void (axis.tickLabelSpacing = value === "" ? undefined : asNumber(value)),
    ...Object.fromEntries(bounds.map((bound) => [bound, setBound(bound)])),
  },
  open: {
    title: (axis) => bind(axisTitleType, axis),
    majorGridlines: (axis) => bind(gridlinesType, { axis, which: "majorGridlines" }),
    minorGridlines: (axis) => bind(gridlinesType, { axis, which: "minorGridlines" }),
    format: (axis) => bind(axisFormatType, axis),
  },
  onlyByName: [...bounds, "tickLabelSpacing"],
});

export const axesType = objectType<ChartDocument>({
  name: "ChartAxes",
  open: {
    categoryAxis: (chart) => bind(axisType, chart.categoryAxis),
    valueAxis: (chart) => bind(axisType, chart.valueAxis),
  },
  call: {
    getItem: (chart, [type, group]) => {
      if (group !== undefined && group !== null && group !== "Primary") throw notImplemented("A secondary chart axis");
      const which = asOneOf(["Category", "Value"] as const, type);
      return bind(axisType, which === "Category" ? chart.categoryAxis : chart.valueAxis);
    },
  },
});
