import { localAddress } from "../../../cells/address";
import type {
  ColorScaleFormat,
  ConditionalFormat,
  ConditionalStyle,
  ContainsTextFormat,
  DataBarFormat,
  IconSetFormat,
  Threshold,
} from "../../document/conditionalFormat";
import { escapeXml } from "../xml/xmlText";
import { extensionNamespace } from "./namespaces";
import { argb } from "./styleXml";

/** Where styles of the document stand in the package. */
export interface StyleNumbers {
  cellFormat(style: number): number;
  conditional(style: ConditionalStyle): number;
}

const thresholds = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;
const numbers: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
const newerIcons = new Set(["ThreeStars", "ThreeTriangles", "FiveBoxes"]);

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function areasOf({ ranges }: ConditionalFormat): string {
  return ranges.map((rect) => localAddress(rect.row, rect.column, rect.rows, rect.columns)).join(" ");
}

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(formula.replace(/^=/, ""))}</formula>`;
}

export function conditionalFormatXml(format: ConditionalFormat, styles: StyleNumbers): string {
  if (format.ranges.length === 0) return "";
  const common = ` priority="${format.priority + 1}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  const rule = ruleXml(format, common, styles);
  return rule && `<conditionalFormatting sqref="${areasOf(format)}">${rule}</conditionalFormatting>`;
}

function ruleXml(format: ConditionalFormat, common: string, styles: StyleNumbers): string {
  switch (format.type) {
    case "Custom": {
      if (!format.formula) return "";
      const dxf = styles.conditional(format.style);
      return `<cfRule type="expression" dxfId="${dxf}"${common}>${formulaXml(format.formula)}</cfRule>`;
    }
    case "CellValue": {
      if (!format.rule) return "";
      const { operator, formula1, formula2 } = format.rule;
      const name = lowerFirst(operator.replace("EqualTo", "Equal"));
      const formulas = formulaXml(formula1) + (formula2 ? formulaXml(formula2) : "");
      const dxf = styles.conditional(format.style);
      return `<cfRule type="cellIs" dxfId="${dxf}"${common} operator="${name}">${formulas}</cfRule>`;
    }
    case "ContainsText":
      return format.rule ? textRuleXml(format, format.rule, common, styles) : "";
    case "DataBar":
      return dataBarXml(format, common);
    case "IconSet":
      return iconSetXml(format, common);
    case "ColorScale":
      return colorScaleXml(format, common);
  }
}

function textRuleXml(
  format: ContainsTextFormat,
  rule: NonNullable<ContainsTextFormat["rule"]>,
  common: string,
  styles: StyleNumbers,
): string {
  const first = format.ranges[0];
  const cell = first ? localAddress(first.row, first.column) : "A1";
  const text = `"${rule.text.replace(/"/g, '""')}"`;
  const [type, operator, formula] = {
    Contains: ["containsText", "containsText", `NOT(ISERROR(SEARCH(${text},${cell})))`],
    NotContains: ["notContainsText", "notContains", `ISERROR(SEARCH(${text},${cell}))`],
    BeginsWith: ["beginsWith", "beginsWith", `LEFT(${cell},LEN(${text}))=${text}`],
    EndsWith: ["endsWith", "endsWith", `RIGHT(${cell},LEN(${text}))=${text}`],
  }[rule.operator];
  const dxf = styles.conditional(format.style);
  return `<cfRule type="${type}" dxfId="${dxf}"${common} operator="${operator}" text="${escapeXml(rule.text)}">${formulaXml(formula ?? "")}</cfRule>`;
}

function thresholdXml(threshold: Threshold, automatic: "min" | "max", extra = ""): string {
  const type = threshold.type === "Automatic" ? automatic : thresholds[threshold.type];
  const value = threshold.formula === undefined ? "" : ` val="${escapeXml(threshold.formula.replace(/^=/, ""))}"`;
  return `<cfvo type="${type}"${value}${extra}/>`;
}

function extensionId(format: DataBarFormat): string {
  return `{00000000-0001-0000-0000-${format.priority.toString(16).padStart(12, "0").toUpperCase()}}`;
}

function dataBarXml(format: DataBarFormat, common: string): string {
  const { lower, upper, positive } = format;
  const bar =
    `<dataBar${format.showBarOnly ? ' showValue="0"' : ""}>${thresholdXml(lower, "min")}${thresholdXml(upper, "max")}` +
    `<color rgb="${argb(positive.fillColor)}"/></dataBar>`;
  const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${extensionNamespace}"><x14:id>${extensionId(format)}</x14:id></ext></extLst>`;
  return `<cfRule type="dataBar"${common}>${bar}${link}</cfRule>`;
}

/** What data bars can since Excel 2010, solid fills among it: an extension at the end of the sheet. */
export function conditionalExtensionXml(formats: readonly ConditionalFormat[]): string {
  const bars = formats.filter((format) => format.type === "DataBar" && format.ranges.length > 0) as DataBarFormat[];
  if (bars.length === 0) return "";
  const inside = bars.map((format) => {
    const areas = `<xm:sqref>${areasOf(format)}</xm:sqref>`;
    const rule = `<x14:cfRule type="dataBar" id="${extensionId(format)}">${extendedBarXml(format)}</x14:cfRule>`;
    return `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}${areas}</x14:conditionalFormatting>`;
  });
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${extensionNamespace}"><x14:conditionalFormattings>${inside.join("")}</x14:conditionalFormattings></ext></extLst>`;
}

function extendedBarXml(format: DataBarFormat): string {
  const { positive, negative, lower, upper } = format;
  const bound = ({ type, formula }: Threshold, automatic: string) => {
    const name = type === "Automatic" ? automatic : thresholds[type];
    const value = formula === undefined ? "" : `<xm:f>${escapeXml(formula.replace(/^=/, ""))}</xm:f>`;
    return `<x14:cfvo type="${name}">${value}</x14:cfvo>`;
  };
  const axis = format.axisFormat === "None" ? "none" : format.axisFormat === "CellMidPoint" ? "middle" : "automatic";
  const direction = { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }[format.direction];
  const border = positive.borderColor ? `<x14:borderColor rgb="${argb(positive.borderColor)}"/>` : "";
  const sameFill = negative.matchPositiveFillColor;
  const negativeFill = sameFill ? "" : `<x14:negativeFillColor rgb="${argb(negative.fillColor)}"/>`;
  const axisColor = format.axisFormat === "None" ? "" : `<x14:axisColor rgb="${argb(format.axisColor || "#000000")}"/>`;
  return (
    `<x14:dataBar minLength="0" maxLength="100" gradient="${positive.gradientFill ? 1 : 0}" border="${border ? 1 : 0}" ` +
    `direction="${direction}" axisPosition="${axis}" negativeBarColorSameAsPositive="${sameFill ? 1 : 0}">` +
    `${bound(lower, "autoMin")}${bound(upper, "autoMax")}${border}${negativeFill}${axisColor}</x14:dataBar>`
  );
}

function iconSetXml(format: IconSetFormat, common: string): string {
  if (newerIcons.has(format.set) || format.criteria.some(({ customIcon }) => customIcon)) {
    throw new Error(`The icon set ${format.set} can't be saved here, custom icons neither.`);
  }
  const name = format.set.replace(/^(?:Three|Four|Five)/, (word) => String(numbers[word]));
  const attributes = `${format.showIconOnly ? ' showValue="0"' : ""}${format.reverse ? ' reverse="1"' : ""}`;
  const steps = format.criteria.map((criterion, index) =>
    index === 0
      ? '<cfvo type="percent" val="0"/>'
      : thresholdXml(criterion, "min", criterion.operator === "GreaterThan" ? ' gte="0"' : ""),
  );
  return `<cfRule type="iconSet"${common}><iconSet iconSet="${name}"${attributes}>${steps.join("")}</iconSet></cfRule>`;
}

function colorScaleXml({ minimum, midpoint, maximum }: ColorScaleFormat, common: string): string {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const bounds = points.map((point, index) => thresholdXml(point, index === 0 ? "min" : "max"));
  const colors = points.map(({ color }) => `<color rgb="${argb(color)}"/>`);
  return `<cfRule type="colorScale"${common}><colorScale>${bounds.join("")}${colors.join("")}</colorScale></cfRule>`;
}
