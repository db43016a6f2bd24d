import { areas, type Area } from "../catalogue/area";
import { consensusOf } from "../catalogue/consensus";
import { formatValue, moreDecimals } from "../catalogue/format";
import { quartileOf } from "../catalogue/quartile";
import { rate, ratingByTarget } from "../catalogue/rating";
import { isPublished, titleOf } from "../catalogue/sources";
import { unitOf } from "../catalogue/variant";
import { judge } from "../catalogue/verdict";
import { firstAction } from "../catalogue/actions";
import { kpiById } from "../kpis/ids";
import { measuredKpis } from "../kpis/measuredKpis";
import type { Finding, RecognisedRegion, ScanResult } from "../scanner/result/finding";
import { formatId } from "../scanner/result/findingId";
import { backlogAhead } from "./backlogAhead";
import { balancedScore } from "./balanced";
import type { HistoryEntry } from "./history/entry";
import { headlineKeys } from "./headline";
import { previousOf } from "./previous";
import type { Scorecard, ScorecardRow } from "./scorecard";
import { ticketsPerMonth } from "./valueAtStake/known";
import { firstCellOf } from "../cells/address";
import { plural } from "../cells/plural";

export interface ScorecardOptions {
  readonly scope: string; // "the workbook helpdesk.xlsx"
  readonly client?: string;
  readonly createdAt: Date;
  /** What earlier scorecards of the workbook said, oldest first or not. */
  readonly history?: readonly HistoryEntry[];
}

/** Holds every finding against its published figures and puts them into areas, in the catalogue's order. */
export function buildScorecard(result: ScanResult, options: ScorecardOptions): Scorecard {
  const order = new Map<string, number>(measuredKpis.map((kpi, index) => [kpi.id, index]));
  const sorted = [...result.findings].sort((a, b) => (order.get(a.kpi) ?? 0) - (order.get(b.kpi) ?? 0));
  const { series, breakdowns, bridges } = result;
  const found = sorted.map((finding) => ({ finding, row: toRow(finding) }));
  const period = overallPeriod(found.map(({ row }) => row));
  const rows = found.map(({ finding, row }) => ({
    ...row,
    variantLabel: labelAmong(finding, result.findings),
    previous: previousOf(finding, result, { ...options, period }),
  }));
  const shown = (Object.keys(areas) as Area[])
    .map((area) => ({ area, title: areas[area], rows: rows.filter((row) => row.area === area) }))
    .filter((block) => block.rows.length > 0);
  return {
    title: options.client ? `MSP Scorecard: ${options.client}` : "MSP Scorecard",
    scope: options.scope,
    client: options.client,
    period,
    createdAt: localMinute(options.createdAt),
    dataQuality: dataQualityLine(result),
    areas: shown,
    notMeasured: result.notMeasured.map((entry) => ({ ...entry, name: kpiById(entry.kpi).name })),
    warnings: [...result.warnings, ...result.skipped.map(({ reason }) => ({ code: "sheet-skipped", message: reason }))],
    origins: result.regions.map(
      (region) => `${region.sheet} ${region.address}: ${region.label}, ${plural(region.rows, "row")}`,
    ),
    unused: result.regions.flatMap(unusedWords),
    benchmarks: benchmarkSet(rows),
    balanced: balancedScore(rows),
    ticketsPerMonth: ticketsPerMonth(series),
    counted: result.regions.flatMap(({ sheet, address, countedIn }) =>
      countedIn === undefined ? [] : [{ label: `${sheet} ${address}`, countedIn }],
    ),
    ...(result.calendar && { calendar: result.calendar }),
    series,
    breakdowns,
    ...(bridges ? { bridges } : {}),
    backlogs: result.findings.flatMap((finding) => backlogAhead(finding) ?? []),
  };
}

/** How a value was counted; where several tables tell the same, from which of them. */
function labelAmong(finding: Finding, all: readonly Finding[]): string {
  const { variantLabel, table } = finding;
  const twins = all.filter(({ kpi, variant }) => kpi === finding.kpi && variant === finding.variant);
  if (twins.length < 2) return variantLabel;
  const sheets = twins.map((one) => firstCellOf(one.table)?.sheet ?? one.table);
  const own = firstCellOf(table)?.sheet ?? table;
  return `${variantLabel}, ${sheets.filter((sheet) => sheet === own).length > 1 ? table : own}`;
}

/** Columns that were taken for nothing, so that a forgotten one is seen. */
function unusedWords({ sheet, unused = [] }: RecognisedRegion): string[] {
  const columns = unused
    .filter(({ looks }) => looks !== "empty")
    .map(({ heading, looks }) => `"${heading}" (${looks})`);
  return columns.length === 0 ? [] : [`${sheet}: ${columns.join(", ")}`];
}

/** The sources that the lines are held against: how many are published, and which ones are the user's own. */
function benchmarkSet(rows: readonly ScorecardRow[]): string {
  const used = [...new Set(rows.flatMap(({ assessment }) => assessment.source ?? []))];
  const own = used.filter((source) => !isPublished(source)).map((source) => `your own "${source}"`);
  const published = used.length - own.length;
  return (
    [...own, ...(published > 0 ? [`published figures of ${plural(published, "source")}`] : [])].join(", ") || "none"
  );
}

function toRow(finding: Finding): ScorecardRow {
  const { choices = [] } = finding;
  const kpi = kpiById(finding.kpi);
  const unit = unitOf(kpi, finding.variant);
  if (finding.unit !== unit) {
    throw new Error(`The scan measured ${kpi.id} in "${finding.unit}", its figures are in "${unit}".`);
  }
  const judged = { variant: finding.variant, currency: finding.currency, rate: finding.rate };
  const assessment = rate(kpi, finding.value, judged);
  const quartile = quartileOf(kpi, finding.value, judged);
  // A share that is not the whole must not read 100 %.
  const isWhole = (value: number): boolean => unit === "fraction" && value >= 1;
  const decimals = moreDecimals(
    finding.value,
    unit,
    (value) => `${judge(kpi, value, judged).rating} ${isWhole(value)}`,
  );
  return {
    key: formatId(finding),
    table: finding.table,
    kpi: finding.kpi,
    name: kpi.name,
    area: kpi.area,
    unit,
    better: kpi.better,
    variant: finding.variant,
    variantLabel: finding.variantLabel,
    ...(finding.currency ? { currency: finding.currency } : {}),
    ...(finding.rate === undefined ? {} : { rate: finding.rate }),
    ...(finding.base === undefined ? {} : { base: finding.base }),
    ...(finding.period ? { period: finding.period } : {}),
    ...(finding.target ? { sheetTarget: finding.target } : {}),
    value: finding.value,
    valueText: formatValue(finding.value, finding.unit, decimals, finding.currency),
    moreDecimals: decimals,
    native: finding.native,
    live: finding.live,
    ...(finding.inWorkings ? { inWorkings: finding.inWorkings } : {}),
    assessment,
    rating: finding.target ? ratingByTarget(kpi, finding.value, finding.target.value, judged) : assessment.rating,
    consensus: consensusOf(kpi, finding.value, judged),
    ...(quartile ? { quartile } : {}),
    benchmarkText: (assessment.target ?? assessment.average)?.text ?? "",
    bestText: assessment.best?.text ?? "",
    sourceTitle: assessment.source === undefined ? "" : titleOf(assessment.source),
    ranges: finding.ranges,
    rowsUsed: finding.rowsUsed,
    leftOut: finding.leftOut,
    warnings: [...finding.warnings, ...choices.map(({ message }) => ({ code: "otherwise", message }))],
    choices,
    advice: firstAction(finding.kpi),
  };
}

/** What the lines that stand for their KPI cover: a list of agreements goes back to the oldest, which is nobody's period. */
function overallPeriod(rows: readonly ScorecardRow[]): string {
  const standing = headlineKeys(rows);
  const dated = rows.flatMap(({ key, period }) => (period ? [{ period, stands: standing.has(key) }] : []));
  const periods = (dated.some(({ stands }) => stands) ? dated.filter(({ stands }) => stands) : dated).map(
    ({ period }) => period,
  );
  if (periods.length === 0) return "no dates found";
  const from = periods.reduce((min, { from }) => (from < min ? from : min), periods[0]?.from ?? "");
  const to = periods.reduce((max, { to }) => (to > max ? to : max), "");
  return from === to ? from : `${from} to ${to}`;
}

function dataQualityLine(result: ScanResult): string {
  const rows = result.regions.reduce((sum, region) => sum + region.rows, 0);
  const folded = result.regions.reduce((sum, region) => sum + region.rowsFolded, 0);
  const notices = new Set(result.findings.flatMap((finding) => finding.warnings.map((warning) => warning.message)))
    .size;
  return [
    `${plural(rows, "row")} read in ${plural(result.regions.length, "table")}`,
    folded > 0 ? `${plural(folded, "row")} merged into the latest state of a ticket` : "",
    result.skipped.length > 0 ? `${plural(result.skipped.length, "sheet")} not read` : "",
    notices > 0 ? `${plural(notices, "notice")} about the data` : "no notices about the data",
  ]
    .filter(Boolean)
    .join("; ");
}

function localMinute(date: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
