/** The chart types that Office.js names (ExcelApi 1.9). */
export const chartTypes = (
  "ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered " +
  "BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers " +
  "LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth " +
  "XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked " +
  "3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Bubble Line Pie XYScatter Area Doughnut Radar"
).split(" ");
