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

/** A sheet's name today by its name then. One that was renamed since bears a name that no sheet had then. */
export function namesToday(
  then: readonly (readonly [id: string, name: string])[],
  now: readonly { readonly id: string; readonly name: string }[],
): (name: string) => string | undefined {
  const today = new Set(now.map(({ name }) => name.toLowerCase()));
  const known = new Set(then.map(([, name]) => name.toLowerCase()));
  return (name) => {
    if (today.has(name.toLowerCase())) return name;
    const id = then.find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0];
    const renamed = now.find((sheet) => sheet.id === id)?.name;
    return renamed !== undefined && !known.has(renamed.toLowerCase()) ? renamed : undefined;
  };
}
