import type { Mode, Preferences } from "../port";
import type { Action } from "./action";

export interface PreferencesState extends Required<Preferences> {
  readonly mode: Mode;
}

export const initialPreferences: PreferencesState = { mode: "native", open: [], closed: [], favourites: [] };

export function reducePreferences(preferences: PreferencesState, action: Action): PreferencesState {
  const { open, closed, favourites } = preferences;
  switch (action.type) {
    case "preferences read": {
      const stored = action.preferences;
      return {
        mode: stored.mode ?? preferences.mode,
        open: stored.open ?? open,
        closed: stored.closed ?? closed,
        favourites: stored.favourites ?? favourites,
      };
    }
    case "mode chosen":
      return { ...preferences, mode: action.mode };
    case "section toggled":
      return {
        ...preferences,
        open: withOrWithout(open, action.section, action.open),
        closed: withOrWithout(closed, action.section, !action.open),
      };
    case "favourite chosen":
      return { ...preferences, favourites: withOrWithout(favourites, action.id, action.favourite) };
    default:
      return preferences;
  }
}

/** Whether a section is open: as it was left, else as it is unless somebody says otherwise. */
export function isOpen(
  { open, closed }: Pick<PreferencesState, "open" | "closed">,
  section: string,
  byDefault = false,
) {
  return open.includes(section) || (byDefault && !closed.includes(section));
}

function withOrWithout(list: readonly string[], one: string, wanted: boolean): readonly string[] {
  const others = list.filter((other) => other !== one);
  return wanted ? [...others, one] : others;
}
