import { count } from "../words";
import { reduceOwnFigures } from "./ownFigures";
import { restingScreen } from "./resting";
import { scopeAfter } from "./scope";
import { isTaskAction, reduceTasks } from "./tasks";
import type { Answers, Written } from "../port";
import type { Action, PaneState, Problem, Review } from "./state";

/** The pane's next state. Pure: whoever dispatches has already talked to Excel. */
export function reduce(state: PaneState, action: Action): PaneState {
  if (isTaskAction(action)) return reduceTasks(state, action);
  switch (action.type) {
    case "recalled":
      return { ...state, mode: action.remembered.mode ?? state.mode, open: action.remembered.open ?? state.open };
    case "scan started":
      return {
        ...state,
        screen: { name: "scanning" },
        tasks: {},
        notice: undefined,
        announcement: "Scanning the workbook",
      };
    case "progressed":
      return state.screen.name === "scanning" || state.screen.name === "writing"
        ? { ...state, screen: { ...state.screen, progress: action.progress } }
        : state;
    case "scanned":
      return scanned(state, action.review, action.answers ?? state.answers);
    case "cancelled":
      return {
        ...state,
        screen: restingScreen(state),
        announcement: state.screen.name === "writing" ? "Writing cancelled" : "Scan cancelled",
      };
    case "answers read":
      // What was chosen before they arrived is newer.
      return { ...state, answers: { ...action.answers, ...state.answers }, applied: action.answers, answersRead: true };
    case "answered":
      return { ...state, answers: { ...state.answers, [action.question]: action.value } };
    case "answer forgotten": {
      const { [action.question]: _forgotten, ...answers } = state.answers;
      return { ...state, answers };
    }
    case "scope chosen":
      return { ...state, scope: action.scope };
    case "mode chosen":
      return { ...state, mode: action.mode };
    case "section toggled":
      return { ...state, open: toggled(state.open, action.section) };
    case "write started":
      return {
        ...state,
        screen: { name: "writing", cancellable: action.cancellable ?? false },
        tasks: {},
        notice: undefined,
        announcement: "Writing the scorecard",
      };
    case "written":
      return { ...state, screen: { name: "done", written: action.written }, announcement: writtenTo(action.written) };
    case "failed":
      return failed(state, action.problem);
    case "select started":
      return { ...state, notice: undefined };
    case "noticed":
      return { ...state, notice: action.text };
    case "review reopened":
      return { ...state, screen: restingScreen(state), tasks: {}, announcement: "" };
    default:
      return reduceOwnFigures(state, action);
  }
}

function writtenTo(written: readonly Written[]): string {
  const [first] = written;
  return written.length === 1 && first
    ? `Scorecard written to the sheet ${first.sheetName}`
    : `${count(written.length, "scorecard")} written`;
}

function scanned(before: PaneState, review: Review, answers: Answers): PaneState {
  const { result } = review;
  const state = { ...before, applied: answers, scope: scopeAfter(before.scope, result.clients) };
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
