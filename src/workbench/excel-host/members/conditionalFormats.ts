import { intersect } from "../../document/rect";
import type { ConditionalFormat } from "../../document/conditionalFormat";
import { asInteger, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { conditionalFormatType, type FormatTarget } from "./conditionalFormat";
import { newFormat } from "./conditionalDefaults";
import type { RangeTarget } from "./rangeTarget";

const formatObject = (target: FormatTarget): HostObject => bind(conditionalFormatType, target);

/** The formats that touch a range, the first to be asked first. */
function listOf({ sheet, rect }: RangeTarget, excel: SimulatedExcel): ConditionalFormat[] {
  excel.assertAlive(sheet);
  return sheet.conditionalFormats
    .filter((format) => format.ranges.some((range) => intersect(range, rect)))
    .sort((a, b) => a.priority - b.priority);
}

function find(target: RangeTarget, key: unknown, excel: SimulatedExcel): ConditionalFormat | undefined {
  return listOf(target, excel).find((format) => format.id === asText(key));
}

export const conditionalFormatsType = objectType<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: (target, excel) => listOf(target, excel).map((format) => formatObject({ sheet: target.sheet, format })),
  item: (target, key, excel) => {
    const format = find(target, key, excel);
    if (!format) throw excelError("ItemNotFound");
    return formatObject({ sheet: target.sheet, format });
  },
  call: {
    add: ({ sheet, rect }, [type], excel) => {
      excel.assertUnprotected(sheet, "allowFormatCells");
      const format = newFormat(type, `{${excel.nextId().toString(16).toUpperCase().padStart(8, "0")}}`, rect);
      // A new format is asked first, as Excel documents.
      for (const other of sheet.conditionalFormats) other.priority += 1;
      sheet.conditionalFormats.push(format);
      return formatObject({ sheet, format });
    },
    clearAll: (target, _args, excel) => {
      excel.assertUnprotected(target.sheet, "allowFormatCells");
      const gone = new Set(listOf(target, excel));
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !gone.has(format));
    },
    getCount: (target, _args, excel) => listOf(target, excel).length,
    getItemOrNullObject: (target, [id], excel) => {
      const format = find(target, id, excel);
      return format ? formatObject({ sheet: target.sheet, format }) : null;
    },
    getItemAt: (target, [index], excel) => {
      const format = listOf(target, excel)[asInteger(index, 0)];
      if (!format) throw excelError("InvalidArgument");
      return formatObject({ sheet: target.sheet, format });
    },
  },
});
