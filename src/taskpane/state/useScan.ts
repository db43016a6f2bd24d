import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { AddIn } from "../port";
import type { Action } from "./action";
import type { Step } from "./problem";
import { clientsOf } from "./scope";
import type { PaneState } from "./state";
import { useAnswers } from "./useAnswers";

/** What reads the workbook, and can be cancelled while it does. */
export function useScan(
  addIn: AddIn,
  state: PaneState,
  dispatch: Dispatch<Action>,
  fail: (step: Step, error: unknown) => void,
) {
  const underWay = useRef<AbortController>();
  const { review, scope } = state;
  const { mode } = state.preferences;
  const { applied } = state.answers;
  const answersForScan = useAnswers(addIn, state.answers, dispatch);

  /** Begins a step: ends the one before, and keeps what a cancelled one still reports from anybody. */
  const begin = useCallback(() => {
    underWay.current?.abort();
    const { signal } = (underWay.current = new AbortController());
    const current = (action: Action) => {
      if (!signal.aborted) dispatch(action);
    };
    return { signal, current };
  }, [dispatch]);

  const scan = useCallback(
    async (weigh?: "all") => {
      const { signal, current } = begin();
      dispatch({ type: "scan started" });
      try {
        const { answers, storeError } = await answersForScan();
        const result = await addIn.scan({
          answers,
          ...(weigh && { weigh }),
          onProgress: (progress) => current({ type: "progressed", progress }),
          signal,
        });
        current({ type: "scanned", review: { result, scorecard: addIn.assess(result) }, answers });
        if (storeError !== undefined) {
          addIn.log(storeError);
          const why = addIn.describe(storeError).message;
          current({ type: "noticed", text: `Your answers were used, but not stored in the workbook. ${why}` });
        }
      } catch (error) {
        if (!signal.aborted) fail("scan", error);
      }
    },
    [addIn, answersForScan, begin, dispatch, fail],
  );
  const weigh = useCallback(() => scan("all"), [scan]);

  const write = useCallback(async () => {
    if (!review) return;
    const names = addIn.writeClients && clientsOf(scope, review.result.clients);
    const { signal, current } = begin();
    dispatch({ type: "write started", cancellable: names !== undefined });
    try {
      const onProgress = (progress: Parameters<Parameters<AddIn["scan"]>[0]["onProgress"]>[0]) =>
        current({ type: "progressed", progress });
      const written = names
        ? await addIn.writeClients?.(names, { mode, answers: applied, onProgress, signal })
        : [await addIn.write(review.result, { mode, signal })];
      current({ type: "written", written: written ?? [] });
    } catch (error) {
      if (!signal.aborted) fail("write", error);
    }
  }, [addIn, applied, begin, dispatch, fail, mode, review, scope]);

  const cancel = useCallback(() => {
    underWay.current?.abort();
    dispatch({ type: "cancelled" });
  }, [dispatch]);

  useEffect(() => () => underWay.current?.abort(), []);
  return { scan, weigh, write, cancel };
}
