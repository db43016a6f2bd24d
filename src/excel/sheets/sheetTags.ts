/** What is written into the mark of a sheet of ours: it says what the sheet holds, whatever it is called. */
export const sheetTags = {
  scorecard: (client: string | undefined) => (client ? `${clientStart}${client}` : workbookMark),
  history: "History of the scorecards",
  clients: "League of the clients",
  rows: (key: string, client?: string) => `${rowsStart}${key}${client ? ` of client ${client}` : ""}`,
} as const;

const workbookMark = "Scorecard of the workbook";
const clientStart = "Scorecard of client ";
const rowsStart = "Rows behind ";

/** The client of a scorecard's mark, "" for the workbook's; undefined where it is no scorecard's. */
export function scorecardClient(mark: string | undefined): string | undefined {
  if (mark === workbookMark) return "";
  return mark?.startsWith(clientStart) ? mark.slice(clientStart.length) : undefined;
}
