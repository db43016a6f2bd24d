import type { ScanResult } from "../../scanner/finding";
import type { ScanProgress } from "../../scanner/reader";
import type { Scorecard } from "../../scorecard/scorecard";
import { initialOwnFigures, type OwnFigureAction, type OwnFiguresState } from "./ownFigures";
import type { Answers, Described, Mode, Remembered, Written } from "../port";
import { type Scope, wholeWorkbook } from "./scope";
import type { TaskAction, TasksState } from "./tasks";

/** What a scan found, with its assessment. */
export interface Review {
  readonly result: ScanResult;
  readonly scorecard: Scorecard;
}

/** The step that failed, and is offered again where that can help. */
export type Step = "scan" | "write" | "show" | "own figures";

export interface Problem {
  readonly step: Step;
  readonly described: Described;
  /** Technical text for whoever is asked for help. */
  readonly details: string;
}

export type Screen =
  | { readonly name: "start" }
  | { readonly name: "scanning"; readonly progress?: ScanProgress }
  | { readonly name: "nothing found"; readonly review: Review }
  | { readonly name: "review"; readonly review: Review }
  | { readonly name: "own figures" }
  /** `cancellable`: sheets for clients, which are read one after the other. */
  | { readonly name: "writing"; readonly cancellable: boolean; readonly progress?: ScanProgress }
  | { readonly name: "done"; readonly written: readonly Written[] }
  | { readonly name: "tools"; readonly before: Screen }
  | { readonly name: "problem"; readonly problem: Problem };

export interface PaneState {
  readonly screen: Screen;
  /** The last scan that succeeded; survives a cancelled or failed one after it. */
  readonly review?: Review;
  readonly answers: Answers;
  /** The answers that the last scan went by: what was chosen since then waits for the next one. */
  readonly applied: Answers;
  /** Whether the answers that the workbook keeps are among them yet. */
  readonly answersRead: boolean;
  readonly mode: Mode;
  readonly scope: Scope;
  readonly open: readonly string[];
  readonly own: OwnFiguresState;
  readonly tasks: TasksState;
  /** A failure that leaves the screen standing: a range that could not be selected. */
  readonly notice?: string;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

export type Action =
  | OwnFigureAction
  | TaskAction
  | { readonly type: "recalled"; readonly remembered: Remembered }
  | { readonly type: "scan started" }
  | { readonly type: "progressed"; readonly progress: ScanProgress }
  | { readonly type: "scanned"; readonly review: Review; readonly answers?: Answers }
  | { readonly type: "cancelled" }
  | { readonly type: "answers read"; readonly answers: Answers }
  | { readonly type: "answered"; readonly question: string; readonly value: string }
  | { readonly type: "answer forgotten"; readonly question: string }
  | { readonly type: "scope chosen"; readonly scope: Scope }
  | { readonly type: "mode chosen"; readonly mode: Mode }
  | { readonly type: "section toggled"; readonly section: string }
  | { readonly type: "write started"; readonly cancellable?: boolean }
  | { readonly type: "written"; readonly written: readonly Written[] }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "select started" }
  | { readonly type: "noticed"; readonly text: string }
  | { readonly type: "review reopened" };

export const initialState: PaneState = {
  screen: { name: "start" },
  answers: {},
  applied: {},
  answersRead: false,
  mode: "native",
  scope: wholeWorkbook,
  open: [],
  own: initialOwnFigures,
  tasks: {},
  announcement: "",
};
