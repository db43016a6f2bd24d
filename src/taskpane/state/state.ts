import { type AnswersState, initialAnswers } from "./answers";
import { initialUserBenchmarks, type UserBenchmarksState } from "./userBenchmarks";
import { initialPreferences, type PreferencesState } from "./preferences";
import type { Place } from "./places";
import type { Review } from "./review";
import { type Scope, wholeWorkbook } from "./scope";
import type { Screen } from "./screen";
import type { TasksState } from "./tasks";

export interface PaneState {
  /** What is shown; the other places keep what they show. */
  readonly place: Place;
  /** What the scorecard's place shows. */
  readonly screen: Screen;
  /** The last scan that succeeded; survives a cancelled or failed one after it. */
  readonly review?: Review;
  readonly answers: AnswersState;
  readonly preferences: PreferencesState;
  readonly scope: Scope;
  readonly own: UserBenchmarksState;
  readonly tasks: TasksState;
  /** A failure that leaves the screen standing: a range that could not be selected. */
  readonly notice?: string;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

export const initialState: PaneState = {
  place: "scorecard",
  screen: { name: "start" },
  answers: initialAnswers,
  preferences: initialPreferences,
  scope: wholeWorkbook,
  own: initialUserBenchmarks,
  tasks: {},
  announcement: "",
};
