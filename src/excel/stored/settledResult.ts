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

/** What was found as the workbook's settings want it: amounts that name no currency in theirs, technicians by numbers. */
export function settledResult(result: ScanResult, { currency, technicians }: WorkbookSettings): ScanResult {
  return {
    ...result,
    findings: currency ? result.findings.map((finding) => inCurrency(finding, currency)) : result.findings,
    breakdowns: technicians === "numbers" ? numbered(result.breakdowns) : result.breakdowns,
  };
}

function inCurrency(finding: Finding, currency: string): Finding {
  return finding.unit.startsWith("money") && finding.currency === undefined ? { ...finding, currency } : finding;
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
