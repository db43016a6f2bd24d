const longest = 31;

/** The name of a sheet for the data of a file: the file's name without extension, within Excel's rules. */
export function sheetNameFor(fileName: string): string {
  const bare = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/[\u0000-\u001f]/g, " ")
    .slice(0, longest)
    .replace(/^['\s]+|['\s]+$/g, "");
  if (bare === "") return "Sheet1";
  // Excel keeps this name for itself.
  return bare.toLowerCase() === "history" ? `${bare} data` : bare;
}
