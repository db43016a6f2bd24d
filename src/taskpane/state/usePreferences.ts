import { type Dispatch, useEffect, useState } from "react";
import type { AddIn, Preferences } from "../port";
import type { Action } from "./action";
import type { PreferencesState } from "./preferences";

/** Reads the user's preferences once, and from then on saves what changes. */
export function usePreferences(addIn: AddIn, preferences: PreferencesState, dispatch: Dispatch<Action>): void {
  const [loaded, setLoaded] = useState(false);

  useEffect(() => {
    let wanted = true;
    void addIn.readPreferences().then((stored) => {
      if (wanted) {
        dispatch({ type: "preferences read", preferences: possible(addIn, stored) });
        setLoaded(true);
      }
    });
    return () => {
      wanted = false;
    };
  }, [addIn, dispatch]);

  useEffect(() => {
    if (loaded) {
      addIn.savePreferences(preferences);
    }
  }, [addIn, loaded, preferences]);
}

/** Live formulas chosen on another machine are not forced on one that cannot have them. */
function possible(addIn: AddIn, preferences: Preferences): Preferences {
  return preferences.mode === "live" && addIn.liveUnavailable ? { ...preferences, mode: undefined } : preferences;
}
