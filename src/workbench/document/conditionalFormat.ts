import type { Rect } from "./rect";
import type { CellStyle } from "./style";

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";
export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
export type ThresholdType =
  "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";

/** A bound of a colour scale, data bar or icon; `formula` holds a number or a formula as text. */
export interface Threshold {
  type: ThresholdType;
  formula?: string;
}

export interface IconCriterion extends Threshold {
  operator: "GreaterThan" | "GreaterThanOrEqual";
  customIcon?: { set: string; index: number };
}

export interface DataBarSide {
  fillColor: string;
  /** Empty text: no border. */
  borderColor: string;
  gradientFill: boolean;
}

interface ConditionalFormatBase {
  readonly id: string;
  ranges: readonly Rect[];
  /** 0 is asked first; unique on a sheet. */
  priority: number;
  stopIfTrue: boolean;
}

/** What a rule changes about the cell: font colour, bold, italic, underline, strikethrough, fill, borders, number format. */
export type ConditionalStyle = Pick<
  CellStyle,
  "bold" | "italic" | "underline" | "strikethrough" | "color" | "fill" | "borders" | "numberFormat"
>;

export interface CellValueFormat extends ConditionalFormatBase {
  readonly type: "CellValue";
  rule?: { operator: CellValueOperator; formula1: string; formula2?: string };
  style: ConditionalStyle;
}
export interface ContainsTextFormat extends ConditionalFormatBase {
  readonly type: "ContainsText";
  rule?: { operator: TextOperator; text: string };
  style: ConditionalStyle;
}
export interface CustomFormat extends ConditionalFormatBase {
  readonly type: "Custom";
  /** With the leading "=", relative to the first cell of the first range. */
  formula?: string;
  style: ConditionalStyle;
}
export interface DataBarFormat extends ConditionalFormatBase {
  readonly type: "DataBar";
  lower: Threshold;
  upper: Threshold;
  positive: DataBarSide;
  negative: DataBarSide & { matchPositiveFillColor: boolean; matchPositiveBorderColor: boolean };
  axisColor: string;
  axisFormat: "Automatic" | "None" | "CellMidPoint";
  direction: "Context" | "LeftToRight" | "RightToLeft";
  showBarOnly: boolean;
}
export interface IconSetFormat extends ConditionalFormatBase {
  readonly type: "IconSet";
  /** "ThreeTrafficLights1" and so on, as Excel.IconSet names them. */
  set: string;
  criteria: IconCriterion[];
  reverse: boolean;
  showIconOnly: boolean;
}
export interface ColorScaleFormat extends ConditionalFormatBase {
  readonly type: "ColorScale";
  minimum: Threshold & { color: string };
  midpoint?: Threshold & { color: string };
  maximum: Threshold & { color: string };
}

export type ConditionalFormat =
  CellValueFormat | ContainsTextFormat | CustomFormat | DataBarFormat | IconSetFormat | ColorScaleFormat;
