import { errorCode } from "../host/errors";

/**
 * The id of the sheet that is shown; undefined where a sheet with nothing but a chart is: Excel then fails instead of
 * answering, so this is asked by itself.
 */
export async function activeSheetId(context: Excel.RequestContext): Promise<string | undefined> {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return active.id;
  } catch (error) {
    if (errorCode(error) === "InvalidOperationInCellEditMode") throw error;
    return undefined;
  }
}
