import { goalTitles, goalWords, measuredTitles } from "./vocabulary/goals";
import { phraseMatcher } from "./words";

/** Longer text is a note and no heading. */
const longestHeading = 60;
const hasGoal = phraseMatcher(goalWords, "anywhere");
const hasGoals = phraseMatcher(goalTitles, "anywhere");
const hasMeasured = phraseMatcher(measuredTitles, "anywhere");

/** True for a heading such as "Target", "Ziel 2026", "Last month": the numbers under it are not what was measured now. */
export function isGoalWord(text: string): boolean {
  return text.length <= longestHeading && hasGoal(text.replace(/_/g, " "));
}

/** True for the title of a list of goals ("Targets 2026"); not for "Actuals vs targets". */
export function isGoalTitle(text: string): boolean {
  return text.length <= longestHeading && hasGoals(text) && !hasMeasured(text);
}
