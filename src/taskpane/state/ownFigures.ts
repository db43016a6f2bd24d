import type { DraftProblems, OwnFigureDraft } from "../../catalogue/own/draft";
import type { OwnFigure } from "../../catalogue/own/ownFigure";
import type { Scorecard } from "../../scorecard/scorecard";
import type { OwnFigures } from "../port";
import { restingScreen } from "./resting";
import type { PaneState, Problem } from "./state";

/** A figure that is being added or edited. */
export interface OwnFigureForm {
  readonly draft: OwnFigureDraft;
  /** The figure that is edited; undefined for a new one. */
  readonly replaces?: OwnFigure;
  readonly problems: DraftProblems;
  /** How often it was refused: the focus goes to what is wrong each time. */
  readonly refusals: number;
}

/** What came of the last step. */
export interface OwnFigureNotice {
  readonly text: string;
  readonly failed?: boolean;
  /** A figure that was removed and can be put back. */
  readonly removed?: OwnFigure;
}

export interface OwnFiguresState {
  /** What the workbook holds; undefined until it has been read. */
  readonly held?: OwnFigures;
  readonly form?: OwnFigureForm;
  readonly notice?: OwnFigureNotice;
  readonly busy: boolean;
}

export const initialOwnFigures: OwnFiguresState = { busy: false };

export type OwnFigureAction =
  | { readonly type: "own figures opened" }
  | { readonly type: "own figures left" }
  | { readonly type: "own figures read"; readonly held: OwnFigures }
  | { readonly type: "own figure form opened"; readonly draft: OwnFigureDraft; readonly replaces?: OwnFigure }
  | { readonly type: "own figure form changed"; readonly change: Partial<OwnFigureDraft> }
  | { readonly type: "own figure form refused"; readonly problems: DraftProblems }
  | { readonly type: "own figure form left" }
  | { readonly type: "own figure step started" }
  | {
      readonly type: "own figures changed";
      readonly held: OwnFigures;
      readonly notice: OwnFigureNotice;
      /** The last scan, held against the figures as they are now. */
      readonly scorecard?: Scorecard;
    }
  | { readonly type: "own figure step failed"; readonly problem: Problem };

export function reduceOwnFigures(state: PaneState, action: OwnFigureAction): PaneState {
  const { own } = state;
  const becomes = (change: Partial<OwnFiguresState>, more: Partial<PaneState> = {}): PaneState => {
    return { ...state, ...more, own: { ...own, ...change } };
  };
  switch (action.type) {
    case "own figures opened":
      return becomes({ form: undefined, notice: undefined }, { screen: { name: "own figures" }, announcement: "" });
    case "own figures left":
      return becomes({ form: undefined, notice: undefined }, { screen: restingScreen(state), announcement: "" });
    case "own figures read":
      return becomes({ held: action.held });
    case "own figure form opened": {
      const { draft, replaces } = action;
      return becomes({ form: { draft, replaces, problems: {}, refusals: 0 }, notice: undefined });
    }
    case "own figure form changed":
      return own.form ? becomes({ form: changedForm(own.form, action.change) }) : state;
    case "own figure form refused":
      return own.form ? becomes({ form: refusedForm(own.form, action.problems) }) : state;
    case "own figure form left":
      return becomes({ form: undefined, notice: undefined });
    case "own figure step started":
      return becomes({ busy: true, notice: undefined });
    case "own figures changed": {
      const { held, notice, scorecard } = action;
      const review = state.review && scorecard ? { ...state.review, scorecard } : state.review;
      return becomes({ held, notice, form: undefined, busy: false }, { review, announcement: notice.text });
    }
    case "own figure step failed": {
      const { message } = action.problem.described;
      return becomes({ busy: false, notice: { text: message, failed: true } }, { announcement: message });
    }
  }
}

function refusedForm(form: OwnFigureForm, problems: DraftProblems): OwnFigureForm {
  return { ...form, problems, refusals: form.refusals + 1 };
}

/** What is being corrected is no longer marked as wrong. Each KPI has its own ways of counting. */
function changedForm(form: OwnFigureForm, change: Partial<OwnFigureDraft>): OwnFigureForm {
  const otherKpi = change.kpi !== undefined && change.kpi !== form.draft.kpi;
  const draft = { ...form.draft, ...change, ...(otherKpi && { variants: [] }) };
  const corrected = Object.fromEntries(Object.keys(change).map((field) => [field, undefined]));
  return { ...form, draft, problems: { ...form.problems, ...corrected } };
}
