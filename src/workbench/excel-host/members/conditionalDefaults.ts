import type { ConditionalFormat, IconCriterion } from "../../document/conditionalFormat";
import type { Rect } from "../../document/rect";
import { asOneOf } from "../arguments";
import { notImplemented } from "../excelError";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The icon sets and how many icons they have. */
export const iconSets: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FiveBoxes: 5,
};

/** Equal shares in percent, as Excel sets them with a new icon set: 0, 33, 67. */
export function iconCriteria(icons: number): IconCriterion[] {
  return Array.from({ length: icons }, (_icon, index) => ({
    type: "Percent" as const,
    operator: "GreaterThanOrEqual" as const,
    formula: String(Math.round((100 / icons) * index)),
  }));
}

/** A conditional format as Excel adds it, before its rule is set. */
export function newFormat(given: unknown, id: string, rect: Rect): ConditionalFormat {
  const base = { id, ranges: [rect], priority: 0, stopIfTrue: false };
  const type = asOneOf(types, given);
  switch (type) {
    case "CellValue":
    case "ContainsText":
    case "Custom":
      return { ...base, type, style: {} };
    case "DataBar":
      return {
        ...base,
        type,
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
        positive: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
        negative: {
          fillColor: "#FF0000",
          borderColor: "",
          gradientFill: true,
          matchPositiveFillColor: false,
          matchPositiveBorderColor: true,
        },
        axisColor: "#000000",
        axisFormat: "Automatic",
        direction: "Context",
        showBarOnly: false,
      };
    case "IconSet":
      return {
        ...base,
        type,
        set: "ThreeTrafficLights1",
        criteria: iconCriteria(3),
        reverse: false,
        showIconOnly: false,
      };
    case "ColorScale":
      return {
        ...base,
        type,
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "TopBottom":
    case "PresetCriteria":
      throw notImplemented(`A conditional format of type "${type}"`);
  }
}
