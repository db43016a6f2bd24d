import type { Kpi } from "../../catalogue/kpi";
import { allFunctions } from "../../kpis";
import { glossaryFile, indexFile, pageFile, privacyFile, supportFile, termsFile } from "./address";
import { functionPage } from "./functionPage";
import { glossaryPage } from "./glossaryPage";
import { indexPage } from "./indexPage";
import { privacyPage } from "./privacyPage";
import { supportPage } from "./supportPage";
import { termsPage } from "./termsPage";

/**
 * The text of every page by its file name: one per function, the index, the glossary, and those about the add-in. The same catalogue gives the same text.
 *
 * @throws where the declarations were loaded for Excel, without what only the pages show
 */
export function renderPages(functions: readonly Kpi[] = allFunctions): ReadonlyMap<string, string> {
  if (functions.some(({ examples }) => examples.length === 0)) {
    throw new Error("The reference pages need the examples of every function: build without NODE_ENV=production.");
  }
  const pages = functions.map((one) => [pageFile(one), functionPage(one, functions)] as const);
  return new Map([
    [indexFile, indexPage(functions)],
    [glossaryFile, glossaryPage(functions)],
    [supportFile, supportPage()],
    [privacyFile, privacyPage()],
    [termsFile, termsPage()],
    ...pages,
  ]);
}
