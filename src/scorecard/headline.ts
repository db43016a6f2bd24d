import { kpiById } from "../kpis/ids";
import type { ScorecardRow } from "./scorecard";

/**
 * The keys of the lines that stand for their KPI: those that are held against its core source, which is about the way of
 * counting that published figures mean; where a KPI has none, all of its lines.
 */
export function headlineKeys(rows: readonly Pick<ScorecardRow, "key" | "kpi" | "assessment">[]): ReadonlySet<string> {
  const isCore = ({ kpi, assessment }: (typeof rows)[number]): boolean =>
    assessment.source !== undefined && assessment.source === kpiById(kpi).core?.source;
  const withCore = new Set(rows.filter(isCore).map(({ kpi }) => kpi));
  return new Set(rows.filter((row) => isCore(row) || !withCore.has(row.kpi)).map(({ key }) => key));
}

/** The keys of the lines whose KPI says what another rated one says: one fact is one fault, and counts once. */
export function restatedKeys(rows: readonly Pick<ScorecardRow, "key" | "kpi" | "assessment">[]): ReadonlySet<string> {
  const rated = new Set<string>(rows.filter(({ assessment }) => assessment.source).map(({ kpi }) => kpi));
  const restates = ({ kpi }: (typeof rows)[number]) => kpiById(kpi).restates?.some((id) => rated.has(id)) === true;
  return new Set(rows.filter(restates).map(({ key }) => key));
}
