import { localAddress } from "../../../cells/address";
import type { DataValidation, ValidationOperator, ValidationRule } from "../../document/dataValidation";
import { withFunctionPrefixes } from "../formula/functionPrefix";
import { escapeXml } from "../xml/xmlText";

const types: Readonly<Record<ValidationRule["type"], string>> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  TextLength: "textLength",
  List: "list",
  Custom: "custom",
};

const operators: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const formula = (text: string) => escapeXml(withFunctionPrefixes(text.replace(/^=/, "")));

/** What may be typed into the cells of a sheet. */
export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ ranges, rule, ignoreBlanks, errorAlert, prompt }: DataValidation): string {
  const text = (name: string, value: string) => (value === "" ? "" : ` ${name}="${escapeXml(value)}"`);
  const attributes = [
    ` type="${types[rule.type]}"`,
    errorAlert.style === "Stop" ? "" : ` errorStyle="${errorAlert.style.toLowerCase()}"`,
    "operator" in rule && rule.operator !== "Between" ? ` operator="${operators[rule.operator]}"` : "",
    ignoreBlanks ? ' allowBlank="1"' : "",
    // The file says the opposite of what its name says: 1 hides the arrow.
    rule.type === "List" && !rule.inCellDropDown ? ' showDropDown="1"' : "",
    prompt.showPrompt ? ' showInputMessage="1"' : "",
    errorAlert.showAlert ? ' showErrorMessage="1"' : "",
    text("errorTitle", errorAlert.title),
    text("error", errorAlert.message),
    text("promptTitle", prompt.title),
    text("prompt", prompt.message),
    ` sqref="${ranges.map(({ row, column, rows, columns }) => localAddress(row, column, rows, columns)).join(" ")}"`,
  ];
  return `<dataValidation${attributes.join("")}>${formulasXml(rule)}</dataValidation>`;
}

function formulasXml(rule: ValidationRule): string {
  if (rule.type === "Custom") return `<formula1>${formula(rule.formula)}</formula1>`;
  if (rule.type === "List") {
    const { source } = rule;
    const list = source.startsWith("=") ? formula(source) : escapeXml(`"${source.replace(/"/g, '""')}"`);
    return `<formula1>${list}</formula1>`;
  }
  const second = rule.formula2 === undefined ? "" : `<formula2>${formula(rule.formula2)}</formula2>`;
  return `<formula1>${formula(rule.formula1)}</formula1>${second}`;
}
