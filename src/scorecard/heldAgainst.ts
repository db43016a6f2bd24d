import { formatValue } from "../catalogue/format";
import type { ScorecardRow } from "./scorecard";

/** What a line's rating rests on, in words: the target of the user's own sheet, else the published figure; "" = nothing. */
export function heldAgainst({
  sheetTarget,
  unit,
  benchmarkText,
}: Pick<ScorecardRow, "sheetTarget" | "unit" | "benchmarkText">): string {
  return sheetTarget ? `${formatValue(sheetTarget.value, unit)} (your target)` : benchmarkText;
}
