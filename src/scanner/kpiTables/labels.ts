import { findKpi } from "../../catalogue/find";
import type { Kpi } from "../../catalogue/types";
import type { UnitWord } from "../../cells/unitWord";
import { headingKey } from "../vocabulary/headingKey";

/** A KPI that a label names, with what the label says about its unit. */
export interface NamedKpi {
  readonly kpi: Kpi;
  readonly unit?: ValueUnit;
}

export type ValueUnit = UnitWord;

const longestLabel = 80;
/** Words that may stand around a KPI's name without changing what it is. Words for periods other than months do change it. */
const loose = new Set([
  ...["average", "avg", "mean", "overall", "total", "current", "actual", "our", "team", "kpi", "monthly", "the"],
  ...["rate", "score", "percentage", "percent", "pct", "%", "ratio", "level", "value", "in", "ticket", "tickets"],
  ...["durchschnittliche", "durchschnitt", "quote", "taux", "moyen", "moyenne", "tasa", "media", "promedio", "taxa"],
  ...["gemiddelde", "percentage"],
]);

/** The KPI that a label names by name or synonym, with "(%)", "avg", "rate" and their like around it; undefined for all other text. */
export function kpiOfLabel(kpis: readonly Kpi[], label: string): NamedKpi | undefined {
  if (label.length > longestLabel) return undefined;
  const bare = label.replace(/[:*]+\s*$/, "").trim();
  const unit = unitOfLabel(bare);
  // "MRR (Dec-24)", "CSAT (%)": what stands in brackets is a unit or a period when the rest is a name.
  const outside = bare.replace(/\s*[([][^)\]]*[)\]]/g, " ").trim();
  const { words } = headingKey(outside);
  const tight = words.filter((word) => !loose.has(word));
  const forms = [bare, outside, words.join(" "), trimEnds(words).join(" "), tight.join(" ")];
  for (const form of forms) {
    const kpi = findKpi(kpis, form);
    if (kpi) return unit ? { kpi, unit } : { kpi };
  }
  return undefined;
}

function trimEnds(words: readonly string[]): readonly string[] {
  let [first, last] = [0, words.length];
  while (first < last - 1 && loose.has(words[first] ?? "")) first += 1;
  while (last > first + 1 && loose.has(words[last - 1] ?? "")) last -= 1;
  return words.slice(first, last);
}

function unitOfLabel(label: string): ValueUnit | undefined {
  if (/%|\b(?:percent(?:age)?|pct)\b|_pct$/i.test(label)) return "percent";
  if (/[([]\s*(?:[$€£]|usd|eur|gbp|chf)\s*[)\]]/i.test(label)) return "money";
  return headingKey(label).unit;
}
