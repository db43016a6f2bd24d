import type { WorkbookDocument } from "../document/workbookDocument";
import { startExcelHostOn, type ExcelHost, type ExcelHostOptions } from "./host";
import { loadOfficeLibrary } from "./loadLibrary";
import { loadRequirementSets } from "./loadRequirementSets";

export type { Blank } from "./customFunctions";
export type { ExcelHost, ExcelHostOptions } from "./host";

/** Opens a workbook in a simulated Excel, in Node. */
export function startExcelHost(document: WorkbookDocument, options: ExcelHostOptions = {}): ExcelHost {
  return startExcelHostOn(loadOfficeLibrary(), document, { ...options, requirementSets: loadRequirementSets });
}
