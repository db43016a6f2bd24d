import { plural } from "../../cells/plural";
import type { Written } from "../port";
import { writtenWords } from "../writtenWords";
import type { Action } from "./action";
import type { Screen } from "./screen";
import { workingOn } from "./task";

/** What a screen reader reads out after an action; the announcement before it where there is nothing new to say. */
export function reduceAnnouncement(announcement: string, action: Action, before: Screen, after: Screen): string {
  switch (action.type) {
    case "scan started":
      return "Scanning the workbook";
    case "scanned":
      return after.name === "review"
        ? `${plural(action.review.result.findings.length, "figure")} found`
        : "Nothing found";
    case "cancelled":
      return before.name === "writing" ? "Writing cancelled" : "Scan cancelled";
    case "write started":
      return "Writing the scorecard";
    case "written":
      return writtenTo(action.written);
    case "failed":
    case "task failed":
    case "own figure step failed":
      return action.problem.described.message;
    case "task started":
      return workingOn(action.task);
    case "task done":
      return action.outcome.text;
    case "task cancelled":
      return "Cancelled";
    case "own figures changed":
      return action.notice.text;
    case "tools left":
      return before.name === "tools" ? "" : announcement;
    case "review reopened":
    case "place opened":
      return "";
    default:
      return announcement;
  }
}

function writtenTo(written: readonly Written[]): string {
  const [first] = written;
  const what = writtenWords(written);
  return written.length === 1 && first ? `${what} written to the sheet ${first.sheetName}` : `${what} written`;
}
