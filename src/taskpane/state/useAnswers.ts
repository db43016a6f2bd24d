import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { AddIn, Answers } from "../port";
import type { Action } from "./action";
import type { AnswersState } from "./answers";

/** Answers for a scan: what the workbook stores and what was chosen since, now stored there too. */
export interface AnswersForScan {
  readonly answers: Answers;
  /** Why they could not be stored; the scan uses them anyway. */
  readonly storeError?: unknown;
}

/** Reads the answers that the workbook keeps once; gives what a scan goes by. */
export function useAnswers(addIn: AddIn, state: AnswersState, dispatch: Dispatch<Action>) {
  const { chosen, loaded } = state;
  const reading = useRef<Promise<Answers>>();
  const stored = useRef<Answers>({});

  const read = useCallback((): Promise<Answers> => {
    reading.current ??= (async () => {
      try {
        stored.current = (await addIn.answers?.read()) ?? {};
      } catch (error) {
        // The scan asks again: until then a cell may have been edited.
        reading.current = undefined;
        throw error;
      }
      dispatch({ type: "answers read", answers: stored.current });
      return stored.current;
    })();
    return reading.current;
  }, [addIn, dispatch]);

  useEffect(() => {
    read().catch((error: unknown) => addIn.log(error));
  }, [addIn, read]);

  return useCallback(async (): Promise<AnswersForScan> => {
    const before = await read();
    const answers = loaded ? chosen : { ...before, ...chosen };
    if (sameAnswers(answers, stored.current)) return { answers };
    const earlier = stored.current;
    const added = Object.fromEntries(Object.entries(answers).filter(([id, value]) => earlier[id] !== value));
    const forgotten = Object.keys(earlier).filter((id) => answers[id] === undefined);
    try {
      await addIn.answers?.change(added, forgotten);
      stored.current = answers;
      return { answers };
    } catch (storeError) {
      return { answers, storeError };
    }
  }, [addIn, loaded, chosen, read]);
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
