import type { DraftProblems, UserBenchmarkDraft } from "../../catalogue/userBenchmarks/draft";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import type { ScanProgress } from "../../scanner/result/reader";
import type { Scorecard } from "../../scorecard/scorecard";
import type { Answers, Mode, UserBenchmarks, Preferences, Written } from "../port";
import type { Place } from "./places";
import type { Problem } from "./problem";
import type { Review } from "./review";
import type { Scope } from "./scope";
import type { Outcome, Task } from "./task";

/** What happened in the pane. Each part of its state takes notice of what concerns it. */
export type Action =
  PlaceAction | ScanAction | WriteAction | AnswerAction | PreferenceAction | UserBenchmarkAction | TaskAction;

interface PlaceAction {
  readonly type: "place opened";
  readonly place: Place;
}

type ScanAction =
  | { readonly type: "scan started" }
  | { readonly type: "progressed"; readonly progress: ScanProgress }
  | { readonly type: "scanned"; readonly review: Review; readonly answers?: Answers }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "select started" }
  | { readonly type: "noticed"; readonly text: string }
  | { readonly type: "review reopened" };

type WriteAction =
  | { readonly type: "scope chosen"; readonly scope: Scope }
  /** `cancellable`: sheets for clients, which are read one after the other. */
  | { readonly type: "write started"; readonly cancellable?: boolean }
  | { readonly type: "written"; readonly written: readonly Written[] };

type AnswerAction =
  | { readonly type: "answers read"; readonly answers: Answers }
  | { readonly type: "answered"; readonly question: string; readonly value: string }
  | { readonly type: "answer forgotten"; readonly question: string };

type PreferenceAction =
  | { readonly type: "preferences read"; readonly preferences: Preferences }
  | { readonly type: "mode chosen"; readonly mode: Mode }
  | { readonly type: "section toggled"; readonly section: string; readonly open: boolean }
  | { readonly type: "favourite chosen"; readonly id: string; readonly favourite: boolean };

/** What came of the last step with own figures. */
export interface UserBenchmarkNotice {
  readonly text: string;
  readonly failed?: boolean;
  /** A figure that was removed and can be put back. */
  readonly removed?: UserBenchmark;
}

type UserBenchmarkAction =
  | { readonly type: "own figures read"; readonly held: UserBenchmarks }
  | { readonly type: "own figure form opened"; readonly draft: UserBenchmarkDraft; readonly replaces?: UserBenchmark }
  | { readonly type: "own figure form changed"; readonly change: Partial<UserBenchmarkDraft> }
  | { readonly type: "own figure form refused"; readonly problems: DraftProblems }
  | { readonly type: "own figure form left" }
  | { readonly type: "own figure step started" }
  | {
      readonly type: "own figures changed";
      readonly held: UserBenchmarks;
      readonly notice: UserBenchmarkNotice;
      /** The last scan, compared with the figures as they are now. */
      readonly scorecard?: Scorecard;
    }
  | { readonly type: "own figure step failed"; readonly problem: Problem };

type TaskAction =
  | { readonly type: "tools opened" }
  | { readonly type: "tools left" }
  | { readonly type: "task started"; readonly task: Task }
  /** `leaves`: what the screen was about is gone. */
  | { readonly type: "task done"; readonly outcome: Outcome; readonly leaves?: boolean }
  | { readonly type: "task failed"; readonly task: Task; readonly problem: Problem }
  | { readonly type: "task cancelled" }
  | { readonly type: "outcome dismissed" };
