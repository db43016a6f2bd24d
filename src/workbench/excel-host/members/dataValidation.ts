import {
  defaultErrorAlert,
  defaultPrompt,
  type DataValidation,
  type ErrorAlert,
  type InputPrompt,
  type ValidationOperator,
  type ValidationRule,
} from "../../document/dataValidation";
import { around } from "../../document/hyperlink";
import { contains, intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { a1Range } from "../../../cells/address";
import { asBoolean, asObject, asOneOf, asRecord, asText, wellFormed } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { isHostObject, type Setter, objectType } from "../objectType";
import { type RangeTarget, rangeType } from "./rangeTarget";

const operators: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const kinds = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;
/** Characters that a list written out may have. */
const longestList = 255;

function formulaOf(value: unknown): string {
  if (isHostObject(value)) return referenceOf(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return wellFormed(asText(value));
}

function referenceOf(value: unknown): string {
  const { sheet, rect } = asObject(rangeType, value);
  return `=${a1Range(sheet.name, rect.row, rect.column, rect.rows, rect.columns)}`;
}

function listOf(given: Readonly<Record<string, unknown>>): ValidationRule {
  const { source, inCellDropDown } = given;
  const text = isHostObject(source) ? referenceOf(source) : wellFormed(asText(source));
  if (text === "" || (!text.startsWith("=") && text.length > longestList)) throw excelError("InvalidArgument");
  return {
    type: "List",
    source: text,
    inCellDropDown: inCellDropDown === undefined ? true : asBoolean(inCellDropDown),
  };
}

function comparisonOf(type: "WholeNumber" | "Decimal" | "TextLength", given: Readonly<Record<string, unknown>>) {
  const operator = asOneOf(operators, given["operator"]);
  const formula1 = formulaOf(given["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1 };
  return { type, operator, formula1, formula2: formulaOf(given["formula2"]) };
}

function ruleOf(value: unknown): ValidationRule | undefined {
  const entries = Object.entries(asRecord(value)).filter(([, part]) => part !== undefined && part !== null);
  const [entry, another] = entries;
  if (!entry) return undefined;
  if (another) throw excelError("InvalidArgument");
  const [name, given] = entry;
  const rule = asRecord(given);
  if (name === "list") return listOf(rule);
  if (name === "custom") return { type: "Custom", formula: wellFormed(asText(rule["formula"])) };
  if (name in kinds) return comparisonOf(kinds[name as keyof typeof kinds], rule);
  throw notImplemented(`Data validation by ${name}`);
}

/** Takes a rectangle out of the rules for what may be typed. */
export function dropValidations(sheet: SheetDocument, rect: Rect): void {
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, ranges: one.ranges.flatMap((range) => around(range, rect)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** The one rule that all cells of a range have; undefined where none has any. */
function ofRange({ sheet, rect }: RangeTarget): DataValidation | undefined {
  const [found, another] = sheet.validations.filter(({ ranges }) => ranges.some((range) => intersect(range, rect)));
  if (!found) return undefined;
  if (another || !found.ranges.some((range) => contains(range, rect))) {
    throw notImplemented("The data validation of a range whose cells differ in it");
  }
  return found;
}

/** A change of the rule of exactly these cells: they part from others that had the same one. */
function changed(target: RangeTarget, change: Partial<DataValidation>): void {
  const { sheet, rect } = target;
  const before = ofRange(target);
  const rule = change.rule ?? before?.rule;
  if (!rule) throw notImplemented("A prompt or alert for cells without a rule");
  dropValidations(sheet, rect);
  sheet.validations.push({
    ignoreBlanks: true,
    errorAlert: defaultErrorAlert,
    prompt: defaultPrompt,
    ...before,
    ...change,
    rule,
    ranges: [rect],
  });
}

const setter =
  (change: (value: unknown) => Partial<DataValidation>): Setter<RangeTarget> =>
  (target, value, excel) => {
    excel.assertUnprotected(target.sheet);
    changed(target, change(value));
  };

function alertOf(value: unknown): ErrorAlert {
  const { message, showAlert, style, title } = { ...defaultErrorAlert, ...asRecord(value) } as Record<string, unknown>;
  return {
    message: asText(message),
    showAlert: asBoolean(showAlert),
    style: asOneOf(["Stop", "Warning", "Information"] as const, style),
    title: asText(title),
  };
}

function promptOf(value: unknown): InputPrompt {
  const { message, showPrompt, title } = { ...defaultPrompt, ...asRecord(value) } as Record<string, unknown>;
  return { message: asText(message), showPrompt: asBoolean(showPrompt), title: asText(title) };
}

function wireRule(rule: ValidationRule | undefined): object {
  if (!rule) return {};
  const { type, ...parts } = rule;
  return { [`${type.charAt(0).toLowerCase()}${type.slice(1)}`]: parts };
}

export const dataValidationType = objectType<RangeTarget>({
  name: "DataValidation",
  get: {
    type: (target) => ofRange(target)?.rule.type ?? "None",
    rule: (target) => wireRule(ofRange(target)?.rule),
    ignoreBlanks: (target) => ofRange(target)?.ignoreBlanks ?? true,
    errorAlert: (target) => ofRange(target)?.errorAlert ?? defaultErrorAlert,
    prompt: (target) => ofRange(target)?.prompt ?? defaultPrompt,
  },
  set: {
    rule: (target, value, excel) => {
      excel.assertUnprotected(target.sheet);
      const rule = ruleOf(value);
      if (rule) changed(target, { rule });
      else dropValidations(target.sheet, target.rect);
    },
    ignoreBlanks: setter((value) => ({ ignoreBlanks: asBoolean(value) })),
    errorAlert: setter((value) => ({ errorAlert: alertOf(value) })),
    prompt: setter((value) => ({ prompt: promptOf(value) })),
  },
  call: {
    clear: ({ sheet, rect }, _args, excel) => {
      excel.assertUnprotected(sheet);
      dropValidations(sheet, rect);
    },
  },
});
