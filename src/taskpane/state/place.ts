import type { Action } from "./action";
import type { Place } from "./places";

export function reducePlace(place: Place, action: Action): Place {
  switch (action.type) {
    case "place opened":
      return action.place;
    // The ribbon's commands say here what came of them.
    case "tools opened":
    case "review reopened":
      return "scorecard";
    default:
      return place;
  }
}
