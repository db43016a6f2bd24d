import type { MeasuredKpi } from "../../kpis/ids";
import { missingInputKinds } from "../notices/missingInputs";
import type { Finding, NotMeasured } from "../result/finding";
import { isContradiction, pick } from "./pick";
import { slotsOf, type Slot } from "./slots";
import { placeOf } from "./source";
import { listed } from "./toFinding";

/** What keeps a KPI from following from the numbers that are there, by the combination that comes closest; none where no part is. */
export function missingPart(kpi: MeasuredKpi, findings: readonly Finding[]): NotMeasured[] {
  const all = (kpi.combines ?? []).map((combination) => slotsOf(combination, findings));
  const [closest] = all
    .filter((slots) => slots.some(({ candidates }) => candidates.length > 0))
    .sort((one, other) => lacking(one).length - lacking(other).length);
  const needs = closest && whatKeeps(closest);
  return needs === undefined ? [] : [{ kpi: kpi.id, needs }];
}

function lacking(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(({ candidates }) => candidates.length === 0);
}

function whatKeeps(slots: readonly Slot[]): string | undefined {
  const parts = slots.flatMap(({ name, candidates: [first] }) =>
    first ? [{ name, where: placeOf(first), period: first.period?.label ?? "no period" }] : [],
  );
  const missing = lacking(slots).map(({ name }) => name);
  if (missing.length > 0) return missingInputKinds.partMissing({ parts, missing: listed(missing) }).message;
  const picked = pick(slots);
  if (!picked) return missingInputKinds.partsApart({ parts }).message;
  if (!isContradiction(picked)) return undefined;
  const { slot, sources } = picked;
  return missingInputKinds.partContradicted({ name: slot.name, places: sources.map(placeOf) }).message;
}
