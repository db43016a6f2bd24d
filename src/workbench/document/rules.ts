import type { ConditionalFormat, Threshold } from "./conditionalFormat";
import type { DataValidation, ValidationRule } from "./dataValidation";

/** A rule's formulas are written as for the first cell of its first range. */
export type Rewrite = (formula: string) => string;

/** What changes about a conditional format or a validation whose formulas are passed through `rewrite`. */
export function rewriteRule(part: ConditionalFormat | DataValidation, rewrite: Rewrite): object {
  return "type" in part ? withFormulas(part, rewrite) : { rule: ruleWith(part.rule, rewrite) };
}

function withFormulas(format: ConditionalFormat, rewrite: Rewrite): object {
  const bound = <T extends Threshold>(threshold: T): T =>
    threshold.formula === undefined ? threshold : { ...threshold, formula: rewrite(threshold.formula) };
  switch (format.type) {
    case "Custom":
      return format.formula === undefined ? {} : { formula: rewrite(format.formula) };
    case "CellValue": {
      if (!format.rule) return {};
      const { formula1, formula2, ...rule } = format.rule;
      const second = formula2 === undefined ? {} : { formula2: rewrite(formula2) };
      return { rule: { ...rule, formula1: rewrite(formula1), ...second } };
    }
    case "DataBar":
      return { lower: bound(format.lower), upper: bound(format.upper) };
    case "IconSet":
      return { criteria: format.criteria.map(bound) };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = format;
      return { minimum: bound(minimum), maximum: bound(maximum), ...(midpoint && { midpoint: bound(midpoint) }) };
    }
    default:
      return {};
  }
}

function ruleWith(rule: ValidationRule, rewrite: Rewrite): ValidationRule {
  switch (rule.type) {
    case "List":
      return { ...rule, source: rewrite(rule.source) };
    case "Custom":
      return { ...rule, formula: rewrite(rule.formula) };
    default: {
      const second = rule.formula2 === undefined ? {} : { formula2: rewrite(rule.formula2) };
      return { ...rule, formula1: rewrite(rule.formula1), ...second };
    }
  }
}
