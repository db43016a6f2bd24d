import { findKpi } from "../catalogue/find";
import type { Kpi } from "../catalogue/types";
import { cellState, type Column } from "./columns/column";
import type { Role } from "./dictionary/roles";
import type { Finding, NotMeasured, ScanWarning } from "./finding";
import { isMeasured, rangeOf, type Measured } from "./measures/measured";
import { measures } from "./measures/index";
import { periodOf } from "./period";
import type { Session } from "./session";
import { columnOf, firstRole, type RecordTable } from "./records/table";

/** A value that rests on fewer rows than this is marked. */
const fewRows = 5;
/** A value of which a larger share of rows is unusable is marked. */
const unusableShare = 0.1;
/** Tables with more rows than this let the pane breathe between their measures. */
const manyRows = 20_000;
/** Roles whose dates say what period a table covers, in order of preference. */
const periodRoles: readonly Role[] = ["openedAt", "resolvedAt", "closedAt", "respondedAt", "workedOn"];

/** Everything that a table yields, as findings; and what it came close to. */
export async function findingsOf(
  table: RecordTable,
  kpis: readonly Kpi[],
  session: Session,
): Promise<{ findings: Finding[]; near: NotMeasured[] }> {
  const findings: Finding[] = [];
  const near: NotMeasured[] = [];
  if (table.refused || table.usedRows === 0) return { findings, near };
  for (const measure of measures[table.recognition.kind]) {
    if (table.rows > manyRows) await session.pause();
    for (const outcome of measure(table)) {
      const kpi = findKpi(kpis, outcome.kpi);
      if (!kpi) continue;
      if (!isMeasured(outcome)) near.push({ kpi: kpi.id, needs: outcome.needs });
      else if (Number.isFinite(outcome.value)) findings.push(...toFinding(table, kpi, outcome));
    }
  }
  return { findings, near };
}

function toFinding(table: RecordTable, kpi: Kpi, measured: Measured): Finding[] {
  const variant = kpi.variants.find(({ key }) => key === measured.variant);
  if (!variant) return [];
  const columns = measured.roles.flatMap((role) => table.columns.get(role) ?? []);
  const dates = firstRole(table, periodRoles);
  const column = dates && columnOf(table, dates);
  const period = column?.type === "time" ? periodOf(column.values, measured.rows ?? table.used) : undefined;
  const { value, rowsUsed, leftOut, native, live } = measured;
  return [
    {
      kpi: kpi.id,
      variant: variant.key,
      variantLabel: variant.label,
      value,
      unit: kpi.unit,
      rowsUsed,
      leftOut,
      ranges: columns.map((one) => rangeOf(table, one)),
      native,
      live,
      ...(period ? { period } : {}),
      confidence: confidenceOf(table, measured),
      reasons: [...(measured.reasons ?? []), ...table.reasons],
      heading: columns.map((one) => one.heading).join(", "),
      source: `${table.sheet}: ${table.recognition.label}`,
      warnings: [...(measured.warnings ?? []), ...qualityWarnings(measured), ...columnWarnings(table, columns)],
    },
  ];
}

/** How sure it is that this is what the columns mean: less where names are not exact, rows are few or many are unusable. */
function confidenceOf(table: RecordTable, measured: Measured): number {
  const claims = measured.roles.flatMap((role) => table.recognition.byRole.get(role) ?? []);
  let confidence = table.recognition.score >= 4 ? 0.95 : 0.85;
  for (const claim of claims) {
    if (claim.rank > 1) confidence -= 0.05;
    if (!claim.confirmed) confidence -= 0.1;
  }
  if (measured.rowsUsed < fewRows) confidence -= 0.3;
  if (measured.unusable > unusableShare * (measured.rowsUsed + measured.unusable)) confidence -= 0.2;
  return Math.round(100 * Math.max(0.1, confidence)) / 100;
}

function qualityWarnings({ rowsUsed, unusable }: Measured): ScanWarning[] {
  const warnings: ScanWarning[] = [];
  if (rowsUsed < fewRows) {
    warnings.push({ code: "few-rows", message: `This rests on ${rowsUsed} ${rowsUsed === 1 ? "row" : "rows"} only.` });
  }
  const all = rowsUsed + unusable;
  if (unusable > unusableShare * all) {
    const share = Math.round((100 * unusable) / all);
    warnings.push({ code: "many-unusable", message: `${unusable} of ${all} rows (${share} %) can't be used.` });
  }
  return warnings;
}

function columnWarnings(table: RecordTable, columns: readonly Column[]): ScanWarning[] {
  const names = new Set(columns.map((column) => `"${column.heading}"`));
  const shared = table.warnings.filter(
    ({ code, message }) => code.startsWith("dates-") && [...names].some((name) => message.includes(name)),
  );
  const errors = columns
    .filter((column) => column.errors > 0)
    .map((column) => ({
      code: "error-cells",
      message: `"${column.heading}" holds ${column.errors} error ${column.errors === 1 ? "value" : "values"}, left out.`,
    }));
  return [...shared, ...errors, ...columns.flatMap((column) => placeholderWarning(table, column))];
}

function placeholderWarning(table: RecordTable, column: Column): ScanWarning[] {
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.used[row] && column.state[row] === cellState.placeholder) count += 1;
  }
  if (count === 0) return [];
  const message = `"${column.heading}" holds ${count} placeholder ${count === 1 ? "date" : "dates"} (in 1900, 1970, 2099 or later), left out.`;
  return [{ code: "placeholder-dates", message }];
}
