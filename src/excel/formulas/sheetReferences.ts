import { quoteSheet } from "../../cells/address";

/** A text, or the sheet before an exclamation mark. */
const pieces = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula with other names for the sheets that it refers to; `nameOf` gives the name to use, undefined for a sheet that
 * is gone: then that sheet is reported. References to other workbooks stay.
 */
export function renameSheets(
  formula: string,
  nameOf: (name: string) => string | undefined,
): { readonly formula: string } | { readonly gone: string } {
  let gone: string | undefined;
  const renamed = formula.replace(pieces, (whole, inQuotes: string | undefined, plain: string | undefined) => {
    const name = inQuotes?.replace(/''/g, "'") ?? plain;
    if (name === undefined || name.includes("[")) return whole;
    const now = nameOf(name);
    if (now === undefined) gone ??= name;
    return now === undefined || now === name ? whole : `${quoteSheet(now)}!`;
  });
  return gone === undefined ? { formula: renamed } : { gone };
}
