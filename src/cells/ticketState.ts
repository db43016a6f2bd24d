import { isMissing, type Cell } from "./cell";
import { ticketStates, ticketStateStarts } from "./vocabulary/ticketStates";
import { phraseMatcher, wordMeanings } from "./words";

const longestState = 80;
const stateOf = wordMeanings(ticketStates);
const beginsDone = phraseMatcher(ticketStateStarts.done, "start");
const beginsOpen = phraseMatcher(ticketStateStarts.open, "start");

/**
 * True for a state in which work has ended ("Closed", "Gelöst"), false for one in which it goes on; undefined for all other
 * cells. A company's own words may stand behind the usual one: "Waiting for parts", "Closed - no reply".
 */
export function toDone(cell: Cell): boolean | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const state = stateOf(cell);
  if (state) return state === "done";
  const text = cell.trim().slice(0, longestState);
  if (beginsDone(text)) return true;
  return beginsOpen(text.replace(/_/g, " ")) ? false : undefined;
}
