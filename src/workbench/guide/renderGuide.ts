import { recipeOf } from "./exports/recipe";
import { fromStatement } from "./exports/statement";
import { tools } from "./exports/tools";
import { waysToMeasure } from "./exports/ways";
import { guideFiles, recipeFile } from "./files";
import { checklistPage } from "./pages/checklistPage";
import { columnsPage } from "./pages/columnsPage";
import { guidePage } from "./pages/guidePage";
import { judgementPage } from "./pages/judgementPage";
import { recipePage, type ToolRecipe } from "./pages/recipePage";
import { sourcesPage } from "./pages/sourcesPage";

/** The text of every page of the guide by its file name. They stand beside the reference pages. */
export async function renderGuide(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>([
    [guideFiles.index, guidePage()],
    [guideFiles.columns, columnsPage({ ways: await waysToMeasure(), statement: await fromStatement() })],
    [guideFiles.judgement, judgementPage()],
    [guideFiles.sources, sourcesPage()],
    [guideFiles.checklist, checklistPage()],
  ]);
  for (const tool of tools) {
    const recipes: ToolRecipe[] = [];
    for (const from of tool.exports) recipes.push({ from, ...(await recipeOf(from)) });
    pages.set(recipeFile(tool), recipePage(tool, recipes));
  }
  return pages;
}
