import { incidentKinds, requestKinds, requestKindsAnywhere } from "./vocabulary/ticketKinds";
import { phraseMatcher } from "./words";

const isIncident = phraseMatcher(incidentKinds, "start");
const isRequest = phraseMatcher(requestKinds, "start");
const hasRequest = phraseMatcher(requestKindsAnywhere, "anywhere");

/** "incident" for work on something broken, "request" for work that was asked for; undefined for all other words. */
export function ticketKind(label: string): "incident" | "request" | undefined {
  if (isRequest(label) || hasRequest(label)) return "request";
  return isIncident(label) ? "incident" : undefined;
}
