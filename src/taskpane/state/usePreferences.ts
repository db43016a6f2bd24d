import { type Dispatch, useEffect, useState } from "react";
import type { AddIn, Preferences } from "../port";
import type { Action } from "./action";

/** Reads the user's preferences once, and from then on saves what changes. */
export function usePreferences(addIn: AddIn, { mode, open }: Required<Preferences>, dispatch: Dispatch<Action>): void {
  const [loaded, setLoaded] = useState(false);

  useEffect(() => {
    let wanted = true;
    void addIn.readPreferences().then((preferences) => {
      if (wanted) {
        dispatch({ type: "preferences read", preferences: possible(addIn, preferences) });
        setLoaded(true);
      }
    });
    return () => {
      wanted = false;
    };
  }, [addIn, dispatch]);

  useEffect(() => {
    if (loaded) {
      addIn.savePreferences({ mode, open });
    }
  }, [addIn, loaded, mode, open]);
}

/** Live formulas chosen on another machine are not forced on one that cannot have them. */
function possible(addIn: AddIn, preferences: Preferences): Preferences {
  return preferences.mode === "live" && addIn.liveUnavailable ? { ...preferences, mode: undefined } : preferences;
}
