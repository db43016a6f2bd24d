import { parseLocalAddress } from "../../document/a1";
import { a1Range } from "../../../cells/address";
import { isMatrix } from "../../document/calculated";
import { isCellError } from "../../document/cellValue";
import type { DefinedName } from "../../document/name";
import type { SheetDocument } from "../../document/sheetDocument";
import { asBoolean, asText, wellFormed } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { bind, isHostObject, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { otherRange } from "./rangeNavigate";
import { rangeObject, rangeOfFormula } from "./rangeTarget";
import { worksheetObject } from "./worksheetObject";

/** The names of the workbook, or of one sheet. */
interface NameScope {
  readonly sheet?: SheetDocument;
}

interface NameTarget extends NameScope {
  readonly name: DefinedName;
}

function listOf(scope: NameScope, excel: SimulatedExcel): DefinedName[] {
  if (scope.sheet) excel.assertAlive(scope.sheet);
  return scope.sheet ? scope.sheet.names : excel.document.names;
}

const nameObject = (scope: NameScope, name: DefinedName): HostObject => bind(nameType, { ...scope, name });

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const r1c1 = /^(?:r|c|r\d*c\d*|r\d+|c\d+)$/i;

function checkName(given: unknown, scope: NameScope, excel: SimulatedExcel): string {
  const name = asText(given);
  if (name.length > 255 || !validName.test(name) || r1c1.test(name) || parseLocalAddress(name)) {
    throw excelError("InvalidArgument");
  }
  const same = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
  if (listOf(scope, excel).some(same)) throw excelError("ItemAlreadyExists");
  if (excel.document.sheets.some((sheet) => sheet.tables.some(same))) throw excelError("ItemAlreadyExists");
  return name;
}

const longestComment = 255;

function checkComment(given: unknown): string {
  const comment = asText(given);
  if (comment.length > longestComment) throw excelError("InvalidArgument");
  return comment;
}

/** What a name refers to: a range that was handed over, a formula, or a constant. */
function formulaOf(given: unknown, excel: SimulatedExcel): string {
  if (isHostObject(given)) {
    const home = { sheet: excel.document.activeSheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    const { sheet, rect } = otherRange(excel, home, given);
    return `=${a1Range(sheet.name, rect.row, rect.column, rect.rows, rect.columns)}`;
  }
  const text = asText(given);
  if (text.startsWith("=")) return wellFormed(text);
  return Number.isFinite(Number(text)) && text.trim() !== "" ? `=${text.trim()}` : `="${text.replace(/"/g, '""')}"`;
}

interface NameValue {
  readonly type: "Range" | "Error" | "String" | "Double" | "Integer" | "Boolean";
  readonly value: unknown;
}

/** What the formula of a name comes to. */
function evaluated({ name, formula }: DefinedName, excel: SimulatedExcel): NameValue {
  const value = excel.recalculation.evaluate(formula) ?? null;
  if (isMatrix(value)) throw notImplemented(`The value of the name "${name}" (${formula})`);
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (isCellError(value)) return { type: "Error", value: value.error };
  return { type: "String", value: value ?? "" };
}

function valueOf({ name }: NameTarget, excel: SimulatedExcel): NameValue {
  if (rangeOfFormula(excel, name.formula)) return { type: "Range", value: name.formula.slice(1) };
  const body = name.formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { type: "String", value: (text[1] ?? "").replace(/""/g, '"') };
  if (/^(?:true|false)$/i.test(body)) return { type: "Boolean", value: body.toLowerCase() === "true" };
  const number = Number(body);
  if (body !== "" && Number.isFinite(number))
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  return evaluated(name, excel);
}

const nameType = objectType<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    comment: ({ name }) => name.comment ?? "",
    visible: ({ name }) => name.visible,
    scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    type: (target, excel) => valueOf(target, excel).type,
    value: (target, excel) => valueOf(target, excel).value,
  },
  set: {
    formula: ({ name }, value, excel) => {
      name.formula = formulaOf(value, excel);
      excel.recalculation.touchName(name.name);
    },
    comment: ({ name }, value) => void (name.comment = checkComment(value)),
    visible: ({ name }, value) => void (name.visible = asBoolean(value)),
  },
  open: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw excelError("ItemNotFound");
      return worksheetObject(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet ? worksheetObject(sheet) : null),
  },
  call: {
    delete: (target, _args, excel) => {
      const list = listOf(target, excel);
      const at = list.indexOf(target.name);
      if (at < 0) throw excelError("ItemNotFound");
      list.splice(at, 1);
      excel.recalculation.touchName(target.name.name);
    },
    getRange: ({ name }, _args, excel) => {
      const range = rangeOfFormula(excel, name.formula);
      if (!range) throw excelError("InvalidOperation");
      return rangeObject(range.sheet, range.rect);
    },
    getRangeOrNullObject: ({ name }, _args, excel) => {
      const range = rangeOfFormula(excel, name.formula);
      return range ? rangeObject(range.sheet, range.rect) : null;
    },
  },
  // A name whose formula can't be valued here is listed with everything else about it.
  onlyByName: ["type", "value"],
});

function find(scope: NameScope, key: unknown, excel: SimulatedExcel): DefinedName | undefined {
  const wanted = asText(key).toLowerCase();
  return listOf(scope, excel).find((name) => name.name.toLowerCase() === wanted);
}

export const namesType = objectType<NameScope>({
  name: "NamedItemCollection",
  items: (scope, excel) => listOf(scope, excel).map((name) => nameObject(scope, name)),
  item: (scope, key, excel) => {
    const name = find(scope, key, excel);
    if (!name) throw excelError("ItemNotFound");
    return nameObject(scope, name);
  },
  call: {
    add: (scope, [given, reference, comment], excel) => {
      const name: DefinedName = {
        name: checkName(given, scope, excel),
        formula: formulaOf(reference, excel),
        visible: true,
        ...(typeof comment === "string" && comment !== "" ? { comment: checkComment(comment) } : {}),
      };
      listOf(scope, excel).push(name);
      excel.recalculation.touchName(name.name);
      return nameObject(scope, name);
    },
    getItemOrNullObject: (scope, [key], excel) => {
      const name = find(scope, key, excel);
      return name ? nameObject(scope, name) : null;
    },
    getCount: (scope, _args, excel) => listOf(scope, excel).length,
  },
});
