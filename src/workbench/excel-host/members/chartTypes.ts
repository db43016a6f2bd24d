import { asOneOf, asText } from "../arguments";
import { notImplemented } from "../excelError";

/** The chart types that are simulated. */
const chartTypes = (
  "ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered " +
  "BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers " +
  "LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth " +
  "XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked " +
  "3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Bubble Line Pie XYScatter Area Doughnut Radar"
).split(" ");

const others =
  /^(?:3D|Cylinder|Cone|Pyramid|Stock|Surface|Bubble3D|RegionMap|Treemap|Histogram|Waterfall|Boxwhisker|Sunburst|Pareto|Funnel)/i;

/** A chart type as it is called, from any spelling of its case. */
export function asChartType(value: unknown): string {
  const text = asText(value);
  if (others.test(text) && !chartTypes.some((type) => type.toLowerCase() === text.toLowerCase())) {
    throw notImplemented(`A chart of type "${text}"`);
  }
  return asOneOf(chartTypes, text);
}
