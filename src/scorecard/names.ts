import { isSameKpi } from "../scanner/result/findingId";
import { columnOf } from "./layout";
import type { NamePlan } from "./plan";
import type { ScorecardRow } from "./scorecard";
import type { Lines } from "./lines";
import type { Places } from "./sheetRows";

/** A part of a name: letters, digits and underscores only. */
function part(words: string): string {
  return (words.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("_");
}

/**
 * Names for the values: MSP_MTTR_MEDIAN for every way of counting, and MSP_MTTR for a KPI's first line that has a
 * benchmark, else its first one. They depend on KPI and way of counting alone, so a refresh gives the same ones. Where
 * several tables give the same, their lines are numbered in their order: MSP_MTTR_MEDIAN_2 is the second one's.
 */
export function valueNames({ lines }: Pick<Lines, "lines">, { rowOf }: Places): readonly NamePlan[] {
  const names = new Map<string, NamePlan>();
  const add = (name: string, { key, name: comment }: ScorecardRow) => {
    if (!names.has(name)) names.set(name, { name, row: rowOf(key), column: columnOf.value, comment });
  };
  const entries = lines.map(({ entry }) => entry);
  for (const [index, entry] of entries.entries()) {
    const before = entries.slice(0, index).filter((other) => isSameKpi(other, entry)).length;
    add(`MSP_${part(entry.kpi)}_${part(entry.variant)}${before > 0 ? `_${before + 1}` : ""}`, entry);
  }
  for (const kpi of new Set(entries.map((entry) => entry.kpi))) {
    const own = entries.filter((entry) => entry.kpi === kpi);
    const chosen = own.find(({ assessment }) => assessment.source !== undefined) ?? own[0];
    if (chosen) add(`MSP_${part(kpi)}`, chosen);
  }
  return [...names.values()];
}
