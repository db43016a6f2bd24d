import { columnOf } from "./layout";
import type { NamePlan } from "./plan";
import type { TableRows } from "./sections/table";

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
export function valueNames({ lines }: Pick<TableRows, "lines">): readonly NamePlan[] {
  const names = new Map<string, NamePlan>();
  const add = (name: string, row: number, comment: string) => {
    if (!names.has(name)) names.set(name, { name, row, column: columnOf.value, comment });
  };
  for (const { row, line } of lines) {
    const { entry } = line;
    add(`MSP_${part(entry.kpi)}_${part(entry.key.slice(entry.kpi.length + 1))}`, row, entry.name);
  }
  for (const kpi of new Set(lines.map(({ line }) => line.entry.kpi))) {
    const own = lines.filter(({ line }) => line.entry.kpi === kpi);
    const chosen = own.find(({ line }) => line.entry.assessment.source !== undefined) ?? own[0];
    if (chosen) add(`MSP_${part(kpi)}`, chosen.row, chosen.line.entry.name);
  }
  return [...names.values()];
}
