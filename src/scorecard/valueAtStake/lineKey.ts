import type { AssumptionKey } from "../../catalogue/assumptions";

/** The key of an assumption's line: what the user typed comes back to it after a refresh. */
export function lineKey(key: AssumptionKey): string {
  return `ASSUMPTION/${key}`;
}
