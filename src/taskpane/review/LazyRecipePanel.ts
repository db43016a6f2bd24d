import { lazily } from "../parts/Lazily";
import type { RecipePanelProps } from "./RecipePanel";

/** What most people never open comes when it is opened. */
export const LazyRecipePanel = lazily<RecipePanelProps>(async () => {
  const { RecipePanel } = await import(/* webpackChunkName: "recipe" */ "./RecipePanel");
  return RecipePanel;
});
