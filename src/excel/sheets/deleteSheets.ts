import { AddInError } from "../host/errors";
import { perform } from "../host/operation";
import { isOfWorkbook } from "./sheetTags";
import { writeSheets } from "./writeSheets";

/**
 * Deletes sheets that the add-in wrote: scorecards, rows behind a KPI, the league of clients, the history. All or nothing;
 * the user's own sheets are refused.
 */
export async function deleteOurSheets(names: readonly string[]): Promise<void> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isWanted = ({ name }: { readonly name: string }) => wanted.has(name.toLowerCase());
  let takesScorecard = false;
  await perform(
    writeSheets({
      jobs({ sheets }) {
        const own = sheets.find((sheet) => isWanted(sheet) && sheet.mark === undefined);
        if (own) {
          throw new AddInError(
            "NotOurs",
            `Sheet "${own.name}" ${own.copyOf === undefined ? "was not written by the add-in" : "is a copy that somebody made"}, so it is not deleted. Nothing in the workbook was changed.`,
          );
        }
        if (!sheets.some((sheet) => sheet.visibility === "Visible" && !isWanted(sheet))) {
          throw new AddInError(
            "LastSheet",
            "A workbook needs a visible sheet, and these are the only ones. Add or unhide another sheet first. Nothing in the workbook was changed.",
          );
        }
        takesScorecard = sheets.some((sheet) => isWanted(sheet) && isOfWorkbook(sheet.mark));
        return { jobs: [] };
      },
      // The sheets of one scorecard refer to each other: they go together.
      removes: (sheet) => isWanted(sheet) || (isOfWorkbook(sheet.mark) && takesScorecard),
    }),
  );
}
