import { plural } from "../cells/plural";
import { formatValue } from "../catalogue/format";
import { findKpi } from "../catalogue/find";
import { rate } from "../catalogue/rating";
import { isPublished, titleOf } from "../catalogue/sources";
import type { Assessment } from "../catalogue/rating";
import type { Better } from "../catalogue/figure";
import type { Area, RatingWord, Unit } from "../catalogue/types";
import { allFunctions } from "../kpis";
import type {
  Finding,
  FormulaOrReason,
  LeftOut,
  NotMeasured,
  Period,
  ScanResult,
  ScanWarning,
} from "../scanner/result/finding";
import type { Breakdown } from "../scanner/result/breakdown";
import type { Series } from "../scanner/result/series";
import { balancedScore, type Balanced } from "./balanced";
import type { HistoryEntry } from "./history/history";
import { previousOf, type Previous } from "./previous";
import { ticketsPerMonth, type Found } from "./valueAtStake/known";

/** One line of the scorecard: what was found about a KPI in one variant, held against the published figures. */
export interface ScorecardRow {
  readonly key: string; // identifies the line across refreshes
  readonly kpi: string;
  readonly name: string;
  readonly area: Area;
  readonly unit: Unit;
  readonly better: Better;
  readonly variant: string;
  readonly variantLabel: string;
  readonly value: number;
  readonly valueText: string;
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
  readonly assessment: Assessment;
  readonly rating: RatingWord;
  readonly benchmarkText: string;
  readonly bestText: string;
  readonly sourceTitle: string;
  readonly ranges: readonly string[];
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly ScanWarning[];
  readonly advice: string;
  readonly previous?: Previous;
}

export interface ScorecardArea {
  readonly area: Area;
  readonly title: string;
  readonly rows: readonly ScorecardRow[];
}

/** A scorecard as plain data: everything the sheet, the pane and the headless command show. */
export interface Scorecard {
  readonly title: string;
  readonly scope: string;
  readonly client?: string;
  readonly period: string;
  readonly createdAt: string; // yyyy-mm-dd hh:mm, local time
  readonly dataQuality: string;
  readonly areas: readonly ScorecardArea[];
  readonly notMeasured: readonly (NotMeasured & { readonly name: string })[];
  readonly warnings: readonly ScanWarning[];
  readonly origins: readonly string[]; // what each sheet was recognised as
  /** Which figures the values are held against: "published figures of 3 sources". */
  readonly benchmarks?: string;
  readonly balanced?: Balanced;
  readonly ticketsPerMonth?: Found;
  readonly series?: readonly Series[];
  readonly breakdowns?: readonly Breakdown[];
}

export interface ScorecardOptions {
  readonly scope: string; // "the workbook helpdesk.xlsx"
  readonly client?: string;
  readonly createdAt: Date;
  /** What earlier scorecards of the workbook said, oldest first or not. */
  readonly history?: readonly HistoryEntry[];
}

const areaTitles: Record<Area, string> = {
  revenue: "Revenue",
  profitability: "Profitability",
  clients: "Clients",
  "service-desk": "Service desk",
  systems: "Systems and security",
  impact: "What a gap is worth",
  benchmarks: "Benchmarks",
};

/** Holds every finding against its published figures and puts them into areas, in the catalogue's order. */
export function buildScorecard(result: ScanResult, options: ScorecardOptions): Scorecard {
  const order = new Map(allFunctions.map((kpi, index) => [kpi.id, index]));
  const sorted = [...result.findings].sort((a, b) => (order.get(a.kpi) ?? 0) - (order.get(b.kpi) ?? 0));
  const keys = new Set<string>();
  const period = overallPeriod(result.findings);
  const { series, breakdowns } = result;
  const rows = sorted.map((finding) => {
    const row = toRow(finding, keys);
    return { ...row, previous: previousOf(finding, row.key, series, { ...options, period }) };
  });
  const areas = (Object.keys(areaTitles) as Area[])
    .map((area) => ({ area, title: areaTitles[area], rows: rows.filter((row) => row.area === area) }))
    .filter((block) => block.rows.length > 0);
  return {
    title: options.client ? `MSP Scorecard: ${options.client}` : "MSP Scorecard",
    scope: options.scope,
    client: options.client,
    period,
    createdAt: localMinute(options.createdAt),
    dataQuality: dataQualityLine(result),
    areas,
    notMeasured: result.notMeasured.map((entry) => ({
      ...entry,
      name: findKpi(allFunctions, entry.kpi)?.name ?? entry.kpi,
    })),
    warnings: [...result.warnings, ...result.skipped.map(({ reason }) => ({ code: "sheet-skipped", message: reason }))],
    origins: result.regions.map(
      (region) => `${region.sheet} ${region.address}: ${region.label}, ${plural(region.rows, "row")}`,
    ),
    benchmarks: benchmarkSet(rows),
    balanced: balancedScore(rows),
    ticketsPerMonth: ticketsPerMonth(series),
    series,
    breakdowns,
  };
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

/** All rows of a scorecard in the order of the sheet. */
export function scorecardRows(scorecard: Scorecard): readonly ScorecardRow[] {
  return scorecard.areas.flatMap((area) => area.rows);
}

function toRow(finding: Finding, keys: Set<string>): ScorecardRow {
  const kpi = findKpi(allFunctions, finding.kpi);
  if (!kpi) throw new Error(`The scan reported the KPI "${finding.kpi}", which the catalogue does not have.`);
  if (finding.unit !== kpi.unit) {
    throw new Error(`The scan measured ${kpi.id} in "${finding.unit}", its figures are in "${kpi.unit}".`);
  }
  const assessment = rate(kpi, finding.value, { variant: finding.variant });
  return {
    key: uniqueKey(`${finding.kpi}/${finding.variant}`, keys),
    kpi: finding.kpi,
    name: kpi.name,
    area: kpi.area,
    unit: kpi.unit,
    better: kpi.better,
    variant: finding.variant,
    variantLabel: finding.variantLabel,
    value: finding.value,
    valueText: formatValue(finding.value, finding.unit),
    native: finding.native,
    live: finding.live,
    assessment,
    rating: assessment.rating,
    benchmarkText: (assessment.target ?? assessment.average)?.text ?? "",
    bestText: assessment.best?.text ?? "",
    sourceTitle: assessment.source === undefined ? "" : titleOf(assessment.source),
    ranges: finding.ranges,
    rowsUsed: finding.rowsUsed,
    leftOut: finding.leftOut,
    warnings: finding.warnings,
    advice: kpi.advice,
  };
}

/** Two sheets may yield the same KPI and variant: the second one is told apart by its number, which stays the same on a refresh. */
function uniqueKey(key: string, taken: Set<string>): string {
  let unique = key;
  for (let n = 2; taken.has(unique); n++) unique = `${key}#${n}`;
  taken.add(unique);
  return unique;
}

function overallPeriod(findings: readonly Finding[]): string {
  const periods = findings.map((finding) => finding.period).filter((period): period is Period => period !== undefined);
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
    folded > 0 ? `${plural(folded, "row")} folded into the last state of a ticket` : "",
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
