import type { Mode } from "../port";
import type { Action } from "./action";

export interface PreferencesState {
  readonly mode: Mode;
  /** Ids of the open sections. */
  readonly open: readonly string[];
}

export const initialPreferences: PreferencesState = { mode: "native", open: [] };

export function reducePreferences(preferences: PreferencesState, action: Action): PreferencesState {
  const { mode, open } = preferences;
  switch (action.type) {
    case "preferences read":
      return { mode: action.preferences.mode ?? mode, open: action.preferences.open ?? open };
    case "mode chosen":
      return { mode: action.mode, open };
    case "section toggled":
      return { mode, open: toggled(open, action.section) };
    default:
      return preferences;
  }
}

function toggled(open: readonly string[], section: string): readonly string[] {
  return open.includes(section) ? open.filter((other) => other !== section) : [...open, section];
}
