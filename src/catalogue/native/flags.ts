import type { Cell } from "../../cells/cell";
import { quotient, type Expression } from "./expression";
import { countWhere, sumWhere, type Condition } from "./where";

/** The cells that say yes and no in a range, as they were observed there: "Within SLA", TRUE, 1. */
export interface FlagWords {
  readonly yes: readonly Cell[];
  readonly no: readonly Cell[];
}

/** What is taken for yes and no where nobody looked at the range. LibreOffice counts TRUE as 1, so numbers are not mixed in. */
const commonFlagWords: FlagWords = {
  yes: [true, "yes", "y", "met", "within SLA", "resolved", "billable"],
  no: [false, "no", "n", "missed", "SLA violated", "unresolved", "non-billable"],
};

/** A range of flags, the words that stand in it, and which of its rows count. */
export interface FlagShare extends Partial<FlagWords> {
  readonly ref: string;
  /** Further conditions that a row must meet to count at all. */
  readonly where?: readonly Condition[];
}

/** The share of yes among yes and no. Cells that say neither don't count. */
export function shareOfFlags({ ref, yes, no, where = [] }: FlagShare): Expression {
  const words = withoutDoubles({ yes: yes ?? commonFlagWords.yes, no: no ?? commonFlagWords.no });
  const yesses = countWhere([{ ref, equals: words.yes }, ...where]);
  const nos = words.no.length > 0 ? `+${countWhere([{ ref, equals: words.no }, ...where])}` : "";
  return quotient(yesses, `${yesses}${nos}`);
}

/** The share of an amount that stands beside a yes, e.g. billable hours of all hours. */
export function sumShareOfFlags({
  ref,
  yes,
  no,
  where = [],
  amounts,
}: FlagShare & { readonly amounts: string }): Expression {
  const words = withoutDoubles({ yes: yes ?? commonFlagWords.yes, no: no ?? commonFlagWords.no });
  const yesses = sumWhere(amounts, [{ ref, equals: words.yes }, ...where]);
  const nos = words.no.length > 0 ? `+${sumWhere(amounts, [{ ref, equals: words.no }, ...where])}` : "";
  return quotient(yesses, `${yesses}${nos}`);
}

/** Words that COUNTIF can't tell apart (case, outer spaces) are counted once. */
function withoutDoubles({ yes, no }: FlagWords): FlagWords {
  return { yes: distinct(yes), no: distinct(no) };
}

function distinct(words: readonly Cell[]): readonly Cell[] {
  const kept = new Map<string, Cell>();
  for (const word of words) {
    const key = typeof word === "string" ? word.trim().toLowerCase() : String(word);
    if (!kept.has(key)) kept.set(key, word);
  }
  return [...kept.values()];
}
