import type { Rect } from "./rect";

/** Cells of one sheet, by the sheet's id: a renamed sheet keeps its charts. */
export interface SheetRange {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartFont {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  name?: string;
  size?: number;
}

export interface ChartSeries {
  /** What the series is called: literal text, else the cell it is taken from. */
  name?: string;
  nameRange?: SheetRange;
  values?: SheetRange;
  categories?: SheetRange;
  /** Where it differs from the chart's own type. */
  chartType?: string;
  axisGroup?: "Primary" | "Secondary";
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  fill?: string;
  lineColor?: string;
  lineWeight?: number;
  lineStyle?: string;
  markerStyle?: string;
  markerSize?: number;
  smooth?: boolean;
  showInLegend?: boolean;
  dataLabels?: { numberFormat?: string; position?: string; showValue?: boolean; font: ChartFont };
  /** Fill of single points, by their number. */
  readonly points: Map<number, { fill?: string }>;
}

export interface ChartAxis {
  visible: boolean;
  title?: string;
  titleVisible: boolean;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  minorGridlines: boolean;
  tickLabelPosition?: string;
  /** Every so many labels are shown; left out = as many as have room. */
  tickLabelSpacing?: number;
  font: ChartFont;
}

export interface ChartDocument {
  readonly id: string;
  name: string;
  /** As Excel.ChartType names it: "ColumnClustered". */
  type: string;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  seriesBy: "Columns" | "Rows";
  title: { text?: string; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: string; overlay: boolean; font: ChartFont };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** The alternative text of the chart, for people who can't see it. */
  altTextTitle?: string;
  altTextDescription?: string;
  fill?: string;
  style?: number;
}
