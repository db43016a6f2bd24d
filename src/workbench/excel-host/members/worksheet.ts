import type { SheetDocument } from "../../document/sheetDocument";
import { asBoolean, asColour, asInteger, asNumber } from "../arguments";
import { excelError } from "../excelError";
import { bind, type Members, type Method } from "../objectType";
import { autoFilterType } from "./autoFilter";
import { chartsType } from "./charts";
import { eventRegistration } from "./eventRegistration";
import { freezePanesType } from "./freezePanes";
import { namesType } from "./names";
import { pageBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { worksheetProtectionType } from "./protection";
import { getRanges } from "./rangeAreas";
import { rangeObject, resolveRange } from "./rangeTarget";
import { activate, remove, rename, setPosition, setVisibility } from "./sheetLife";
import { copySheet } from "./sheetCopy";
import { tablesType } from "./tables";
import { worksheetObject } from "./worksheetObject";

/** The sheet beside another one; `step` 1 = next, -1 = previous. */
function neighbour(step: 1 | -1, orNull: boolean): Method<SheetDocument> {
  return (sheet, [visibleOnly], excel) => {
    excel.assertAlive(sheet);
    const { sheets } = excel.document;
    for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
      const other = sheets[at];
      if (other && (visibleOnly !== true || other.visibility === "Visible")) return worksheetObject(other);
    }
    if (orNull) return null;
    throw excelError("ItemNotFound");
  };
}

function used(orNull: boolean): Method<SheetDocument> {
  return (sheet, [valuesOnly], excel) => {
    excel.assertAlive(sheet);
    const rect = sheet.cells.usedRange(valuesOnly === true);
    if (rect) return rangeObject(sheet, rect);
    return orNull ? null : rangeObject(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  };
}

const byId: Method<SheetDocument> = (_sheet, [id], excel) => {
  const found = excel.document.sheet(String(id));
  if (!found) throw excelError("ItemNotFound");
  return worksheetObject(found);
};

export const worksheetMembers: Members<SheetDocument> = {
  identity: (sheet) => ({ Id: sheet.id }),
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, excel) => excel.document.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
    standardWidth: (sheet) => sheet.standardWidth,
    standardHeight: (sheet) => sheet.standardHeight,
  },
  set: {
    name: rename,
    position: setPosition,
    visibility: setVisibility,
    tabColor: (sheet, value, excel) => {
      excel.assertAlive(sheet);
      sheet.tabColor = value === "" ? "" : asColour(value);
    },
    // The library asks for showGridlines and showHeadings by these names, but sets them by shorter ones.
    gridlines: (sheet, value) => void (sheet.showGridlines = asBoolean(value)),
    headings: (sheet, value) => void (sheet.showHeadings = asBoolean(value)),
    standardWidth: (sheet, value) => void (sheet.standardWidth = asNumber(value)),
  },
  open: {
    autoFilter: (sheet) => bind(autoFilterType, { sheet }),
    charts: (sheet) => bind(chartsType, sheet),
    horizontalPageBreaks: (sheet) => bind(pageBreaksType, { sheet, kind: "rowBreaks" as const }),
    verticalPageBreaks: (sheet) => bind(pageBreaksType, { sheet, kind: "columnBreaks" as const }),
    freezePanes: (sheet) => bind(freezePanesType, sheet),
    names: (sheet) => bind(namesType, { sheet }),
    pageLayout: (sheet) => bind(pageLayoutType, sheet),
    protection: (sheet) => bind(worksheetProtectionType, sheet),
    tables: (sheet) => bind(tablesType, { sheet }),
  },
  call: {
    ...eventRegistration("SelectionChanged", "Activated", "DataChanged"),
    activate,
    copy: copySheet,
    delete: remove,
    getRange: (sheet, [address], excel) => {
      const target = resolveRange(excel, sheet, address);
      return rangeObject(target.sheet, target.rect);
    },
    getRanges,
    getRangeByIndexes: (sheet, [row, column, rows, columns], excel) => {
      excel.assertAlive(sheet);
      return rangeObject(sheet, {
        row: asInteger(row, 0),
        column: asInteger(column, 0),
        rows: asInteger(rows, 1),
        columns: asInteger(columns, 1),
      });
    },
    getCell: (sheet, [row, column], excel) => {
      excel.assertAlive(sheet);
      return rangeObject(sheet, { row: asInteger(row, 0), column: asInteger(column, 0), rows: 1, columns: 1 });
    },
    getUsedRange: used(false),
    getUsedRangeOrNullObject: used(true),
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
    calculate: (sheet, [markAllDirty], excel) => {
      excel.assertAlive(sheet);
      excel.recalculation.sheet(sheet, markAllDirty === true);
    },
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
};
