import { measuredKpis } from "../../kpis/measuredKpis";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Choice } from "../result/choice";
import type { Finding, NotMeasured } from "../result/finding";
import { isContradiction, pick } from "./pick";
import { missingPart } from "./missing";
import { slotsOf } from "./slots";
import { toFinding } from "./toFinding";

/** What follows from numbers that a workbook holds. */
export interface Combined {
  readonly findings: readonly Finding[];
  /** What it takes to combine the others of which parts are there. */
  readonly near: readonly NotMeasured[];
}

/**
 * The KPIs that a workbook does not show itself, as they follow from its other numbers of the same time. A KPI that it shows
 * is never replaced. What follows may be a part of what follows next, so none goes round in a circle.
 *
 * @param choices what was decided of the tables, for the words of its other options
 */
export function combine(findings: readonly Finding[], choices: readonly Choice[]): Combined {
  const combined: Finding[] = [];
  const known = (): readonly Finding[] => [...findings, ...combined];
  let before: number;
  do {
    before = combined.length;
    for (const kpi of measuredKpis as readonly MeasuredKpi[]) {
      const found = known().some((one) => one.kpi === kpi.id) ? undefined : combinationOf(kpi, known(), choices);
      if (found) combined.push(found);
    }
  } while (combined.length > before);
  const near = (measuredKpis as readonly MeasuredKpi[]).flatMap((kpi) =>
    known().some((one) => one.kpi === kpi.id) ? [] : missingPart(kpi, known()),
  );
  return { findings: combined, near };
}

/** A KPI by the first of its combinations that the findings allow. */
function combinationOf(
  kpi: MeasuredKpi,
  findings: readonly Finding[],
  choices: readonly Choice[],
): Finding | undefined {
  for (const combination of kpi.combines ?? []) {
    const picked = pick(slotsOf(combination, findings));
    const found = picked && !isContradiction(picked) ? toFinding(kpi, combination, picked, choices) : undefined;
    if (found) return found;
  }
  return undefined;
}
