import type { DataValidation, ValidationOperator, ValidationRule } from "../../document/dataValidation";
import type { SheetDocument } from "../../document/sheetDocument";
import { withoutFunctionPrefixes } from "../formula/functionPrefix";
import { flag, prefixedAttribute, type Attributes } from "../xml/readXml";
import { parseRect } from "./address";
import { FilterReader } from "./filters";

const operators: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const comparisons = { whole: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;
const alerts = { warning: "Warning", information: "Information" } as const;

/** Links, page breaks and rules for what may be typed: what stands behind the cells in a sheet part. */
export class SheetExtras {
  /** Relationship ids of links to addresses outside, with the link's number in the sheet. */
  readonly external: { readonly id: string; readonly link: number }[] = [];
  private breaks: "rowBreaks" | "columnBreaks" | undefined;
  private filter: FilterReader | undefined;
  private otherViews = false;
  private validation: Attributes | undefined;
  private formulas: [string, string] = ["", ""];
  private reading: 0 | 1 | undefined;

  constructor(private readonly sheet: SheetDocument) {}

  open(name: string, attributes: Attributes): void {
    // Views that people keep beside the one shown have filters and breaks of their own.
    if (name === "customSheetViews") this.otherViews = true;
    if (this.otherViews) return;
    if (name === "autoFilter") this.openFilter(attributes);
    else if (this.filter) this.filter.open(name, attributes);
    else if (name === "rowBreaks") this.breaks = "rowBreaks";
    else if (name === "colBreaks") this.breaks = "columnBreaks";
    else if (name === "brk" && this.breaks && flag(attributes["man"])) {
      this.sheet[this.breaks].push(Number(attributes["id"]));
    } else if (name === "hyperlink") this.link(attributes);
    else if (name === "dataValidation") {
      this.validation = attributes;
      this.formulas = ["", ""];
    } else if (this.validation && name === "formula1") this.reading = 0;
    else if (this.validation && name === "formula2") this.reading = 1;
  }

  text(text: string): void {
    if (this.reading !== undefined) this.formulas[this.reading] += text;
  }

  close(name: string): void {
    if (name === "customSheetViews") this.otherViews = false;
    if (name === "autoFilter") this.filter = undefined;
    if (name === "rowBreaks" || name === "colBreaks") this.breaks = undefined;
    if (name === "formula1" || name === "formula2") this.reading = undefined;
    if (name !== "dataValidation" || !this.validation) return;
    const validation = readValidation(this.validation, this.formulas);
    if (validation) this.sheet.validations.push(validation);
    this.validation = undefined;
  }

  private openFilter(attributes: Attributes): void {
    const rect = parseRect(attributes["ref"] ?? "");
    this.filter = new FilterReader();
    if (rect) this.sheet.autoFilter = { rect, columns: this.filter.columns };
  }

  private link(attributes: Attributes): void {
    const rect = parseRect(attributes["ref"] ?? "");
    if (!rect) return;
    const { location, tooltip } = attributes;
    const id = prefixedAttribute(attributes, "id");
    if (id !== undefined) this.external.push({ id, link: this.sheet.hyperlinks.length });
    this.sheet.hyperlinks.push({ rect, documentReference: location, screenTip: tooltip });
  }
}

function readValidation(
  attributes: Attributes,
  [first, second]: readonly [string, string],
): DataValidation | undefined {
  const ranges = (attributes["sqref"] ?? "").split(/\s+/).flatMap((text) => parseRect(text) ?? []);
  const rule = readRule(attributes, withoutFunctionPrefixes(first), withoutFunctionPrefixes(second));
  if (!rule || ranges.length === 0) return undefined;
  const text = (name: string) => attributes[name] ?? "";
  const style = alerts[text("errorStyle") as keyof typeof alerts] ?? "Stop";
  return {
    ranges,
    rule,
    ignoreBlanks: flag(attributes["allowBlank"]),
    errorAlert: { style, title: text("errorTitle"), message: text("error"), showAlert: flag(text("showErrorMessage")) },
    prompt: { title: text("promptTitle"), message: text("prompt"), showPrompt: flag(text("showInputMessage")) },
  };
}

/** Rules of kinds that Office.js can't express here (dates, times) stay in the file and out of the document. */
function readRule(attributes: Attributes, first: string, second: string): ValidationRule | undefined {
  const type = attributes["type"] ?? "none";
  if (type === "custom") return { type: "Custom", formula: `=${first}` };
  if (type === "list") {
    const written = /^"(.*)"$/s.exec(first);
    const source = written ? (written[1] ?? "").replace(/""/g, '"') : `=${first}`;
    return { type: "List", source, inCellDropDown: !flag(attributes["showDropDown"]) };
  }
  const comparison = comparisons[type as keyof typeof comparisons];
  if (!comparison) return undefined;
  const operator = operators[attributes["operator"] ?? "between"] ?? "Between";
  const formula = (text: string) => (Number.isFinite(Number(text)) ? text : `=${text}`);
  const two = operator === "Between" || operator === "NotBetween";
  return { type: comparison, operator, formula1: formula(first), ...(two ? { formula2: formula(second) } : {}) };
}
