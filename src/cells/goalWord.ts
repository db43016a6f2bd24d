import { besideTargetWords, goalTitles, goalWords, measuredTitles, targetWords } from "./vocabulary/goals";
import { phraseMatcher } from "./words";

/** Longer text is a note and no heading. */
const longestHeading = 60;
const hasGoal = phraseMatcher(goalWords, "anywhere");
const hasGoals = phraseMatcher(goalTitles, "anywhere");
const hasTarget = phraseMatcher(targetWords, "anywhere");
const hasOther = phraseMatcher(besideTargetWords, "anywhere");
const hasMeasured = phraseMatcher(measuredTitles, "anywhere");

/** True for a heading such as "Target", "Ziel 2026", "Last month": the numbers under it are not what was measured now. */
export function isGoalWord(text: string): boolean {
  return text.length <= longestHeading && hasGoal(text.replace(/_/g, " "));
}

/** True for the title of a list of goals ("Targets 2026"); not for "Actuals vs targets". */
export function isGoalTitle(text: string): boolean {
  return text.length <= longestHeading && hasGoals(text) && !hasMeasured(text);
}

/** True for a heading such as "Target", "Ziel 2026": what is to be reached, not how far it is or what others reach. */
export function isTargetWord(text: string): boolean {
  const words = text.replace(/_/g, " ");
  return (
    text.length <= longestHeading && hasTarget(words) && !hasOther(words) && !/[%#]\s*(?:of|zu|du|de)\b/i.test(words)
  );
}
