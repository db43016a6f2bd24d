import type { Kpi } from "./kpi";
import { foldName, labelsOf } from "./find";

/**
 * Checks a list of KPIs as a whole, and gives it back. What is built has been checked by the tests.
 *
 * @throws where two KPIs claim the same id, name or synonym
 */
export function defineCatalogue(kpis: readonly Kpi[]): readonly Kpi[] {
  if (process.env.NODE_ENV !== "production") check(kpis);
  return kpis;
}

function check(kpis: readonly Kpi[]): void {
  const owners = new Map<string, Kpi>();
  const faults: string[] = [];
  for (const kpi of kpis) {
    for (const label of labelsOf(kpi)) {
      const folded = foldName(label);
      const owner = owners.get(folded);
      if (owner && owner !== kpi)
        faults.push(`"${label}" stands for ${owner.id} and for ${kpi.id}: remove it from one of them`);
      else owners.set(folded, kpi);
    }
  }
  if (faults.length > 0) throw new Error(`Catalogue: ${faults.join("; ")}`);
}
