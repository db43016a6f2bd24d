import type { ConditionalFormat } from "../../document/conditionalFormat";
import type { SheetDocument } from "../../document/sheetDocument";
import { asBoolean, asInteger } from "../arguments";
import { excelError } from "../excelError";
import { bind, type ObjectType, type Opener, objectType } from "../objectType";
import { colorScaleType, dataBarType, iconSetType } from "./conditionalScales";
import { cellValueType, customType, textType } from "./conditionalRules";
import { rangeObject } from "./rangeTarget";

export interface FormatTarget {
  readonly sheet: SheetDocument;
  readonly format: ConditionalFormat;
}

/** The part of a format that only its own type has; InvalidOperation or a null object on any other. */
function part<K extends ConditionalFormat["type"]>(
  type: K,
  of: ObjectType<Extract<ConditionalFormat, { type: K }>>,
  orNull: boolean,
): Opener<FormatTarget> {
  return ({ format }) => {
    if (format.type === type) return bind(of, format as Extract<ConditionalFormat, { type: K }>);
    if (orNull) return null;
    throw excelError("InvalidOperation");
  };
}

function setPriority({ sheet, format }: FormatTarget, value: unknown): void {
  const priority = asInteger(value, 0);
  const others = sheet.conditionalFormats.filter((other) => other !== format).sort((a, b) => a.priority - b.priority);
  others.splice(Math.min(priority, others.length), 0, format);
  others.forEach((other, index) => (other.priority = index));
}

export const conditionalFormatType = objectType<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    priority: ({ format }) => format.priority,
    stopIfTrue: ({ format }) => (["DataBar", "IconSet", "ColorScale"].includes(format.type) ? null : format.stopIfTrue),
  },
  set: {
    priority: setPriority,
    stopIfTrue: ({ format }, value) => void (format.stopIfTrue = asBoolean(value)),
  },
  open: {
    cellValue: part("CellValue", cellValueType, false),
    cellValueOrNullObject: part("CellValue", cellValueType, true),
    textComparison: part("ContainsText", textType, false),
    textComparisonOrNullObject: part("ContainsText", textType, true),
    custom: part("Custom", customType, false),
    customOrNullObject: part("Custom", customType, true),
    dataBar: part("DataBar", dataBarType, false),
    dataBarOrNullObject: part("DataBar", dataBarType, true),
    iconSet: part("IconSet", iconSetType, false),
    iconSetOrNullObject: part("IconSet", iconSetType, true),
    colorScale: part("ColorScale", colorScaleType, false),
    colorScaleOrNullObject: part("ColorScale", colorScaleType, true),
  },
  call: {
    delete: ({ sheet, format }, _args, excel) => {
      excel.assertUnprotected(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ sheet, format }) => {
      const [range, another] = format.ranges;
      if (!range || another) throw excelError("InvalidOperation");
      return rangeObject(sheet, range);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [range, another] = format.ranges;
      return range && !another ? rangeObject(sheet, range) : null;
    },
  },
});
