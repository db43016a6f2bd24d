import type { ChartAxis, ChartDocument } from "../../document/chart";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { escapeXml } from "../xml/xmlText";
import { seriesXml } from "./chartSeriesXml";
import { fillProperties, textProperties, titleXml } from "./chartText";
import { chartKind, type ChartKind } from "./chartTypes";
import { chartNamespace, drawingNamespace, relationshipsNamespace } from "./namespaces";

const categoryAxisId = 111111111;
const valueAxisId = 222222222;
const legendPlaces: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
const labelPlaces: Readonly<Record<string, string>> = { None: "none", High: "high", Low: "low", NextToAxis: "nextTo" };

/** A chart part: series from ranges, with the values that stand there now. */
export function chartXml(document: WorkbookDocument, chart: ChartDocument): string {
  const kind = chartKind(chart.type);
  const { title, legend } = chart;
  const titled = title.visible && title.text !== undefined;
  const head = titled
    ? `${titleXml(title.text ?? "", title.font)}<c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const place = legendPlaces[legend.position] ?? "r";
  const legendPart = legend.visible
    ? `<c:legend><c:legendPos val="${place}"/><c:overlay val="${legend.overlay ? 1 : 0}"/>${textProperties(legend.font)}</c:legend>`
    : "";
  const round = kind.element === "pieChart" || kind.element === "doughnutChart";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationshipsNamespace}">`,
    '<c:roundedCorners val="0"/>',
    `<c:chart>${head}<c:plotArea><c:layout/>${plotXml(document, chart, kind)}`,
    round ? "" : axesXml(chart, kind),
    `</c:plotArea>${legendPart}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    chart.fill ? fillProperties(chart.fill) : "",
    "</c:chartSpace>",
  ].join("");
}

function plotXml(document: WorkbookDocument, chart: ChartDocument, kind: ChartKind): string {
  const series = chart.series.map((one, index) => {
    if (one.chartType !== undefined && one.chartType !== chart.type) {
      throw new Error(`The chart "${chart.name}" mixes chart types, which can't be saved here.`);
    }
    return seriesXml(document, one, index, kind);
  });
  const axes = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;
  const grouping = kind.grouping ? `<c:grouping val="${kind.grouping}"/>` : "";
  const body = `${grouping}<c:varyColors val="${kind.grouping ? 0 : 1}"/>${series.join("")}`;
  switch (kind.element) {
    case "barChart": {
      const { gapWidth = 60, overlap } = chart.series[0] ?? {};
      const stacked = kind.grouping !== "clustered";
      const over = overlap ?? (stacked ? 100 : undefined);
      return `<c:barChart><c:barDir val="${kind.direction}"/>${body}<c:gapWidth val="${gapWidth}"/>${over === undefined ? "" : `<c:overlap val="${over}"/>`}${axes}</c:barChart>`;
    }
    case "lineChart":
      return `<c:lineChart>${body}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "areaChart":
      return `<c:areaChart>${body}${axes}</c:areaChart>`;
    case "pieChart":
      return `<c:pieChart>${body}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnutChart":
      return `<c:doughnutChart>${body}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  }
}

function axesXml(chart: ChartDocument, kind: ChartKind): string {
  const lying = kind.direction === "bar";
  // Where the categories run backwards, the value axis would stand on the far side: it is brought back.
  const crosses = chart.categoryAxis.reversePlotOrder ? "max" : "autoZero";
  const { tickLabelSpacing: spacing } = chart.categoryAxis;
  return (
    `<c:catAx>${axisXml(chart.categoryAxis, categoryAxisId, lying ? "l" : "b")}<c:crossAx val="${valueAxisId}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    `${spacing === undefined ? "" : `<c:tickLblSkip val="${spacing}"/>`}<c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${axisXml(chart.valueAxis, valueAxisId, lying ? "b" : "l")}<c:crossAx val="${categoryAxisId}"/>` +
    `<c:crosses val="${crosses}"/><c:crossBetween val="between"/>${unitsXml(chart.valueAxis)}</c:valAx>`
  );
}

function axisXml(axis: ChartAxis, id: number, position: string): string {
  const limits = [
    axis.maximum === undefined ? "" : `<c:max val="${axis.maximum}"/>`,
    axis.minimum === undefined ? "" : `<c:min val="${axis.minimum}"/>`,
  ].join("");
  const format = axis.numberFormat;
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversePlotOrder ? "maxMin" : "minMax"}"/>${limits}</c:scaling>`,
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.majorGridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    axis.minorGridlines ? "<c:minorGridlines/>" : "",
    axis.titleVisible && axis.title ? titleXml(axis.title, axis.font) : "",
    format
      ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`
      : '<c:numFmt formatCode="General" sourceLinked="1"/>',
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labelPlaces[axis.tickLabelPosition ?? "NextToAxis"] ?? "nextTo"}"/>`,
    textProperties(axis.font),
  ].join("");
}

function unitsXml(axis: ChartAxis): string {
  return (
    (axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`) +
    (axis.minorUnit === undefined ? "" : `<c:minorUnit val="${axis.minorUnit}"/>`)
  );
}
