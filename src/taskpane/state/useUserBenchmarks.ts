import { type Dispatch, useCallback, useEffect, useMemo, useRef } from "react";
import { plural } from "../../cells/plural";
import { searchKpi } from "../../catalogue/find";
import { checkDraft, draftOf, emptyDraft, type UserBenchmarkDraft } from "../../catalogue/userBenchmarks/draft";
import type { UserBenchmark } from "../../catalogue/userBenchmarks/userBenchmark";
import { allFunctions } from "../../kpis";
import type { AddIn, UserBenchmarks } from "../port";
import type { Action, UserBenchmarkNotice } from "./action";
import { problemOf } from "./problem";
import type { PaneState } from "./state";

/** What the screens can ask for about own figures. */
export interface UserBenchmarkActions {
  /** Reads what the workbook holds by now. */
  readonly refresh: () => void;
  /** Opens the form, for a KPI where one is named. */
  readonly add: (kpi?: string) => void;
  readonly edit: (figure: UserBenchmark) => void;
  readonly change: (change: Partial<UserBenchmarkDraft>) => void;
  readonly save: () => void;
  /** Saves figures together, then goes on. */
  readonly saveAll: (figures: readonly UserBenchmark[], then: () => void) => void;
  readonly cancel: () => void;
  readonly remove: (figure: UserBenchmark) => void;
  readonly putBack: (figure: UserBenchmark) => void;
  readonly startNewList: () => void;
}

/** Nothing makes Excel calculate an add-in's formulas: they follow when it does. */
const whenUsed =
  "MSP formulas change the next time Excel calculates them (Ctrl+Alt+F9 on Windows), the scorecard when you write it again. Save the workbook to keep this.";

export function useUserBenchmarks(addIn: AddIn, state: PaneState, dispatch: Dispatch<Action>): UserBenchmarkActions {
  const { review, own } = state;
  const steps = useRef(0);

  const read = useCallback(async () => {
    const step = ++steps.current;
    try {
      const held = await addIn.userBenchmarks.read();
      if (step === steps.current) dispatch({ type: "own figures read", held });
    } catch (error) {
      addIn.log(error);
      if (step === steps.current) {
        dispatch({ type: "own figure step failed", problem: problemOf(addIn, "own figures", error) });
      }
    }
  }, [addIn, dispatch]);

  const change = useCallback(
    async (make: () => Promise<UserBenchmarks>, notice: UserBenchmarkNotice) => {
      steps.current++;
      dispatch({ type: "own figure step started" });
      try {
        const held = await make();
        dispatch({ type: "own figures changed", held, notice, scorecard: review && addIn.assess(review.result) });
      } catch (error) {
        addIn.log(error);
        dispatch({ type: "own figure step failed", problem: problemOf(addIn, "own figures", error) });
        // Excel may have done it and only the answer got lost.
        void read();
      }
    },
    [addIn, dispatch, read, review],
  );

  useEffect(() => void read(), [read]);

  return useMemo(() => {
    const { userBenchmarks: store } = addIn;
    return {
      refresh: () => void read(),
      add: (kpi = "") => dispatch({ type: "own figure form opened", draft: { ...emptyDraft, kpi } }),
      edit: (figure) => {
        const kpi = searchKpi(allFunctions, figure.kpi);
        if (kpi) dispatch({ type: "own figure form opened", draft: draftOf(figure, kpi), replaces: figure });
      },
      change: (typed) => dispatch({ type: "own figure form changed", change: typed }),
      save: () => {
        if (!own.form) return;
        const { draft, replaces } = own.form;
        const checked = checkDraft(draft, { kpis: allFunctions, figures: own.held?.figures ?? [], replaces });
        if ("problems" in checked) dispatch({ type: "own figure form refused", problems: checked.problems });
        else void change(() => store.save(checked.figure, replaces), { text: `Saved. ${whenUsed}` });
      },
      saveAll: (figures, then) =>
        void change(
          async () => {
            const held = await store.saveAll(figures);
            then();
            return held;
          },
          { text: `Saved: ${plural(figures.length, "figure")}. ${whenUsed}` },
        ),
      cancel: () => dispatch({ type: "own figure form left" }),
      remove: (figure) => void change(() => store.remove(figure), { text: `Removed. ${whenUsed}`, removed: figure }),
      putBack: (figure) => void change(() => store.save(figure), { text: `Put back. ${whenUsed}` }),
      startNewList: () =>
        void change(() => store.startNewList(), {
          text: "Started a new list. The damaged one stays stored beside it.",
        }),
    };
  }, [addIn, own, dispatch, read, change]);
}
