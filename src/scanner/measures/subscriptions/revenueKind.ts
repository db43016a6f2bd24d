import { onceWord, recurringWord } from "../../vocabulary/measureWords";

/** What kind of revenue a label speaks of: agreements that come back every month, or work and goods sold once. */
export function revenueKind(label: string): "recurring" | "once" | undefined {
  if (onceWord.test(label)) return "once";
  return recurringWord.test(label) ? "recurring" : undefined;
}
