import type { Finding, FormulaOrReason, ScanResult } from "../scanner/result/finding";
import { isSameFinding, matchKeys, parseVariantWords } from "../scanner/result/findingId";
import type { Series, SeriesPoint } from "../scanner/result/series";
import type { Template } from "../scanner/result/workings";
import { isMonth, type HistoryEntry } from "./history/entry";

export interface PeriodValue {
  readonly label: string;
  readonly value: number;
  readonly native: FormulaOrReason;
  readonly inWorkings?: Template;
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
  { findings, series }: Pick<ScanResult, "findings" | "series">,
  { history = [], client = "", period }: EarlierScorecards,
): Previous | undefined {
  const own = series.find((one) => isSameFinding(one, finding));
  return fromSeries(own) ?? fromHistory(finding.value, entriesOf(finding, findings, history, client), period);
}

function entriesOf(
  finding: Finding,
  findings: readonly Finding[],
  history: readonly HistoryEntry[],
  client: string,
): readonly HistoryEntry[] {
  const own = history.filter(({ scope, kpi }) => scope === client && kpi === finding.kpi);
  const words = [...new Set(own.map(({ variant }) => variant))];
  const meant = matchKeys(words, findings, (variant) => parseVariantWords(finding.kpi, variant));
  return own.filter(({ variant }) => meant.get(variant) === finding);
}

/** What earlier scorecards said, and what this one is about. */
export interface EarlierScorecards {
  readonly history?: readonly HistoryEntry[];
  readonly client?: string;
  readonly period: string;
}

function fromSeries(series: Series | undefined): Previous | undefined {
  const [before, last] = (series?.points ?? []).filter(({ complete }) => complete).slice(-2);
  if (!before || !last) return undefined;
  return { earlier: periodValue(before), latest: periodValue(last), change: last.value - before.value };
}

function periodValue({ period, value, native, inWorkings }: SeriesPoint): PeriodValue {
  return { label: period.label, value, native, ...(inWorkings ? { inWorkings } : {}) };
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
