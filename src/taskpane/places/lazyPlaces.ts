import { lazily } from "../parts/Lazily";
import type { PlaceProps } from "./ScorecardPlace";

/** The places beside the scorecard: fetched when they are first opened. */

export const LazyBenchmarksPlace = lazily<PlaceProps>(async () => {
  const { BenchmarksPlace } = await import(/* webpackChunkName: "benchmarks" */ "../userBenchmarks/BenchmarksPlace");
  return BenchmarksPlace;
});

export const LazyFunctionsPlace = lazily<PlaceProps>(async () => {
  const { FunctionsPlace } = await import(/* webpackChunkName: "functions-place" */ "../functions/FunctionsPlace");
  return FunctionsPlace;
});

export const LazySettingsPlace = lazily<PlaceProps>(async () => {
  const { SettingsPlace } = await import(/* webpackChunkName: "settings" */ "../settings/SettingsPlace");
  return SettingsPlace;
});
