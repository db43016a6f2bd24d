import type { WorkbookDocument } from "../../document/workbookDocument";
import { parseLocalAddress } from "../../document/a1";
import { excelError, notImplemented } from "../excelError";
import { bind, complete, objectType } from "../objectType";
import { applicationType } from "./application";
import { functionsType } from "./functions";
import { namesType } from "./names";
import { workbookProtectionType } from "./protection";
import { rangeMembers } from "./range";
import { rangeObject, rangeType } from "./rangeTarget";
import { settingsType } from "./settings";
import { tablesType } from "./tables";
import { worksheetMembers } from "./worksheet";
import { worksheetType } from "./worksheetObject";
import { worksheetsType } from "./worksheets";

complete(rangeType, rangeMembers);
complete(worksheetType, worksheetMembers);

function selected(document: WorkbookDocument) {
  const { sheet, address } = document.selection;
  // Several areas, or a chart or picture: what Excel answers to getSelectedRange then.
  if (address.includes(",")) throw excelError("InvalidSelection");
  const rect = parseLocalAddress(address);
  if (!rect) throw notImplemented(`The selection "${address}"`);
  return { sheet, rect };
}

export const workbookType = objectType<WorkbookDocument>({
  name: "Workbook",
  get: {
    name: (document) => document.fileName,
    readOnly: () => false,
  },
  open: {
    application: (document) => bind(applicationType, document),
    functions: (document) => bind(functionsType, document),
    names: () => bind(namesType, {}),
    protection: (document) => bind(workbookProtectionType, document),
    settings: (document) => bind(settingsType, document.settings),
    tables: () => bind(tablesType, {}),
    worksheets: (document) => bind(worksheetsType, document),
  },
  call: {
    getSelectedRange: (document) => {
      const { sheet, rect } = selected(document);
      return rangeObject(sheet, rect);
    },
    getActiveCell: (document) => {
      const { sheet, rect } = selected(document);
      return rangeObject(sheet, { ...rect, rows: 1, columns: 1 });
    },
  },
});
