import { count } from "../words";
import { reduceOwnFigures } from "./ownFigures";
import { restingScreen } from "./resting";
import type { Action, PaneState, Problem, Review } from "./state";

/** The pane's next state. Pure: whoever dispatches has already talked to Excel. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "recalled":
      return { ...state, mode: action.remembered.mode ?? state.mode, open: action.remembered.open ?? state.open };
    case "scan started":
      return { ...state, screen: { name: "scanning" }, notice: undefined, announcement: "Scanning the workbook" };
    case "progressed":
      return state.screen.name === "scanning"
        ? { ...state, screen: { name: "scanning", progress: action.progress } }
        : state;
    case "scanned":
      return scanned(state, action.review);
    case "cancelled":
      return { ...state, screen: restingScreen(state), announcement: "Scan cancelled" };
    case "answered":
      return { ...state, answers: { ...state.answers, [action.question]: action.value } };
    case "mode chosen":
      return { ...state, mode: action.mode };
    case "section toggled":
      return { ...state, open: toggled(state.open, action.section) };
    case "write started":
      return { ...state, screen: { name: "writing" }, notice: undefined, announcement: "Writing the scorecard" };
    case "written":
      return {
        ...state,
        screen: { name: "done", written: action.written },
        announcement: `Scorecard written to the sheet ${action.written.sheetName}`,
      };
    case "failed":
      return failed(state, action.problem);
    case "select started":
      return { ...state, notice: undefined };
    case "review reopened":
      return { ...state, screen: restingScreen(state), announcement: "" };
    default:
      return reduceOwnFigures(state, action);
  }
}

function scanned(state: PaneState, review: Review): PaneState {
  const { result } = review;
  // Questions alone are worth a review: their answers may turn into findings.
  if (result.findings.length > 0 || result.questions.length > 0) {
    return {
      ...state,
      review,
      screen: { name: "review", review },
      announcement: `${count(result.findings.length, "figure")} found`,
    };
  }
  return { ...state, review: undefined, screen: { name: "nothing found", review }, announcement: "Nothing found" };
}

function failed(state: PaneState, problem: Problem): PaneState {
  const announcement = problem.described.message;
  // A range that cannot be shown is no reason to take the review away.
  return problem.step === "show"
    ? { ...state, notice: announcement, announcement }
    : { ...state, screen: { name: "problem", problem }, announcement };
}

function toggled(open: readonly string[], section: string): readonly string[] {
  return open.includes(section) ? open.filter((other) => other !== section) : [...open, section];
}
