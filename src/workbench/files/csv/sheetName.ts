import { firstUnits } from "../../../cells/pieces";
import { withoutEnds } from "../../../cells/trim";

const longest = 31;

/** The name of a sheet for the data of a file: the file's name without extension, within Excel's rules. */
export function sheetNameFor(fileName: string): string {
  const clean = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/[\u0000-\u001f]|\s/g, " ");
  const bare = withoutEnds(firstUnits(clean, longest), "' ");
  if (bare === "") return "Sheet1";
  // Excel keeps this name for itself.
  return bare.toLowerCase() === "history" ? `${bare} data` : bare;
}
