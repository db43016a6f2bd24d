import { type Dispatch, useEffect, useState } from "react";
import type { AddIn, Remembered } from "../port";
import type { Action } from "./action";

/** Recalls the user's preferences once, and from then on keeps what changes. */
export function useRemembered(addIn: AddIn, { mode, open }: Required<Remembered>, dispatch: Dispatch<Action>): void {
  const [recalled, setRecalled] = useState(false);

  useEffect(() => {
    let wanted = true;
    void addIn.recall().then((remembered) => {
      if (wanted) {
        dispatch({ type: "recalled", remembered: possible(addIn, remembered) });
        setRecalled(true);
      }
    });
    return () => {
      wanted = false;
    };
  }, [addIn, dispatch]);

  useEffect(() => {
    if (recalled) {
      addIn.remember({ mode, open });
    }
  }, [addIn, recalled, mode, open]);
}

/** Live formulas chosen on another machine are not forced on one that cannot have them. */
function possible(addIn: AddIn, remembered: Remembered): Remembered {
  return remembered.mode === "live" && addIn.liveUnavailable ? { ...remembered, mode: undefined } : remembered;
}
