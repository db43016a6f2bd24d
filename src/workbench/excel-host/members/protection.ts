import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { asRecord } from "../arguments";
import { excelError } from "../excelError";
import { objectType } from "../objectType";

const options = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function passwordOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === "") return undefined;
  if (typeof given !== "string") throw excelError("InvalidArgument");
  return given;
}

export const worksheetProtectionType = objectType<SheetDocument>({
  name: "WorksheetProtection",
  get: {
    protected: ({ protection }) => protection.protected,
    options: ({ protection }) =>
      protection.protected
        ? {
            ...Object.fromEntries(options.map((option) => [option, protection.options[option] ?? false])),
            selectionMode: protection.options["selectionMode"] ?? "Normal",
          }
        : null,
  },
  call: {
    protect: (sheet, [given, password], excel) => {
      excel.assertAlive(sheet);
      if (sheet.protection.protected) throw excelError("InvalidOperation");
      const wanted = given === undefined || given === null ? {} : asRecord(given);
      sheet.protection = {
        protected: true,
        options: wanted as Record<string, boolean | string>,
        password: passwordOf(password),
      };
    },
    unprotect: (sheet, [password], excel) => {
      excel.assertAlive(sheet);
      if (!sheet.protection.protected) return;
      if (sheet.protection.password !== passwordOf(password)) throw excelError("AccessDenied");
      sheet.protection = { protected: false, options: {} };
    },
  },
});

export const workbookProtectionType = objectType<WorkbookDocument>({
  name: "WorkbookProtection",
  get: { protected: (document) => document.structureProtected },
  call: {
    protect: (document, [password]) => {
      if (document.structureProtected) throw excelError("InvalidOperation");
      document.structurePassword = passwordOf(password);
      document.structureProtected = true;
    },
    unprotect: (document, [password]) => {
      if (!document.structureProtected) return;
      if (document.structurePassword !== passwordOf(password)) throw excelError("AccessDenied");
      document.structureProtected = false;
    },
  },
});
