import { shortText } from "./text";
import { highestPriorities, otherPriorities } from "./vocabulary/priorities";
import { phraseMatcher } from "./words";

/** "P1", "Priority 1", "Sev-1"; or a 1 with something behind it: "1 - Now". */
const numbered = /^(?:p(?:rio(?:rity)?)?|sev(?:erity)?)[\s-]*1$|^1\s*[-:.)]/i;
const isHighest = phraseMatcher(highestPriorities, "anywhere");
const isOther = phraseMatcher(otherPriorities, "anywhere");

/**
 * True for words that name the highest priority: "1 - Critical", P1, Urgent, Sev 1. "High" alone is not the highest,
 * and a bare number is not either: 1 is critical in one tool and low in another.
 */
export function isHighestPriority(label: string): boolean {
  return (numbered.test(shortText(label) ?? "") || isHighest(label)) && !isOther(label);
}
