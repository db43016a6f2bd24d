import type { MeasuredKpi } from "../../kpis/ids";
import { missingInputKinds } from "../notices/missingInputs";
import type { NotMeasured } from "../result/finding";
import { isContradiction, pick, type Picked } from "./pick";
import { slotsOf, type Numbers, type Slot } from "./slots";
import { placeOf } from "./source";
import { listed } from "./toFinding";

/** What keeps a KPI from following from the numbers that are there, by the combination that comes closest; none where no part is. */
export function missingPart(kpi: MeasuredKpi, numbers: Numbers): NotMeasured[] {
  const all = (kpi.combines ?? []).map((combination) => slotsOf(combination, numbers));
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
  const there = slots.filter(({ candidates }) => candidates.length > 0);
  const picked = pick(there);
  const known = picked && !isContradiction(picked) ? picked : there.flatMap(latestOf);
  const parts = known.map(({ slot: { name }, source }) => ({
    name,
    where: placeOf(source).split(", ")[0] ?? "",
    period: source.period?.label ?? "no period",
  }));
  const missing = lacking(slots).map(({ name }) => name);
  // Another number would not help as long as those that are there don't fit each other.
  if (missing.length > 0)
    return picked && !isContradiction(picked)
      ? missingInputKinds.partMissing({ parts, missing: listed(missing) }).message
      : undefined;
  if (!picked) return missingInputKinds.partsApart({ parts }).message;
  if (!isContradiction(picked)) return undefined;
  const { slot, sources } = picked;
  return missingInputKinds.partContradicted({ name: slot.name, places: sources.map(placeOf) }).message;
}

function latestOf(slot: Slot): Picked {
  const source = slot.candidates.find(({ earlier }) => !earlier) ?? slot.candidates.at(-1);
  return source ? [{ slot, source }] : [];
}
