import { unitOf } from "../catalogue/variant";
import type { MeasuredKpi } from "../kpis/ids";
import type { Breakdown } from "./result/breakdown";
import type { PeriodBreakdown } from "./result/clientParts";
import type { RevenueBridge } from "./result/bridge";
import { cellState, type Column } from "./table/columns/column";
import type { Finding, NotMeasured } from "./result/finding";
import { pauseOnLargeTable, type Decided, type Outcome } from "./measures/outcomes";
import { rangeOf, type Measurement } from "./measures/shared/measurement";
import { labelOf } from "./result/naming";
import { counts } from "./aggregate/rowClassification";
import { groupingsOf } from "./aggregate/groupings";
import { partsOf } from "./aggregate/parts";
import { periodOf } from "./aggregate/period";
import type { RecordTable } from "./table/records/table";
import { createFormats, currencyLabels } from "./table/records/currencies";
import { currencyOf } from "./notices/currency";
import type { Series } from "./result/series";
import type { Session } from "./session";
import type { Workings } from "./result/workings";
import { workingsOf, type InWorkings } from "./workings/workingsOf";
import { periodColumn } from "./aggregate/timeline";
import { concerns, type Notice } from "./result/notice";
import { warningKinds } from "./notices/warnings";

/** A value that rests on fewer rows than this is marked. */
const fewRows = 5;
/** A value of which a larger share of rows is unusable is marked. */
const unusableShare = 0.1;

/** What a table yields. */
export interface TableYield {
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  readonly breakdowns: readonly Breakdown[];
  readonly categories: readonly PeriodBreakdown[];
  readonly bridges: readonly RevenueBridge[];
  /** What its values need that no plain formula gives. */
  readonly workings: readonly Workings[];
  /** What it came close to. */
  readonly near: readonly NotMeasured[];
  /** What its measures decided. */
  readonly choices: readonly Decided[];
}

/**
 * Outcomes of a table's measures as findings, over time and by client, technician and so on.
 *
 * @param id of the workings
 */
export async function findingsFrom(
  table: RecordTable,
  outcomes: AsyncIterable<Outcome> | Iterable<Outcome>,
  session: Session,
  id = table.key,
): Promise<TableYield> {
  const findings: Finding[] = [];
  const series: Series[] = [];
  const breakdowns: Breakdown[] = [];
  const categories: PeriodBreakdown[] = [];
  const bridges: RevenueBridge[] = [];
  const near: NotMeasured[] = [];
  const choices: Decided[] = [];
  const groupings = groupingsOf(table);
  const workings = workingsOf(table, id, groupings.timeline);
  const formatsOf = createFormats(table, session);
  for await (const outcome of outcomes) {
    if ("needs" in outcome) {
      near.push(outcome);
      continue;
    }
    if ("choice" in outcome) {
      choices.push(outcome);
      continue;
    }
    const { kpi, measured } = outcome;
    // Twelve times the largest of numbers is no number.
    if (kpi.result === "number" && !Number.isFinite(measured.value)) continue;
    await pauseOnLargeTable(table, session);
    if (kpi.result === "number")
      findings.push(
        toFinding(table, kpi, measured, kpi.unit.startsWith("money") ? await formatsOf(measured) : [], workings),
      );
    if (measured.bridge) bridges.push({ table: table.key, steps: measured.bridge });
    await pauseOnLargeTable(table, session);
    const parts = await partsOf(table, groupings, kpi, measured, workings, () => pauseOnLargeTable(table, session));
    series.push(...parts.series);
    breakdowns.push(...parts.breakdowns);
    categories.push(...parts.categories);
  }
  return { findings, series, breakdowns, categories, bridges, workings: workings.workings(), near, choices };
}

/** @param formats number formats of the columns' first cells, which may name a currency */
function toFinding(
  table: RecordTable,
  kpi: MeasuredKpi,
  measured: Measurement,
  formats: readonly string[],
  workings: InWorkings,
): Finding {
  const { classification, variant, value } = measured;
  const columns = measured.roles.flatMap((role) => table.columns.get(role) ?? []);
  const [, dates] = periodColumn(table) ?? [];
  const period = measured.period ?? (dates && periodOf(dates, classification.classes));
  const inCurrency = currencyOf(kpi, [...currencyLabels(table), ...columns.map(({ heading }) => heading), ...formats]);
  return {
    table: table.key,
    kpi: kpi.id,
    variant,
    variantLabel: labelOf(kpi, variant),
    value,
    unit: unitOf(kpi, variant),
    ...(inCurrency.currency ? { currency: inCurrency.currency } : {}),
    ...baseOf(measured),
    rowsUsed: classification.rowsUsed,
    leftOut: classification.leftOut,
    ranges: columns.map((one) => rangeOf(table, one)),
    ...formulasOf(measured, workings),
    ...(period ? { period } : {}),
    confidence: confidenceOf(table, measured),
    reasons: [...(measured.reasons ?? []), ...table.reasons],
    heading: columns.map((one) => one.heading).join(", "),
    warnings: [
      ...(measured.warnings ?? []),
      ...inCurrency.warnings,
      ...qualityWarnings(measured),
      ...columnWarnings(table, columns),
    ],
  };
}

function formulasOf(measured: Measurement, workings: InWorkings): Pick<Finding, "native" | "live" | "inWorkings"> {
  const { native, live } = measured.formulas([]);
  const inWorkings = workings.valueOf(measured, native);
  return { native, live, ...(inWorkings ? { inWorkings } : {}) };
}

function baseOf({ classification, amounts }: Measurement): Pick<Finding, "base"> {
  const of = amounts?.denominator;
  if (!of) return {};
  let base = 0;
  classification.classes.forEach((own, row) => {
    if (own === counts) base += of(row);
  });
  return Number.isFinite(base) ? { base } : {};
}

/** How sure it is that this is what the columns mean: less where names are not exact, rows are few or many are unusable. */
function confidenceOf(table: RecordTable, { roles, classification: { rowsUsed, unusable } }: Measurement): number {
  const candidates = roles.flatMap((role) => table.recognition.byRole.get(role) ?? []);
  let confidence = table.recognition.score >= 4 ? 0.95 : 0.85;
  for (const candidate of candidates) {
    if (candidate.rank > 1) confidence -= 0.05;
    if (!candidate.confirmed) confidence -= 0.1;
  }
  if (rowsUsed < fewRows) confidence -= 0.3;
  if (unusable > unusableShare * (rowsUsed + unusable)) confidence -= 0.2;
  return Math.round(100 * Math.max(0.1, confidence)) / 100;
}

function qualityWarnings({ classification: { rowsUsed, unusable }, warnings = [] }: Measurement): Notice[] {
  const rows = rowsUsed + unusable;
  // What the measure says of the same rows itself is not said twice.
  const isTold = warnings.some(({ code, fields }) => code === "negative-durations" && fields.rows === unusable);
  return [
    ...(rowsUsed < fewRows ? [warningKinds.fewRows({ rows: rowsUsed })] : []),
    ...(unusable > unusableShare * rows && !isTold ? [warningKinds.manyUnusable({ unusable, rows })] : []),
  ];
}

/** What a table's notices and cells say of the columns of a value. */
function columnWarnings(table: RecordTable, columns: readonly Column[]): Notice[] {
  const headings = new Set(columns.map(({ heading }) => heading));
  const shared = table.warnings.filter((warning) => concerns(warning, headings));
  const errors = columns.flatMap(({ heading, errors: count }) =>
    count > 0 ? [warningKinds.errorCells({ column: heading, errors: count })] : [],
  );
  return [...shared, ...errors, ...columns.flatMap((column) => placeholderWarning(table, column))];
}

function placeholderWarning(table: RecordTable, column: Column): Notice[] {
  if (column.type !== "time" || column.placeholders === 0) return [];
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.used[row] && column.state[row] === cellState.placeholder) count += 1;
  }
  return count === 0 ? [] : [warningKinds.placeholderDates({ column: column.heading, dates: count })];
}
