import type { Cell } from "../../src/cells/cell";
import { isoToSerial } from "../../src/cells/date/iso";
import type { Finding, ScanResult } from "../../src/scanner/result/finding";
import { formatId } from "../../src/scanner/result/findingId";
import type { ScanOptions } from "../../src/scanner/result/reader";
import { scan } from "../../src/scanner/scan";
import { sheetReader } from "./memoryReader";

/** A date and time as Excel holds it. */
export function at(iso: string): number {
  const serial = isoToSerial(iso);
  if (serial === undefined) throw new Error(`${iso} is no ISO date`);
  return serial;
}

/** Scans one sheet of made-up cells, called "Data" unless it is named. Fails where two findings have one id. */
export async function scanCells(
  cells: readonly (readonly Cell[])[],
  options?: ScanOptions,
  name = "Data",
): Promise<ScanResult> {
  const result = await scan(sheetReader(cells, name), options);
  const ids = result.findings.map(formatId);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new Error(`Two findings are called ${twice}.`);
  return result;
}

/** The one finding of a KPI and variant; fails when there is none or more than one. */
export function only(result: ScanResult, kpi: string, variant?: string): Finding {
  const found = result.findings.filter((one) => one.kpi === kpi && (variant === undefined || one.variant === variant));
  if (found.length !== 1 || !found[0]) {
    throw new Error(
      `${found.length} findings of ${kpi} ${variant ?? ""}: ${result.findings.map((one) => `${one.kpi} ${one.variant}`).join(", ")}`,
    );
  }
  return found[0];
}

/** The findings that tables show themselves, without those that follow from others. */
export function shown({ findings }: Pick<ScanResult, "findings">): readonly Finding[] {
  return findings.filter(({ follows }) => follows === undefined);
}

/** Findings that tables show themselves, as "KPI variant" lines. */
export function named(result: ScanResult): string[] {
  return shown(result)
    .map(({ kpi, variant }) => `${kpi} ${variant}`)
    .sort();
}

/** The codes of what was left out, with their rows. */
export function leftOut({ leftOut: list }: Finding): Record<string, number> {
  return Object.fromEntries(list.map(({ reason, rows }) => [reason, rows]));
}

export function warningCodes({ warnings }: Pick<Finding, "warnings">): string[] {
  return warnings.map(({ code }) => code);
}

/** A small, sound ticket export: ten tickets over ten days, number n resolved n hours after it was opened. */
export function tenTickets(): Cell[][] {
  const opened = at("2026-03-04 09:00");
  const rows: Cell[][] = [["Ticket ID", "Status", "Created", "Resolved", "Client"]];
  for (let n = 1; n <= 10; n++) rows.push([n, "Closed", opened + n, opened + n + n / 24, n % 2 ? "Alder" : "Bay"]);
  return rows;
}
