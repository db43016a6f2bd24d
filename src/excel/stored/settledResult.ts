import { kpiById } from "../../kpis/ids";
import { currencyNotices } from "../../scanner/notices/currency";
import { warningKinds } from "../../scanner/notices/warnings";
import type { Breakdown } from "../../scanner/result/breakdown";
import type { Finding, ScanResult } from "../../scanner/result/finding";
import type { ScanOptions } from "../../scanner/result/reader";
import type { WorkbookSettings } from "./settings";

/** What a scan goes by that the workbook's settings say; what it was asked with comes before them. */
export function scanSettings(
  { calendar, asOf }: WorkbookSettings,
  asked: Pick<ScanOptions, "asOf"> = {},
): Pick<ScanOptions, "calendar" | "asOf"> {
  const day = asked.asOf ?? (asOf === undefined ? undefined : localDay(asOf));
  return { ...(calendar && { calendar }), ...(day && { asOf: day }) };
}

function localDay(text: string): Date {
  const [year = NaN, month = NaN, day = NaN] = text.split("-").map(Number);
  return new Date(year, month - 1, day);
}

/**
 * What was found as the workbook's settings want it: amounts that name no currency in theirs, others held against
 * published ones at the user's rate, technicians by numbers.
 *
 * @param asked rates that go before the one of the settings
 */
export function settledResult(
  result: ScanResult,
  { currency, exchange, technicians }: WorkbookSettings,
  { rates: asked }: Pick<ScanOptions, "rates"> = {},
): ScanResult {
  const rates = new Map(Object.entries({ ...(exchange && { [exchange.currency]: exchange.rate }), ...asked }));
  return {
    ...result,
    findings: result.findings.map((finding) => withMoney(finding, currency, rates)),
    breakdowns: technicians === "numbers" ? numbered(result.breakdowns) : result.breakdowns,
  };
}

function withMoney(finding: Finding, usual: string | undefined, rates: ReadonlyMap<string, number>): Finding {
  const currency = finding.currency ?? usual;
  if (!finding.unit.startsWith("money") || currency === undefined) return finding;
  const rate = rates.get(currency);
  if (currency === finding.currency && rate === undefined) return finding;
  const others = finding.warnings.filter(({ code }) => code !== warningKinds.foreignCurrency.code);
  return {
    ...finding,
    currency,
    ...(rate === undefined ? {} : { rate }),
    warnings: [...others, ...currencyNotices(kpiById(finding.kpi), { currency, rate })],
  };
}

/** A technician has the same number in every breakdown; numbers follow the alphabet, so that they tell no rank. */
function numbered(breakdowns: readonly Breakdown[]): readonly Breakdown[] {
  const by = breakdowns.filter((breakdown) => breakdown.by === "technician");
  const names = [...new Set(by.flatMap(({ rows }) => rows.map(({ label }) => label)))].sort();
  const numbers = new Map(names.map((name, index) => [name, `Technician ${index + 1}`]));
  return breakdowns.map((breakdown) =>
    breakdown.by === "technician"
      ? { ...breakdown, rows: breakdown.rows.map((row) => ({ ...row, label: numbers.get(row.label) ?? row.label })) }
      : breakdown,
  );
}
