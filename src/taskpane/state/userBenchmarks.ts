import type { DraftProblems, UserBenchmarkDraft } from "../../catalogue/userBenchmarks/draft";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import type { UserBenchmarks } from "../port";
import type { Action, UserBenchmarkNotice } from "./action";

/** A figure that is being added or edited. */
export interface UserBenchmarkForm {
  readonly draft: UserBenchmarkDraft;
  /** The figure that is edited; undefined for a new one. */
  readonly replaces?: UserBenchmark;
  readonly problems: DraftProblems;
  /** How often it was refused: the focus goes to what is wrong each time. */
  readonly refusals: number;
}

export interface UserBenchmarksState {
  /** What the workbook holds; undefined until it has been read. */
  readonly held?: UserBenchmarks;
  readonly form?: UserBenchmarkForm;
  readonly notice?: UserBenchmarkNotice;
  readonly busy: boolean;
}

export const initialUserBenchmarks: UserBenchmarksState = { busy: false };

export function reduceUserBenchmarks(own: UserBenchmarksState, action: Action): UserBenchmarksState {
  switch (action.type) {
    case "place opened":
      return { ...own, notice: undefined };
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

function refusedForm(form: UserBenchmarkForm, problems: DraftProblems): UserBenchmarkForm {
  return { ...form, problems, refusals: form.refusals + 1 };
}

/** What is being corrected is no longer marked as wrong. Each KPI has its own ways of counting. */
function changedForm(form: UserBenchmarkForm, change: Partial<UserBenchmarkDraft>): UserBenchmarkForm {
  const otherKpi = change.kpi !== undefined && change.kpi !== form.draft.kpi;
  const draft = { ...form.draft, ...change, ...(otherKpi && { variants: [] }) };
  const corrected = Object.fromEntries(Object.keys(change).map((field) => [field, undefined]));
  return { ...form, draft, problems: { ...form.problems, ...corrected } };
}
