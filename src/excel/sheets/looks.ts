import { firstUnits } from "../../cells/pieces";
/** One thing that is only looks, done to a sheet that stands in its place. */
export type Look = (sheet: Excel.Worksheet) => void;

type Queue = (context: Excel.RequestContext) => void;

/** A look of a sheet, by its name or id. */
export function lookOf(sheet: string, look: Look): Queue {
  return ({ workbook }) => look(workbook.worksheets.getItem(sheet));
}

/** Hides a name of the workbook: not where it is made, which some Excels take and then forget. */
export function hideName(name: string): Queue {
  return ({ workbook }) => void (workbook.names.getItem(name).visible = false);
}

/** Hides the mark of a sheet. */
export function hideMark(name: string): Look {
  return (sheet) => void (sheet.names.getItem(name).visible = false);
}

/**
 * Does what is only looks, after everything that counts is done: all at once, or, where this Excel refuses some of it, one
 * by one. What it refuses is left out; never fails.
 */
export async function applyLooks(context: Excel.RequestContext, looks: readonly Queue[]): Promise<void> {
  if (await isDone(context, looks)) return;
  for (const look of looks) await isDone(context, [look]);
}

async function isDone(context: Excel.RequestContext, looks: readonly Queue[]): Promise<boolean> {
  try {
    for (const look of looks) look(context);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Page headers and footers hold 255 signs. */
const longestFooter = 255;

/** A footer of the add-in's sheets; an & of the text is given twice. */
export function queueFooter(sheet: Excel.Worksheet, text: string): void {
  const { defaultForAllPages } = sheet.pageLayout.headersFooters;
  defaultForAllPages.leftFooter = firstUnits(text, longestFooter).replace(/(?<!&)((?:&&)*)&$/, "$1");
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** The looks of a sheet that is a table from column A on: its headings stay in view and are printed on every page. */
export function tableLooks(headRow: number, footer: string): readonly Look[] {
  return [
    (sheet) => void (sheet.showGridlines = false),
    (sheet) => sheet.freezePanes.freezeRows(headRow + 1),
    (sheet) => void (sheet.pageLayout.orientation = "Landscape"),
    (sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
    (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(headRow, 0, 1, 1).getEntireRow()),
    (sheet) => queueFooter(sheet, footer),
  ];
}
