import { noticeKind } from "../result/notice";

/** What of a recipe doesn't fit the workbook that it is applied to. */
export const recipeNotices = {
  noSuchTable: noticeKind(
    "recipe-no-table",
    ({ sheet, kind }: { sheet: string; kind: string }) =>
      `The recipe speaks of a table on sheet "${sheet}" (${kind}); no table of this workbook has its headings, so this part of the recipe was not used.`,
    { sheet: "Tickets", kind: "tickets" },
  ),
  noLongerFits: noticeKind(
    "recipe-no-longer-fits",
    ({ id, heading, sheet }: { id: string; heading?: string; sheet: string }) =>
      heading === undefined
        ? `The recipe settles "${id}", which is not asked about sheet "${sheet}"; this part was not used.`
        : `The recipe settles "${id}" by the column "${heading}", which is not on sheet "${sheet}" or is no longer in doubt; this part was not used.`,
    { id: "column:Tickets:resolvedAt", heading: "Completed", sheet: "Tickets" },
  ),
} as const;
