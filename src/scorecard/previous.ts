import type { Finding, FormulaOrReason } from "../scanner/result/finding";
import type { Series, SeriesPoint } from "../scanner/result/series";
import { isMonth, type HistoryEntry } from "./history/entry";

export interface PeriodValue {
  readonly label: string;
  readonly value: number;
  readonly native: FormulaOrReason;
}

/** Two periods held against each other. Without `latest` the later one is the line's own value. */
export interface Previous {
  readonly earlier: PeriodValue;
  readonly latest?: PeriodValue;
  readonly change: number; // later less earlier, in the KPI's unit
}

/**
 * The last two whole months or quarters of the data; where they have none, the value of the last scorecard that was about
 * another period.
 */
export function previousOf(
  finding: Finding,
  key: string,
  series: readonly Series[],
  { history = [], client = "", period }: EarlierScorecards,
): Previous | undefined {
  const entries = history.filter((entry) => entry.scope === client && `${entry.kpi}/${entry.variant}` === key);
  return fromSeries(seriesOf(finding, series)) ?? fromHistory(finding.value, entries, period);
}

/** What earlier scorecards said, and what this one is about. */
export interface EarlierScorecards {
  readonly history?: readonly HistoryEntry[];
  readonly client?: string;
  readonly period: string;
}

/** The series of a finding: of the same KPI, counted the same way, from the same table. */
export function seriesOf(
  finding: Pick<Finding, "kpi" | "variant" | "source">,
  all: readonly Series[],
): Series | undefined {
  return all.find(
    ({ kpi, variant, source }) => kpi === finding.kpi && variant === finding.variant && source === finding.source,
  );
}

function fromSeries(series: Series | undefined): Previous | undefined {
  const [before, last] = (series?.points ?? []).filter(({ complete }) => complete).slice(-2);
  if (!before || !last) return undefined;
  return { earlier: periodValue(before), latest: periodValue(last), change: last.value - before.value };
}

function periodValue({ period, value, native }: SeriesPoint): PeriodValue {
  return { label: period.label, value, native };
}

function fromHistory(value: number, entries: readonly HistoryEntry[], period: string): Previous | undefined {
  const others = entries.filter((entry) => entry.period !== "" && entry.period !== period && !isMonth(entry));
  const last = others.reduce<HistoryEntry | undefined>(
    (latest, entry) => (latest && latest.created >= entry.created ? latest : entry),
    undefined,
  );
  if (!last) return undefined;
  return {
    earlier: { label: last.period, value: last.value, native: { reason: "it comes from an earlier scorecard" } },
    change: value - last.value,
  };
}
