import { hashText } from "../../cells/hash";
import { firstUnits } from "../../cells/pieces";
/** What is written into the mark of a sheet of ours: it says what the sheet holds, whatever it is called. */
export const sheetTags = {
  scorecard: (client: string | undefined) => (client ? within(`${clientStart}${client}`) : workbookMark),
  details: "Details of the workbook",
  method: "Method of the workbook",
  workings: "Workings of the workbook",
  history: "History of the scorecards",
  clients: "League of the clients",
  rows: (key: string, client?: string) => within(`${rowsStart}${key}${client ? ` of client ${client}` : ""}`),
} as const;

const workbookMark = "Scorecard of the workbook";
const clientStart = "Scorecard of client ";
const rowsStart = "Rows behind ";

/** Whether a sheet holds, or in earlier versions held, the lines of the whole workbook. */
export function holdsLines(mark: string | undefined): boolean {
  return mark === sheetTags.details || mark === workbookMark;
}

/** Whether a sheet is one of those of the workbook's scorecard. */
export function isOfWorkbook(mark: string | undefined): boolean {
  return holdsLines(mark) || mark === sheetTags.method || mark === sheetTags.workings;
}

/** The comment of a name, where marks stand, has 255 signs at most. */
const longest = 255;

/** A mark that fits: what is cut off is told from others by a number made of it. */
function within(mark: string): string {
  if (mark.length <= longest) return mark;
  return `${firstUnits(mark, longest - 9)}#${hashText(mark)}`;
}
