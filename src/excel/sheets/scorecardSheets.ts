import { firstUnits } from "../../cells/pieces";
import { withoutEnd, withoutEnds } from "../../cells/trim";
import { anchorsIn, lostAnchors, type Anchors } from "./anchors";
import { isDraftName, readMark, type Stamp } from "./stamp";

/**
 * Every sheet of ours carries a name of its own scope, so that it is known after renaming and moving, and a user's
 * sheet that happens to be called "MSP Scorecard" is never taken for one of ours.
 */
export const scorecardMark = "MSP_Scorecard";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
  readonly position: number;
  readonly mark: string | undefined; // what the add-in wrote there (see sheetTags.ts), undefined for the user's sheets
  /** The mark on a copy that somebody made of a sheet of ours: it is the user's, but never scanned. */
  readonly copyOf: string | undefined;
  /** The mark on a sheet that never came to its place: it is being written, or was left behind. */
  readonly draftOf: string | undefined;
  /** Who wrote the sheet; undefined for the user's, and where an earlier version did. */
  readonly stamp: Stamp | undefined;
  /** The name of the workbook that points to the sheet, where it is ours. */
  readonly anchor: string | undefined;
}

export interface SheetsFound {
  readonly sheets: readonly SheetState[];
  readonly anchors: Anchors;
}

/**
 * All sheets of the workbook with what is needed to find earlier scorecards. Two round trips, more only
 * where others write meanwhile; what is queued before goes along with the first, what `alongside` queues with the second.
 */
export async function loadSheets(context: Excel.RequestContext, alongside?: () => void): Promise<SheetsFound> {
  const { worksheets, names } = context.workbook;
  queueList(context);
  await context.sync();
  alongside?.();
  const marks = await loadMarks(context);
  const anchors = anchorsIn(names.items);
  const all = worksheets.items.map(({ id, name, visibility, position }, index): Marked => {
    const mark = marks[index];
    const about = { id, name, visibility, position, anchor: anchors.bySheet.get(name.toLowerCase()) };
    if (!mark || mark.isNullObject)
      return { ...about, written: undefined, early: false, isDraft: false, stamp: undefined };
    // The mark of the first versions stood for a cell, and their sheets had no anchor.
    const early = String(mark.formula).includes("!");
    const { isDraft, stamp } = readMark(String(mark.formula));
    const isLeft = isDraft || (stamp === undefined && visibility !== "Visible" && isDraftName(name));
    return { ...about, written: mark.comment, early, isDraft: isLeft && about.anchor === undefined, stamp };
  });
  const marked = all.filter(({ isDraft }) => !isDraft);
  const lost = lostAnchors(anchors, all);
  const sheets = all.map(({ written, early, isDraft, ...sheet }): SheetState => {
    if (isDraft) return { ...sheet, mark: undefined, copyOf: undefined, draftOf: written };
    const mayBeOurs = (early || lost.length > 0) && isOnlyOne(sheet, written, marked);
    const isOurs = sheet.anchor !== undefined || mayBeOurs;
    const anchor = sheet.anchor ?? (isOurs && !early && lost.length === 1 ? lost[0] : undefined);
    const [mark, copyOf] = isOurs ? [written, undefined] : [undefined, written];
    return { ...sheet, anchor, mark, copyOf, draftOf: undefined };
  });
  return { sheets, anchors };
}

function queueList({ workbook: { worksheets, names } }: Excel.RequestContext): void {
  worksheets.load("items/id,items/name,items/visibility,items/position");
  // With the comment: others load the names of the workbook with it along with this.
  names.load("items/name,items/formula,items/comment");
}

/** Where others write meanwhile, all is looked at once more: sheets, marks and anchors have to be those of one moment. */
async function loadMarks(context: Excel.RequestContext): Promise<readonly Excel.NamedItem[]> {
  const { worksheets } = context.workbook;
  const listed = () => JSON.stringify(worksheets.items.map(({ id, name, visibility }) => [id, name, visibility]));
  const before = listed();
  const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(scorecardMark).load("comment,formula"));
  queueList(context);
  await context.sync();
  return listed() === before ? marks : loadMarks(context);
}

interface Marked extends Omit<SheetState, "mark" | "copyOf" | "draftOf"> {
  readonly written: string | undefined;
  /** Marked by one of the first versions. */
  readonly early: boolean;
  readonly isDraft: boolean;
}

const copyName = /^(.+?) \(\d+\)$/;

/** Whether a sheet without an anchor can't be a copy: no other has its mark, or all others are called its copies. */
function isOnlyOne({ name }: { readonly name: string }, written: string | undefined, all: readonly Marked[]): boolean {
  const others = all.filter((one) => one.written === written && one.name !== name);
  return others.every((other) => !other.anchor && copyName.exec(other.name)?.[1] === name);
}

const illegal = /[:\\/?*[\]]/g;
const longest = 31;

/** A sheet name by Excel's rules that no other sheet has: illegal signs replaced, cut to 31 characters, numbered if taken. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = withoutEnds(wanted.replace(illegal, " ").replace(/\s+/g, " "), "'").trim() || "MSP Scorecard";
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = withoutEnd(firstUnits(clean, longest - suffix.length).trim(), "'") + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
