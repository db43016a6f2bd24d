import { plural } from "../cells/plural";
import type { Written } from "./port";

/** What was written: "Scorecard", "Review", "5 reviews". */
export function writtenWords(written: readonly Written[]): string {
  const one = written[0]?.client === undefined ? "scorecard" : "review";
  return written.length === 1 ? one.charAt(0).toUpperCase() + one.slice(1) : plural(written.length, one);
}
