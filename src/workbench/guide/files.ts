import { guideFile } from "../../functions/pages/address";

/** The guide's pages, by what they are about, in the order in which they are listed. Functions' pages have no hyphen in their names. */
export const guideFiles = {
  index: guideFile,
  columns: "guide-columns.html",
  judgement: "guide-judgement.html",
  sources: "guide-sources.html",
  checklist: "guide-checklist.html",
} as const;

/** The page of a tool. */
export function recipeFile({ key }: { readonly key: string }): string {
  return `recipe-${key}.html`;
}
