import { normalizeLabel } from "../cells/text";
import type { Kpi } from "./kpi";

const indexes = new WeakMap<readonly Kpi[], ReadonlyMap<string, Kpi>>();

/** A name for comparing: without case, accents, spaces, punctuation and percent signs. */
export function foldName(text: string): string {
  return normalizeLabel(text).replace(/%/g, "");
}

/** Everything that a KPI is called: its id, its name and its synonyms. */
export function labelsOf(kpi: Kpi): readonly string[] {
  return [kpi.id, kpi.name, ...kpi.synonyms];
}

/**
 * The KPI that a text names by id, name or synonym; undefined where there is none. Case, accents, spaces, punctuation and
 * percent signs don't matter.
 *
 * @example searchKpi(kpis, "first-call resolution %")?.id // "FCR"
 */
export function searchKpi<K extends Kpi>(kpis: readonly K[], text: string): K | undefined {
  let index = indexes.get(kpis) as ReadonlyMap<string, K> | undefined;
  if (!index) {
    index = new Map(kpis.flatMap((kpi) => labelsOf(kpi).map((label) => [foldName(label), kpi])));
    indexes.set(kpis, index);
  }
  const folded = foldName(text);
  return folded === "" ? undefined : index.get(folded);
}
