import type { Action } from "./action";
import { reduceAnnouncement } from "./announcement";
import { reduceAnswers } from "./answers";
import { reduceUserBenchmarks } from "./userBenchmarks";
import { reducePlace } from "./place";
import { reducePreferences } from "./preferences";
import type { Review } from "./review";
import { type Scope, scopeAfter } from "./scope";
import { reduceScreen } from "./screen";
import type { PaneState } from "./state";
import { reduceTasks } from "./tasks";

/** The pane's next state, part by part. Pure: whoever dispatches has already talked to Excel. */
export function reduce(state: PaneState, action: Action): PaneState {
  const review = reduceReview(state.review, action);
  const screen = reduceScreen(state.screen, action, review);
  return {
    place: reducePlace(state.place, action),
    screen,
    review,
    answers: reduceAnswers(state.answers, action),
    preferences: reducePreferences(state.preferences, action),
    scope: reduceScope(state.scope, action),
    own: reduceUserBenchmarks(state.own, action),
    tasks: reduceTasks(state.tasks, action),
    notice: reduceNotice(state.notice, action),
    announcement: reduceAnnouncement(state.announcement, action, state.screen, screen),
  };
}

function reduceReview(review: Review | undefined, action: Action): Review | undefined {
  if (action.type === "own figures changed") {
    return review && { ...review, scorecard: action.scorecard ?? review.scorecard };
  }
  if (action.type !== "scanned") return review;
  const { findings, questions } = action.review.result;
  // Questions alone are worth a review: their answers may turn into findings.
  return findings.length + questions.length > 0 ? action.review : undefined;
}

function reduceScope(scope: Scope, action: Action): Scope {
  if (action.type === "scope chosen") return action.scope;
  return action.type === "scanned" ? scopeAfter(scope, action.review.result.clients) : scope;
}

function reduceNotice(notice: string | undefined, action: Action): string | undefined {
  switch (action.type) {
    case "scan started":
    case "write started":
    case "select started":
      return undefined;
    case "failed":
      return action.problem.step === "show" ? action.problem.described.message : notice;
    case "noticed":
      return action.text;
    default:
      return notice;
  }
}
