import type {
  CellValueFormat,
  CellValueOperator,
  ConditionalStyle,
  ContainsTextFormat,
  CustomFormat,
  TextOperator,
} from "../../document/conditionalFormat";
import { asOneOf, asRecord, asText, wellFormed } from "../arguments";
import { excelError } from "../excelError";
import { bind, objectType } from "../objectType";
import { conditionalStyleType } from "./conditionalStyle";

const cellOperators: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const textOperators: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** Formulas of rules come as text, or as a bare number. */
export function ruleFormula(value: unknown): string {
  return typeof value === "number" ? String(value) : wellFormed(asText(value));
}

const formatOf = (target: { style: ConditionalStyle }) => bind(conditionalStyleType, target);

export const cellValueType = objectType<CellValueFormat>({
  name: "CellValueConditionalFormat",
  get: { rule: ({ rule }) => rule ?? null },
  set: {
    rule: (format, value) => {
      const rule = asRecord(value);
      const operator = asOneOf(cellOperators, rule["operator"]);
      const formula1 = ruleFormula(rule["formula1"]);
      const second = operator === "Between" || operator === "NotBetween";
      if (second && rule["formula2"] === undefined) throw excelError("InvalidArgument");
      format.rule = { operator, formula1, ...(second ? { formula2: ruleFormula(rule["formula2"]) } : {}) };
    },
  },
  open: { format: formatOf },
});

export const textType = objectType<ContainsTextFormat>({
  name: "TextConditionalFormat",
  get: { rule: ({ rule }) => rule ?? null },
  set: {
    rule: (format, value) => {
      const rule = asRecord(value);
      format.rule = { operator: asOneOf(textOperators, rule["operator"]), text: asText(rule["text"]) };
    },
  },
  open: { format: formatOf },
});

const formulaRuleType = objectType<CustomFormat>({
  name: "ConditionalFormatRule",
  get: { formula: ({ formula }) => formula ?? "", formulaLocal: ({ formula }) => formula ?? "" },
  set: {
    formula: (format, value) => {
      const formula = asText(value);
      if (/\bMSP\./i.test(formula)) {
        throw excelError("InvalidArgument", "Custom functions aren't allowed in rules of conditional formats.");
      }
      format.formula = wellFormed(formula.startsWith("=") ? formula : `=${formula}`);
    },
  },
});

export const customType = objectType<CustomFormat>({
  name: "CustomConditionalFormat",
  open: { format: formatOf, rule: (format) => bind(formulaRuleType, format) },
});
