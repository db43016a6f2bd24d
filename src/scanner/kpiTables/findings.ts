import { formula, literal } from "../../catalogue/native";
import type { Kpi } from "../../catalogue/types";
import { toNumber } from "../../cells/number";
import { a1Range, columnLetters, localAddress } from "../../cells/address";
import type { Finding, FormulaOrReason, NotMeasured, Question, RecognisedRegion, ScanWarning } from "../finding";
import { periodBetween } from "../period";
import type { ScanOptions } from "../reader";
import type { Region } from "../regions/regions";
import { valueOfCard } from "./cards";
import { decimalOf, valuesBelow, valuesBeside, type TableValue } from "./layout";
import { isWholePercent } from "./fraction";
import { convert, type Converted } from "./value";

export interface KpiTable {
  readonly findings: readonly Finding[];
  readonly near: readonly NotMeasured[];
  readonly questions: readonly Question[];
  readonly warnings: readonly ScanWarning[];
  readonly region?: RecognisedRegion;
}

const label = "KPI table";
const variant = "reported";

/** KPI values that somebody wrote into a table, read as they stand; nothing for a table without KPI names and values. */
export function readKpiTable(kpis: readonly Kpi[], region: Region, options: ScanOptions): KpiTable {
  const beside = valuesBeside(kpis, region);
  const below = valuesBelow(kpis, region);
  const table = below.length > beside.length ? below : beside;
  const values = table.length > 0 ? table : valueOfCard(kpis, region, decimalOf(region));
  const findings: Finding[] = [];
  const near: NotMeasured[] = [];
  const questions: Question[] = [];
  const warnings: ScanWarning[] = [];
  const wholePercents = values.some(
    ({ kpi, cell, decimal }) => kpi.unit === "fraction" && kpi.id !== "CSAT" && isWholePercent(cell, decimal),
  );
  for (const value of values) {
    const { label, siblings, decimal } = value;
    const unit = value.unit ?? answeredUnit(region, value, options);
    const answer = answeredShare(region, value, options);
    const about = { label, unit, siblings, decimal, wholePercents, ...(answer ? { answer } : {}) };
    const conversion = convert(value.kpi, value.cell, about);
    const where = addressOf(region, value);
    if ("value" in conversion) {
      const finding = toFinding(region, value, conversion);
      if (finding) findings.push(finding);
    } else if ("asksUnit" in conversion) {
      questions.push(askUnit(region, value));
      near.push({
        kpi: value.kpi.id,
        needs: `"${value.label}" in ${where} has no unit: write minutes or hours beside it`,
      });
    } else if ("asksShare" in conversion) {
      questions.push(askShare(region, value));
      near.push({
        kpi: value.kpi.id,
        needs: `"${value.label}" in ${where} can be a fraction or a percentage: write % behind it`,
      });
    } else {
      const message = `"${value.label}" in ${where} was not used: ${String(value.cell)} ${conversion.refused}.`;
      warnings.push({ code: "value-refused", message });
      near.push({ kpi: value.kpi.id, needs: message });
    }
  }
  const used = findings.length + questions.length > 0;
  return { findings, near, questions, warnings, ...(used ? { region: describe(region, values, findings) } : {}) };
}

function toFinding(region: Region, value: TableValue, converted: Converted): Finding | undefined {
  const found = value.kpi.variants.find(({ key }) => key === (converted.variant ?? variant));
  if (!found || !Number.isFinite(converted.value)) return undefined;
  const range = addressOf(region, value);
  return {
    kpi: value.kpi.id,
    variant: found.key,
    variantLabel: found.label,
    value: converted.value,
    unit: value.kpi.unit,
    rowsUsed: 1,
    leftOut: [],
    ranges: [range],
    native: cellFormula(range, converted),
    live: { reason: "The sheet holds the value itself, which no function has to compute" },
    ...(value.period?.days ? { period: periodBetween(...value.period.days) } : {}),
    confidence: value.period ? 0.9 : 0.8,
    reasons: [`"${value.label}" names this KPI`, ...(converted.reason ? [converted.reason] : []), ...value.reasons],
    heading: value.label,
    source: `${region.grid.sheet}: ${label}`,
    warnings: [],
  };
}

function cellFormula(range: string, { factor }: Converted): FormulaOrReason {
  if (factor === undefined) return { reason: "The cell holds text, not a number" };
  if (factor === 1) return formula(range);
  const divisor = Math.round(1 / factor);
  return formula(divisor > 1 && divisor * factor === 1 ? `${range}/${divisor}` : `${range}*${literal(factor)}`);
}

function addressOf({ grid }: Region, { row, column }: TableValue): string {
  return a1Range(grid.sheet, grid.row + row, grid.column + column);
}

function questionId(region: Region, value: TableValue): string {
  return `unit:${addressOf(region, value).replace(/\$/g, "")}`;
}

function answeredUnit(region: Region, value: TableValue, options: ScanOptions): "s" | "min" | "h" | "d" | undefined {
  const answer = options.answers?.[questionId(region, value)];
  return answer === "s" || answer === "min" || answer === "h" || answer === "d" ? answer : undefined;
}

function answeredShare(region: Region, value: TableValue, options: ScanOptions): "percent" | "fraction" | undefined {
  const answer = options.answers?.[shareId(region, value)];
  return answer === "percent" || answer === "fraction" ? answer : undefined;
}

function shareId(region: Region, value: TableValue): string {
  return `share:${addressOf(region, value).replace(/\$/g, "")}`;
}

function askShare(region: Region, value: TableValue): Question {
  const number = toNumber(value.cell, value.decimal) ?? 0;
  const shown = (percent: number): string => `${Number(percent.toPrecision(6))} %`;
  return {
    id: shareId(region, value),
    sheet: region.grid.sheet,
    message: `"${value.label}" in ${addressOf(region, value)} is ${String(value.cell)}. Which share is that?`,
    options: [
      { value: "percent", label: shown(number) },
      { value: "fraction", label: shown(100 * number) },
    ],
  };
}

function askUnit(region: Region, value: TableValue): Question {
  return {
    id: questionId(region, value),
    sheet: region.grid.sheet,
    message: `"${value.label}" in ${addressOf(region, value)} is ${String(value.cell)} without a unit. What does it count?`,
    options: [
      { value: "s", label: "Seconds" },
      { value: "min", label: "Minutes" },
      { value: "h", label: "Hours" },
      { value: "d", label: "Days" },
    ],
  };
}

function describe(region: Region, values: readonly TableValue[], findings: readonly Finding[]): RecognisedRegion {
  const { grid, block } = region;
  return {
    sheet: grid.sheet,
    address: localAddress(
      grid.row + block.top,
      grid.column + block.left,
      block.bottom - block.top + 1,
      block.right - block.left + 1,
    ),
    kind: "kpi-table",
    label,
    rows: findings.length,
    rowsFolded: 0,
    columns: values.map((value) => ({
      role: value.kpi.id,
      heading: value.label,
      column: columnLetters(grid.column + value.column),
      type: value.kpi.unit,
    })),
    score: findings.length,
    reasons: [`${findings.length} KPI names with values`],
  };
}
