import type { ScanProgress } from "../../scanner/result/reader";
import type { Written } from "../port";
import type { Action } from "./action";
import type { Problem } from "./problem";
import type { Review } from "./review";

export type Screen =
  | { readonly name: "start" }
  | { readonly name: "scanning"; readonly progress?: ScanProgress }
  | { readonly name: "nothing found"; readonly review: Review }
  | { readonly name: "review"; readonly review: Review }
  /** `cancellable`: sheets for clients, which are read one after the other. */
  | { readonly name: "writing"; readonly cancellable: boolean; readonly progress?: ScanProgress }
  | { readonly name: "done"; readonly written: readonly Written[] }
  | { readonly name: "tools"; readonly before: Screen }
  | { readonly name: "problem"; readonly problem: Problem };

/** @param review what the last scan that succeeded found: the screen to go back to */
export function reduceScreen(screen: Screen, action: Action, review: Review | undefined): Screen {
  switch (action.type) {
    case "scan started":
      return { name: "scanning" };
    case "progressed":
      return screen.name === "scanning" || screen.name === "writing"
        ? { ...screen, progress: action.progress }
        : screen;
    case "scanned":
      return review ? homeScreen(review) : { name: "nothing found", review: action.review };
    case "write started":
      return { name: "writing", cancellable: action.cancellable ?? false };
    case "written":
      return { name: "done", written: action.written };
    case "failed":
      // A range that cannot be shown is no reason to take the review away.
      return action.problem.step === "show" ? screen : { name: "problem", problem: action.problem };
    case "tools opened":
      return screen.name === "tools" ? screen : { name: "tools", before: screen };
    case "tools left":
      return screen.name === "tools" ? screen.before : screen;
    case "task done":
      return action.leaves ? homeScreen(review) : screen;
    case "cancelled":
    case "review reopened":
      return homeScreen(review);
    default:
      return screen;
  }
}

/** The screen while nothing is under way. */
function homeScreen(review: Review | undefined): Screen {
  return review ? { name: "review", review } : { name: "start" };
}
