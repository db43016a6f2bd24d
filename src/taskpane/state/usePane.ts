import { useCallback, useMemo, useReducer } from "react";
import type { AddIn, Mode } from "../port";
import type { Place } from "./places";
import { problemOf, type Step } from "./problem";
import { reduce } from "./reducer";
import type { Scope } from "./scope";
import { initialState, type PaneState } from "./state";
import { type UserBenchmarkActions, useUserBenchmarks } from "./useUserBenchmarks";
import { usePreferences } from "./usePreferences";
import { useScan } from "./useScan";
import { type TaskActions, useTasks } from "./useTasks";

/** What the screens can ask for. None of them waits: what comes of it arrives as state. */
export interface PaneActions {
  readonly open: (place: Place) => void;
  readonly scan: () => void;
  /** Scans once more, and works out what values would be with other choices in the largest tables too. */
  readonly weigh: () => void;
  readonly cancel: () => void;
  readonly answer: (question: string, value: string) => void;
  readonly forget: (question: string) => void;
  readonly chooseMode: (mode: Mode) => void;
  readonly chooseScope: (scope: Scope) => void;
  readonly showSection: (section: string, open: boolean) => void;
  readonly chooseFavourite: (id: string, favourite: boolean) => void;
  readonly write: () => void;
  readonly select: (address: string) => void;
  readonly openSheet: (sheetName: string) => void;
  readonly reopenReview: () => void;
  readonly userBenchmarks: UserBenchmarkActions;
  readonly tasks: TaskActions;
}

export function usePane(addIn: AddIn): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reduce, initialState);

  const fail = useCallback(
    (step: Step, error: unknown) => {
      addIn.log(error);
      dispatch({ type: "failed", problem: problemOf(addIn, step, error) });
    },
    [addIn],
  );

  const show = useCallback(
    async (steps: () => Promise<void>) => {
      dispatch({ type: "select started" });
      try {
        await steps();
      } catch (error) {
        fail("show", error);
      }
    },
    [fail],
  );

  const { scan, weigh, write, cancel } = useScan(addIn, state, dispatch, fail);
  const userBenchmarks = useUserBenchmarks(addIn, state, dispatch);
  const tasks = useTasks(addIn, state, dispatch);
  usePreferences(addIn, state.preferences, dispatch);

  const actions = useMemo<PaneActions>(
    () => ({
      open: (place) => {
        dispatch({ type: "place opened", place });
        if (place === "benchmarks") userBenchmarks.refresh();
      },
      scan: () => void scan(),
      weigh: () => void weigh(),
      cancel,
      answer: (question, value) => dispatch({ type: "answered", question, value }),
      forget: (question) => dispatch({ type: "answer forgotten", question }),
      chooseMode: (chosen) => dispatch({ type: "mode chosen", mode: chosen }),
      chooseScope: (scope) => dispatch({ type: "scope chosen", scope }),
      showSection: (section, shown) => dispatch({ type: "section toggled", section, open: shown }),
      chooseFavourite: (id, favourite) => dispatch({ type: "favourite chosen", id, favourite }),
      write: () => void write(),
      select: (address) => void show(() => addIn.select(address)),
      openSheet: (sheetName) => void show(() => addIn.activate(sheetName)),
      reopenReview: () => dispatch({ type: "review reopened" }),
      userBenchmarks,
      tasks,
    }),
    [addIn, scan, weigh, write, cancel, show, userBenchmarks, tasks],
  );
  return { state, actions };
}
