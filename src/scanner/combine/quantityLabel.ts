import { quantities, type QuantityKey } from "../../catalogue/quantity";
import { normalizeLabel } from "../../cells/text";
import { bracketsOfAmounts, quantityWords } from "../vocabulary/quantityWords";
import { numberOf } from "../vocabulary/kpiTableWords";

const longestLabel = 80;
const keys = Object.keys(quantities) as QuantityKey[];

/** The plain number that a label names; undefined where it may mean something else: a part, a share, thousands. */
export function quantityOfLabel(label: string): QuantityKey | undefined {
  if (label.length > longestLabel) return undefined;
  const brackets = label.match(/[([][^)\]]{0,80}[)\]]/g) ?? [];
  if (brackets.some((text) => !bracketsOfAmounts.test(text.slice(1, -1).trim()))) return undefined;
  const outside = label
    .replace(/\s{0,80}[([][^)\]]{0,80}[)\]]/g, " ")
    .replace(/^\s*#\s*/, "")
    .trim();
  const names = [outside, outside.replace(numberOf, "")].map(normalizeLabel);
  return keys.find((key) => names.some((name) => quantityWords[key].has(name)));
}
