import { columnOf } from "./layout";
import type { NamePlan } from "./plan";
import type { ScorecardRow } from "./scorecard";
import type { Lines } from "./lines";
import type { Places } from "./sheetRows";

/** A part of a name: letters, digits and underscores only. */
function part(words: string): string {
  return words
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

/**
 * Names for the values: MSP_MTTR_MEDIAN for every line, and MSP_MTTR for a KPI's first line that has a benchmark, else its
 * first one. They depend on KPI and way of counting alone, so a refresh gives the same ones.
 */
export function valueNames({ lines }: Pick<Lines, "lines">, { rowOf }: Places): readonly NamePlan[] {
  const names = new Map<string, NamePlan>();
  const add = (name: string, { key, name: comment }: ScorecardRow) => {
    if (!names.has(name)) names.set(name, { name, row: rowOf(key), column: columnOf.value, comment });
  };
  const entries = lines.map(({ entry }) => entry);
  for (const entry of entries) add(`MSP_${part(entry.kpi)}_${part(entry.key.slice(entry.kpi.length + 1))}`, entry);
  for (const kpi of new Set(entries.map((entry) => entry.kpi))) {
    const own = entries.filter((entry) => entry.kpi === kpi);
    const chosen = own.find(({ assessment }) => assessment.source !== undefined) ?? own[0];
    if (chosen) add(`MSP_${part(kpi)}`, chosen);
  }
  return [...names.values()];
}
