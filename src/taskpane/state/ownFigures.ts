import type { DraftProblems, OwnFigureDraft } from "../../catalogue/own/draft";
import type { OwnFigure } from "../../catalogue/own/ownFigure";
import type { OwnFigures } from "../port";
import type { Action, OwnFigureNotice } from "./action";

/** A figure that is being added or edited. */
export interface OwnFigureForm {
  readonly draft: OwnFigureDraft;
  /** The figure that is edited; undefined for a new one. */
  readonly replaces?: OwnFigure;
  readonly problems: DraftProblems;
  /** How often it was refused: the focus goes to what is wrong each time. */
  readonly refusals: number;
}

export interface OwnFiguresState {
  /** What the workbook holds; undefined until it has been read. */
  readonly held?: OwnFigures;
  readonly form?: OwnFigureForm;
  readonly notice?: OwnFigureNotice;
  readonly busy: boolean;
}

export const initialOwnFigures: OwnFiguresState = { busy: false };

export function reduceOwnFigures(own: OwnFiguresState, action: Action): OwnFiguresState {
  switch (action.type) {
    case "own figures opened":
    case "own figures left":
    case "own figure form left":
      return { ...own, form: undefined, notice: undefined };
    case "own figures read":
      return { ...own, held: action.held };
    case "own figure form opened": {
      const { draft, replaces } = action;
      return { ...own, form: { draft, replaces, problems: {}, refusals: 0 }, notice: undefined };
    }
    case "own figure form changed":
      return own.form ? { ...own, form: changedForm(own.form, action.change) } : own;
    case "own figure form refused":
      return own.form ? { ...own, form: refusedForm(own.form, action.problems) } : own;
    case "own figure step started":
      return { ...own, busy: true, notice: undefined };
    case "own figures changed":
      return { held: action.held, notice: action.notice, busy: false };
    case "own figure step failed":
      return { ...own, busy: false, notice: { text: action.problem.described.message, failed: true } };
    default:
      return own;
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
