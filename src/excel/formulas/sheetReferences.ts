import { tokenize } from "@borgar/fx";
import { quoteSheet } from "../../cells/address";

/**
 * A formula with other names for the sheets that it refers to; `nameOf` gives the name to use, undefined for a sheet that
 * is gone: then that sheet is reported. References to other workbooks stay.
 */
export function renameSheets(
  formula: string,
  nameOf: (name: string) => string | undefined,
): { readonly formula: string } | { readonly gone: string } {
  let gone: string | undefined;
  const renamed = tokenize(formula, { mergeRefs: false }).map(({ type, value }) => {
    if (type !== "context" && type !== "context_quote") return value;
    const name = type === "context" ? value : value.slice(1, -1).replace(/''/g, "'");
    const now = name.includes("[") ? name : nameOf(name);
    if (now === undefined) gone ??= name;
    return now === undefined || now === name ? value : quoteSheet(now);
  });
  return gone === undefined ? { formula: renamed.join("") } : { gone };
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
