import type { Page } from "playwright-core";
import type { Workbook } from "./desk";

/** Reads the whole workbook through the pane's own Office.js, once the grid has taken what was typed. */
export async function officeReader(page: Page): Promise<Workbook> {
  const pane = page.frame({ url: /\/pane\/taskpane\.html$/ });
  if (!pane) throw new Error("The page has no task pane.");
  return pane.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false).load("formulas,values"));
      await context.sync();
      return Object.fromEntries(
        sheets.items.map((sheet, index) => {
          const range = used[index];
          if (!range || range.isNullObject) return [sheet.name, { formulas: [], values: [] }];
          return [sheet.name, { formulas: range.formulas, values: range.values }];
        }),
      );
    }),
  );
}
