import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
  type IDataBar,
  type IIconSet,
  type IIconSetType,
  type IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type {
  ColorScaleFormat,
  ConditionalFormat,
  DataBarFormat,
  IconSetFormat,
  Threshold,
} from "../../../document/conditionalFormat";
import type { SheetDocument } from "../../../document/sheetDocument";
import { toRange } from "../snapshot/sheet";

type VisualRule = IDataBar | IIconSet | IColorScale;

const digits: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** A bound in the grid's terms; `value` gives what a formula comes to. */
function bound({ type, formula = "0" }: Threshold, otherwise: IValueConfig, value: (formula: string) => number) {
  switch (type) {
    case "LowestValue":
      return { type: CFValueType.min };
    case "HighestValue":
      return { type: CFValueType.max };
    case "Percent":
      return { type: CFValueType.percent, value: Number(formula) };
    case "Percentile":
      return { type: CFValueType.percentile, value: Number(formula) };
    case "Number":
    case "Formula":
      return { type: CFValueType.num, value: value(formula) };
    case "Automatic":
      return otherwise;
  }
}

type Value = (formula: string) => number;

function dataBar(format: DataBarFormat, negatives: boolean, value: Value): IDataBar {
  const least: IValueConfig = negatives ? { type: CFValueType.min } : { type: CFValueType.num, value: 0 };
  return {
    type: CFRuleType.dataBar,
    isShowValue: !format.showBarOnly,
    config: {
      min: bound(format.lower, least, value),
      max: bound(format.upper, { type: CFValueType.max }, value),
      isGradient: format.positive.gradientFill,
      positiveColor: format.positive.fillColor,
      nativeColor: format.negative.matchPositiveFillColor ? format.positive.fillColor : format.negative.fillColor,
    },
  };
}

/** The grid lists icons from the highest values down, the document from the lowest up. */
function iconSet(format: IconSetFormat, value: Value): IIconSet {
  const setName = format.set.replace(/^(Three|Four|Five)/, (word) => digits[word] ?? word) as IIconSetType;
  const icons = format.criteria.length;
  const config = [...format.criteria].reverse().map((criterion, index) => ({
    operator: CFNumberOperator[criterion.operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual"],
    value: bound(criterion, { type: CFValueType.min }, value),
    iconType: setName,
    iconId: String(format.reverse ? icons - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: !format.showIconOnly, config };
}

function colorScale({ minimum, midpoint, maximum }: ColorScaleFormat, value: Value): IColorScale {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const config = points.map((point, index) => {
    return { index, color: point.color, value: bound(point, { type: CFValueType.min }, value) };
  });
  return { type: CFRuleType.colorScale, config };
}

function ruleOf(sheet: SheetDocument, format: ConditionalFormat, value: Value): VisualRule | undefined {
  if (format.type === "DataBar") return dataBar(format, hasNegatives(sheet, format), value);
  if (format.type === "IconSet") return iconSet(format, value);
  return format.type === "ColorScale" ? colorScale(format, value) : undefined;
}

function hasNegatives(sheet: SheetDocument, { ranges }: ConditionalFormat): boolean {
  let negative = false;
  for (const range of ranges) {
    const used = sheet.cells.usedRange(true, range);
    if (!used) continue;
    sheet.cells.forEachValue(
      used,
      null,
      () => null,
      (_row, _column, value) => (negative ||= typeof value === "number" && value < 0),
    );
  }
  return negative;
}

/** Data bars, icons and colour scales of a sheet in the grid's terms; what rules by formula change is drawn apart. */
export function visualRules(sheet: SheetDocument, value: Value): IConditionFormattingRule<VisualRule>[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => {
      const rule = ruleOf(sheet, format, value);
      return rule ? [{ cfId: format.id, ranges: format.ranges.map(toRange), stopIfTrue: format.stopIfTrue, rule }] : [];
    });
}
