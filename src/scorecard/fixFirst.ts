import { scorecardRows, type Scorecard, type ScorecardRow } from "./scorecard";

const wanting = new Set(["Below benchmark", "Overloaded", "Industry average"]);

/**
 * The KPIs to work on first: those that miss their target or best level by the largest share of it. A KPI counts once, by
 * its worst line. Where a target below zero leaves no share to compare by, the KPI is not ranked.
 */
export function fixFirst(scorecard: Scorecard, most = 3): readonly ScorecardRow[] {
  const worst = new Map<string, ScorecardRow>();
  for (const row of scorecardRows(scorecard)) {
    const share = row.assessment.percentOfTarget;
    if (share === undefined || share >= 1 || !wanting.has(row.rating)) continue;
    const known = worst.get(row.kpi)?.assessment.percentOfTarget;
    if (known === undefined || share < known) worst.set(row.kpi, row);
  }
  return [...worst.values()].sort((a, b) => reached(a) - reached(b)).slice(0, most);
}

function reached(row: ScorecardRow): number {
  return row.assessment.percentOfTarget ?? 1;
}
