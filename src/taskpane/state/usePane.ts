import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { AddIn, Mode } from "../port";
import { problemOf } from "./problem";
import { reduce } from "./reducer";
import { type Action, initialState, type PaneState, type Step } from "./state";
import { type OwnFigureActions, useOwnFigures } from "./useOwnFigures";
import { useRemembered } from "./useRemembered";

/** What the screens can ask for. None of them waits: what comes of it arrives as state. */
export interface PaneActions {
  readonly scan: () => void;
  readonly cancel: () => void;
  readonly answer: (question: string, value: string) => void;
  readonly chooseMode: (mode: Mode) => void;
  readonly toggleSection: (section: string) => void;
  readonly write: () => void;
  readonly select: (address: string) => void;
  readonly openSheet: (sheetName: string) => void;
  readonly reopenReview: () => void;
  readonly ownFigures: OwnFigureActions;
}

export function usePane(addIn: AddIn): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reduce, initialState);
  const scanUnderWay = useRef<AbortController>();
  const { answers, mode, open, review } = state;

  const fail = useCallback(
    (step: Step, error: unknown) => {
      addIn.log(error);
      dispatch({ type: "failed", problem: problemOf(addIn, step, error) });
    },
    [addIn],
  );

  const scan = useCallback(async () => {
    scanUnderWay.current?.abort();
    const { signal } = (scanUnderWay.current = new AbortController());
    // What a cancelled scan still reports belongs to nobody.
    const current = (action: Action) => {
      if (!signal.aborted) {
        dispatch(action);
      }
    };
    dispatch({ type: "scan started" });
    try {
      const result = await addIn.scan({
        answers,
        onProgress: (progress) => current({ type: "progressed", progress }),
        signal,
      });
      current({ type: "scanned", review: { result, scorecard: addIn.assess(result) } });
    } catch (error) {
      if (!signal.aborted) {
        fail("scan", error);
      }
    }
  }, [addIn, answers, fail]);

  const write = useCallback(async () => {
    if (!review) {
      return;
    }
    dispatch({ type: "write started" });
    try {
      dispatch({ type: "written", written: await addIn.write(review.result, { mode }) });
    } catch (error) {
      fail("write", error);
    }
  }, [addIn, review, mode, fail]);

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

  const ownFigures = useOwnFigures(addIn, state, dispatch);
  useRemembered(addIn, { mode, open }, dispatch);
  useEffect(() => () => scanUnderWay.current?.abort(), []);

  const actions = useMemo<PaneActions>(
    () => ({
      scan: () => void scan(),
      cancel: () => {
        scanUnderWay.current?.abort();
        dispatch({ type: "cancelled" });
      },
      answer: (question, value) => dispatch({ type: "answered", question, value }),
      chooseMode: (chosen) => dispatch({ type: "mode chosen", mode: chosen }),
      toggleSection: (section) => dispatch({ type: "section toggled", section }),
      write: () => void write(),
      select: (address) => void show(() => addIn.select(address)),
      openSheet: (sheetName) => void show(() => addIn.activate(sheetName)),
      reopenReview: () => dispatch({ type: "review reopened" }),
      ownFigures,
    }),
    [addIn, scan, write, show, ownFigures],
  );
  return { state, actions };
}
