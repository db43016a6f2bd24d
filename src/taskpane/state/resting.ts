import type { PaneState, Screen } from "./state";

/** Where the pane rests when nothing is under way. */
export function restingScreen(state: Pick<PaneState, "review">): Screen {
  return state.review ? { name: "review", review: state.review } : { name: "start" };
}
