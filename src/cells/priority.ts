import { shortText } from "./text";
import { highestPriorities, otherPriorities, routinePriorities } from "./vocabulary/priorities";
import { phraseMatcher } from "./words";

/** "P1", "Priority 1", "Sev-1"; or a 1 with something behind it: "1 - Now". */
const numbered = /^(?:p(?:rio(?:rity)?)?|sev(?:erity)?)[\s-]*1$|^1\s*[-:.)]/i;
/** The same with 3 or more: the everyday ones of four or five. */
const numberedLow = /^(?:p(?:rio(?:rity)?)?|sev(?:erity)?)[\s-]*[3-5]$|^[3-5]\s*[-:.)]/i;
const isHighest = phraseMatcher(highestPriorities, "anywhere");
const isOther = phraseMatcher(otherPriorities, "anywhere");
const isRoutine = phraseMatcher(routinePriorities, "anywhere");

/**
 * True for words that name the highest priority: "1 - Critical", P1, Urgent, Sev 1. "High" alone is not the highest,
 * and a bare number is not either: 1 is critical in one tool and low in another.
 */
export function isHighestPriority(label: string): boolean {
  return (numbered.test(shortText(label) ?? "") || isHighest(label)) && !isOther(label);
}

/** True for words that name a priority of everyday tickets: "3 - Medium", Low, P4. "High" is not, nor is a bare number. */
export function isRoutinePriority(label: string): boolean {
  return !isHighestPriority(label) && (numberedLow.test(shortText(label) ?? "") || isRoutine(label));
}
