import { thousands } from "../../../cells/plural";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { InputError } from "../../files/inputError";

const mostRows = 100_000;
const mostColumns = 30;

/** Throws InputError for a workbook with more cells than the grid can show in good time. */
export function assertShowable(workbook: WorkbookDocument): void {
  let cells = 0;
  for (const sheet of workbook.sheets) {
    const used = sheet.cells.usedRange(false);
    if (used) cells += (used.row + used.rows) * (used.column + used.columns);
  }
  if (cells <= mostRows * mostColumns) return;
  throw new InputError(
    `${workbook.fileName} has ${thousands(cells)} cells and the workbench shows ${thousands(mostRows * mostColumns)} (${thousands(mostRows)} rows of ${mostColumns} columns); use npm run scorecard -- FILE, which takes larger files.`,
  );
}
