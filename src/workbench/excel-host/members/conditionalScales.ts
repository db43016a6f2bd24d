import type {
  ColorScaleFormat,
  DataBarFormat,
  DataBarSide,
  IconCriterion,
  IconSetFormat,
  Threshold,
  ThresholdType,
} from "../../document/conditionalFormat";
import { asBoolean, asColour, asOneOf, asRecord } from "../arguments";
import { excelError } from "../excelError";
import { bind, type ObjectType, objectType } from "../objectType";
import { iconCriteria, iconSets } from "./conditionalDefaults";
import { ruleFormula } from "./conditionalRules";

const boundTypes: readonly ThresholdType[] = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];
const iconTypes = ["Number", "Percent", "Formula", "Percentile"] as const;
const colourTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function threshold(given: unknown, types: readonly ThresholdType[]): Threshold {
  const rule = asRecord(given);
  const type = asOneOf(types, rule["type"]);
  const needsFormula = !["Automatic", "LowestValue", "HighestValue"].includes(type);
  if (needsFormula && (rule["formula"] === undefined || rule["formula"] === null)) throw excelError("InvalidArgument");
  return needsFormula ? { type, formula: ruleFormula(rule["formula"]) } : { type };
}

const orNone = (value: unknown) => (value === "" ? "" : asColour(value));

function sideSetters<T extends DataBarSide>(): ObjectType<T>["set"] {
  return {
    fillColor: (side, value) => void (side.fillColor = asColour(value)),
    borderColor: (side, value) => void (side.borderColor = orNone(value)),
  };
}

const positiveType = objectType<DataBarFormat["positive"]>({
  name: "ConditionalDataBarPositiveFormat",
  get: {
    fillColor: (side) => side.fillColor,
    borderColor: (side) => side.borderColor,
    gradientFill: (side) => side.gradientFill,
  },
  set: { ...sideSetters(), gradientFill: (side, value) => void (side.gradientFill = asBoolean(value)) },
});

const negativeType = objectType<DataBarFormat["negative"]>({
  name: "ConditionalDataBarNegativeFormat",
  get: {
    fillColor: (side) => side.fillColor,
    borderColor: (side) => side.borderColor,
    matchPositiveFillColor: (side) => side.matchPositiveFillColor,
    matchPositiveBorderColor: (side) => side.matchPositiveBorderColor,
  },
  set: {
    ...sideSetters(),
    matchPositiveFillColor: (side, value) => void (side.matchPositiveFillColor = asBoolean(value)),
    matchPositiveBorderColor: (side, value) => void (side.matchPositiveBorderColor = asBoolean(value)),
  },
});

export const dataBarType = objectType<DataBarFormat>({
  name: "DataBarConditionalFormat",
  get: {
    showDataBarOnly: (format) => format.showBarOnly,
    barDirection: (format) => format.direction,
    axisFormat: (format) => format.axisFormat,
    axisColor: (format) => format.axisColor,
    lowerBoundRule: (format) => format.lower,
    upperBoundRule: (format) => format.upper,
  },
  set: {
    showDataBarOnly: (format, value) => void (format.showBarOnly = asBoolean(value)),
    barDirection: (format, value) =>
      void (format.direction = asOneOf(["Context", "LeftToRight", "RightToLeft"] as const, value)),
    axisFormat: (format, value) =>
      void (format.axisFormat = asOneOf(["Automatic", "None", "CellMidPoint"] as const, value)),
    axisColor: (format, value) => void (format.axisColor = orNone(value)),
    lowerBoundRule: (format, value) => void (format.lower = threshold(value, boundTypes)),
    upperBoundRule: (format, value) => void (format.upper = threshold(value, boundTypes)),
  },
  open: {
    positiveFormat: (format) => bind(positiveType, format.positive),
    negativeFormat: (format) => bind(negativeType, format.negative),
  },
});

function iconCriterion(given: unknown, index: number): IconCriterion {
  // The lowest icon's criterion is left empty: it takes whatever the others leave.
  if (index === 0) return { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" };
  const rule = asRecord(given);
  const operator = asOneOf(["GreaterThan", "GreaterThanOrEqual"] as const, rule["operator"]);
  const icon = rule["customIcon"];
  if (icon === undefined || icon === null) return { ...threshold(rule, iconTypes), operator };
  const { set, index: number } = asRecord(icon);
  if (typeof set !== "string" || typeof number !== "number") throw excelError("InvalidArgument");
  return { ...threshold(rule, iconTypes), operator, customIcon: { set, index: number } };
}

export const iconSetType = objectType<IconSetFormat>({
  name: "IconSetConditionalFormat",
  get: {
    style: (format) => format.set,
    criteria: (format) => format.criteria,
    reverseIconOrder: (format) => format.reverse,
    showIconOnly: (format) => format.showIconOnly,
  },
  set: {
    style: (format, value) => {
      format.set = asOneOf(Object.keys(iconSets), value);
      format.criteria = iconCriteria(iconSets[format.set] ?? 3);
    },
    criteria: (format, value) => {
      if (!Array.isArray(value) || value.length !== format.criteria.length) throw excelError("InvalidArgument");
      format.criteria = value.map(iconCriterion);
    },
    reverseIconOrder: (format, value) => void (format.reverse = asBoolean(value)),
    showIconOnly: (format, value) => void (format.showIconOnly = asBoolean(value)),
  },
});

function coloured(given: unknown): Threshold & { color: string } {
  return { ...threshold(given, colourTypes), color: asColour(asRecord(given)["color"]) };
}

export const colorScaleType = objectType<ColorScaleFormat>({
  name: "ColorScaleConditionalFormat",
  get: {
    threeColorScale: (format) => format.midpoint !== undefined,
    criteria: ({ minimum, midpoint, maximum }) => ({ minimum, ...(midpoint ? { midpoint } : {}), maximum }),
  },
  set: {
    criteria: (format, value) => {
      const rule = asRecord(value);
      const middle = rule["midpoint"];
      const [minimum, maximum] = [coloured(rule["minimum"]), coloured(rule["maximum"])];
      format.midpoint = middle === undefined || middle === null ? undefined : coloured(middle);
      Object.assign(format, { minimum, maximum });
    },
  },
});
