import { lazily } from "../parts/Lazily";
import type { ToolsScreenProps } from "../tools/ToolsScreen";

/** A screen that most people never open. */
export const LazyToolsScreen = lazily<ToolsScreenProps>(async () => {
  const { ToolsScreen } = await import(/* webpackChunkName: "tools" */ "../tools/ToolsScreen");
  return ToolsScreen;
});
