import type { RoleType } from "../../vocabulary/roles";
import type { CellCounts } from "./profile";

/** The part of a column's cells that has to be of a type. */
const share = 0.6;
/** Different words in a column of states, some of which may be a company's own. */
const mostStates = 12;
/** Hours or days that happen to be 0 and 1 now and then are no flags. */
const mostAmounts = 0.02;

/**
 * Whether a column with this content can play a role of a type. "unknown" = nothing in it to judge by.
 *
 * @param hasUnit the heading names a unit, so numbers that could be dates are durations
 */
export function suits(counts: CellCounts, type: RoleType, hasUnit: boolean): "yes" | "no" | "unknown" {
  if (type === "category") return "yes";
  if (counts.filled === 0) return "unknown";
  const enough = (count: number): "yes" | "no" => (count >= share * counts.filled ? "yes" : "no");
  const dates = counts.dates + (hasUnit ? 0 : counts.serials);
  switch (type) {
    case "time":
      return enough(dates);
    case "duration":
      return enough(dates) === "yes" ? "no" : enough(counts.numbers + counts.durations);
    case "number":
      return enough(counts.numbers);
    case "flag":
      return hasUnit || counts.amounts > mostAmounts * counts.filled ? "no" : enough(counts.flags);
    case "state":
      // Agreements have states of a company's own ("Quote", "Onboarding"); those rows are then left out and named.
      return counts.states > 0 && (counts.distinct <= mostStates || enough(counts.states) === "yes") ? "yes" : "no";
    case "score":
      return enough(counts.numbers + counts.scores);
    case "rating":
      // "4/5" can be read as a day, too.
      if (enough(counts.ratings) === "yes") return "yes";
      return enough(dates) === "yes" ? "no" : enough(counts.numbers + counts.ratings);
  }
}
