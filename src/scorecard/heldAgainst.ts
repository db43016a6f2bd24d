import { formatValue } from "../catalogue/format";
import type { ScorecardRow } from "./scorecard";

/** What a line's rating rests on, in words: the target of the user's own sheet, else the published figure; "" = nothing. */
export function heldAgainst({
  sheetTarget,
  unit,
  currency,
  benchmarkText,
}: Pick<ScorecardRow, "sheetTarget" | "unit" | "currency" | "benchmarkText">): string {
  return sheetTarget ? `${formatValue(sheetTarget.value, unit, 0, currency)} (your target)` : benchmarkText;
}
