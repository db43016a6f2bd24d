import { useRef } from "react";
import type { PlaceProps } from "../places/ScorecardPlace";
import { UserBenchmarkFormScreen } from "./UserBenchmarkFormScreen";
import { UserBenchmarksScreen } from "./UserBenchmarksScreen";

/** The figures that values are held against. */
export function BenchmarksPlace({ state, actions }: PlaceProps) {
  const { own } = state;
  // Whoever has just chosen the tab keeps the focus there; whoever leaves the form is led back to the list.
  const formLeft = useRef(false);
  if (own.form) {
    formLeft.current = true;
    return <UserBenchmarkFormScreen form={own.form} own={own} actions={actions.userBenchmarks} />;
  }
  return <UserBenchmarksScreen own={own} actions={actions.userBenchmarks} takesFocus={formLeft.current} />;
}
