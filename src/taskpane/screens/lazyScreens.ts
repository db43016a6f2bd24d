import type { UserBenchmarkFormScreenProps } from "../userBenchmarks/UserBenchmarkFormScreen";
import type { UserBenchmarksScreenProps } from "../userBenchmarks/UserBenchmarksScreen";
import { lazily } from "../parts/Lazily";
import type { ToolsScreenProps } from "../tools/ToolsScreen";

/** Screens that most people never open. */

export const LazyToolsScreen = lazily<ToolsScreenProps>(async () => {
  const { ToolsScreen } = await import(/* webpackChunkName: "tools" */ "../tools/ToolsScreen");
  return ToolsScreen;
});

export const LazyUserBenchmarksScreen = lazily<UserBenchmarksScreenProps>(async () => {
  const { UserBenchmarksScreen } = await import(
    /* webpackChunkName: "user-benchmarks" */ "../userBenchmarks/UserBenchmarksScreen"
  );
  return UserBenchmarksScreen;
});

export const LazyUserBenchmarkFormScreen = lazily<UserBenchmarkFormScreenProps>(async () => {
  const { UserBenchmarkFormScreen } = await import(
    /* webpackChunkName: "user-benchmarks" */ "../userBenchmarks/UserBenchmarkFormScreen"
  );
  return UserBenchmarkFormScreen;
});
