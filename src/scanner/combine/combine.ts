import { measuredKpis } from "../../kpis/measuredKpis";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Choice } from "../result/choice";
import type { Finding, NotMeasured } from "../result/finding";
import type { Series } from "../result/series";
import type { Notice } from "../result/notice";
import { contradictedBy } from "./contradicted";
import { findingsOverTime } from "./earlier";
import { missingPart } from "./missing";
import { overTime } from "./overTime";
import { isContradiction, pick } from "./pick";
import type { Quantity } from "./quantities";
import { slotsOf, type Numbers } from "./slots";
import { toFinding } from "./toFinding";

/** What a scan found. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  readonly quantities: readonly Quantity[];
  /** What was decided of the tables, for the words of its other options. */
  readonly choices: readonly Choice[];
}

/** What follows from it. */
export interface Combined {
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  /** What it takes to combine the other headline KPIs of which parts are there. */
  readonly near: readonly NotMeasured[];
  /** Where the workbook shows something else than follows. */
  readonly contradictions: readonly Notice[];
}

const kpis: readonly MeasuredKpi[] = measuredKpis;

/**
 * The KPIs that a workbook does not show itself, as they follow from its other numbers of the same time. A KPI that it shows
 * is never replaced. What follows may be a part of what follows next, so none goes round in a circle.
 */
export function combine(found: Found): Combined {
  const findings: Finding[] = [];
  const series: Series[] = [];
  const isKnown = ({ id }: MeasuredKpi): boolean => [...found.findings, ...findings].some(({ kpi }) => kpi === id);
  const numbers = (): Numbers => {
    return {
      findings: findingsOverTime([...found.findings, ...findings], [...found.series, ...series]),
      quantities: found.quantities,
    };
  };
  let before: number;
  do {
    before = findings.length;
    for (const kpi of kpis) {
      if (!kpi.combines || isKnown(kpi)) continue;
      const combined = combinationOf(kpi, numbers(), found.choices);
      if (!combined) continue;
      findings.push(combined.finding);
      series.push(...combined.series);
    }
  } while (findings.length > before);
  const all = numbers();
  const contradictions = contradictedBy(found.findings, all);
  return {
    findings,
    series,
    contradictions,
    near: kpis.flatMap((kpi) => (kpi.role !== "headline" || isKnown(kpi) ? [] : missingPart(kpi, all))),
  };
}

/** A KPI by the first of its combinations that the numbers allow. */
function combinationOf(
  kpi: MeasuredKpi,
  numbers: Numbers,
  choices: readonly Choice[],
): { readonly finding: Finding; readonly series: readonly Series[] } | undefined {
  for (const combination of kpi.combines ?? []) {
    const slots = slotsOf(combination, numbers);
    const picked = pick(slots);
    const finding = picked && !isContradiction(picked) ? toFinding(kpi, combination, picked, choices) : undefined;
    if (finding) return { finding, series: overTime(finding, kpi, combination, slots) };
  }
  return undefined;
}
