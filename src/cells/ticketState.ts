import { isMissing, type Cell } from "./cell";
import { cancelledStates, ticketStates, ticketStateStarts } from "./vocabulary/ticketStates";
import { phraseMatcher, wordMeanings } from "./words";

const longestState = 80;
const stateOf = wordMeanings(ticketStates);
const beginsDone = phraseMatcher(ticketStateStarts.done, "start");
const beginsCancelled = phraseMatcher(cancelledStates, "start");
const endsCancelled = phraseMatcher(cancelledStates, "end");
const beginsOpen = phraseMatcher(ticketStateStarts.open, "start");

/**
 * True for a state in which work has ended ("Closed", "Gelöst", "Cancelled"), false for one in which it goes on; undefined for all other
 * cells. A company's own words may stand behind the usual one: "Waiting for parts", "Closed - no reply".
 */
export function toDone(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const state = stateOf(cell);
  if (state) return state === "done";
  const text = cell.trim().slice(0, longestState);
  if (beginsDone(text)) return true;
  if (beginsOpen(text.replace(/_/g, " "))) return false;
  return isCancelled(cell) ? true : undefined;
}

/** True for a state in which work was given up before the ticket was solved: "Cancelled by user", "Closed - rejected". */
export function isCancelled(cell: Cell): boolean {
  if (typeof cell !== "string" || isMissing(cell)) return false;
  const text = cell.trim().slice(0, longestState).replace(/_/g, " ");
  return beginsCancelled(text) || (endsCancelled(text) && !beginsOpen(text));
}
