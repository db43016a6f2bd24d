/**
 * Every scorecard sheet carries a name of its own scope, so that it is known after renaming and moving, and a user's
 * sheet that happens to be called "MSP Scorecard" is never taken for one of ours.
 */
export const scorecardMark = "MSP_Scorecard";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
  readonly position: number;
  readonly mark: string | undefined; // what the add-in wrote there (see sheetTags.ts), undefined for the user's sheets
}

/**
 * All sheets of the workbook with what is needed to find earlier scorecards. Two round trips; what is queued before goes
 * along with the first, what `alongside` queues with the second.
 */
export async function loadSheets(
  context: Excel.RequestContext,
  alongside?: () => void,
): Promise<readonly SheetState[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/position");
  await context.sync();
  alongside?.();
  const marks = sheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(scorecardMark);
    mark.load("comment");
    return mark;
  });
  await context.sync();
  return sheets.items.map(({ id, name, visibility, position }, index) => {
    const mark = marks[index];
    return { id, name, visibility, position, mark: mark && !mark.isNullObject ? mark.comment : undefined };
  });
}

const illegal = /[:\\/?*[\]]/g;
const longest = 31;

/** A sheet name by Excel's rules that no other sheet has: illegal signs replaced, cut to 31 characters, numbered if taken. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(illegal, " ")
      .replace(/\s+/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "MSP Scorecard";
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name =
      clean
        .slice(0, longest - suffix.length)
        .trim()
        .replace(/'+$/, "") + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The name of the scorecard sheet of the workbook or of one client. */
export function scorecardSheetName(client: string | undefined): string {
  return client ? `MSP Scorecard - ${client}` : "MSP Scorecard";
}
