/** Mutations that change nothing of the workbook: they follow from showing it. */
const ofTheView: ReadonlySet<string> = new Set([
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
]);

/** Mutations of cells, of sheets and of the list of sheets that reach the document. */
const followed: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.set-frozen",
  "sheet.mutation.toggle-gridlines",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-col-hidden",
  "sheet.mutation.set-col-visible",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-col-data",
  "sheet.mutation.set-row-data",
]);

/** Whether a mutation of the grid has to reach the document. */
export function reachesDocument(id: string): boolean {
  return followed.has(id);
}

/**
 * Whether the document would not follow a mutation of a workbook: inserted rows, rules of conditional formats and the
 * like. Such a mutation is refused before it happens, so that there are never two truths.
 */
export function isRefused(id: string): boolean {
  return id.startsWith("sheet.mutation.") && !followed.has(id) && !ofTheView.has(id);
}
