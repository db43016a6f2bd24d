import type { OwnFigureFormScreenProps } from "../own/OwnFigureFormScreen";
import type { OwnFiguresScreenProps } from "../own/OwnFiguresScreen";
import { lazily } from "../parts/Lazily";
import type { ToolsScreenProps } from "../tools/ToolsScreen";

/** Screens that most people never open. */

export const LazyToolsScreen = lazily<ToolsScreenProps>(async () => {
  const { ToolsScreen } = await import(/* webpackChunkName: "tools" */ "../tools/ToolsScreen");
  return ToolsScreen;
});

export const LazyOwnFiguresScreen = lazily<OwnFiguresScreenProps>(async () => {
  const { OwnFiguresScreen } = await import(/* webpackChunkName: "own" */ "../own/OwnFiguresScreen");
  return OwnFiguresScreen;
});

export const LazyOwnFigureFormScreen = lazily<OwnFigureFormScreenProps>(async () => {
  const { OwnFigureFormScreen } = await import(/* webpackChunkName: "own" */ "../own/OwnFigureFormScreen");
  return OwnFigureFormScreen;
});
