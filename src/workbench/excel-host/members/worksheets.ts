import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { asText } from "../arguments";
import { excelError } from "../excelError";
import { type HostObject, objectType } from "../objectType";
import { eventRegistration } from "./eventRegistration";
import { checkSheetName, freeSheetName } from "./sheetName";
import { worksheetObject } from "./worksheetObject";

function shown(document: WorkbookDocument, visibleOnly: unknown): readonly SheetDocument[] {
  return visibleOnly === true ? document.sheets.filter((sheet) => sheet.visibility === "Visible") : document.sheets;
}

function orNotFound(sheet: SheetDocument | undefined): HostObject {
  if (!sheet) throw excelError("ItemNotFound");
  return worksheetObject(sheet);
}

export const worksheetsType = objectType<WorkbookDocument>({
  name: "WorksheetCollection",
  items: (document) => document.sheets.map(worksheetObject),
  item: (document, key) => orNotFound(document.sheet(asText(key))),
  call: {
    ...eventRegistration("SelectionChanged", "Activated", "Added", "Deleted", "DataChanged"),
    add: (document, [name], excel) => {
      excel.assertStructure();
      const given = name === undefined || name === null || name === "" ? freeSheetName(excel) : name;
      const active = document.sheets.length > 0 ? document.activeSheet : undefined;
      const sheet = document.addSheet(checkSheetName(excel, given));
      if (active) document.activeSheet = active;
      excel.report({ kind: "added", sheet });
      return worksheetObject(sheet);
    },
    getItem: (document, [key]) => orNotFound(document.sheet(asText(key))),
    getItemOrNullObject: (document, [key]) => {
      const sheet = document.sheet(asText(key));
      return sheet ? worksheetObject(sheet) : null;
    },
    getActiveWorksheet: (document) => worksheetObject(document.activeSheet),
    getCount: (document, [visibleOnly]) => shown(document, visibleOnly).length,
    getFirst: (document, [visibleOnly]) => orNotFound(shown(document, visibleOnly)[0]),
    getLast: (document, [visibleOnly]) => orNotFound(shown(document, visibleOnly).slice(-1)[0]),
  },
});
