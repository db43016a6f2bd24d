import { quoteSheet } from "../../../src/cells/address";
import { join } from "node:path";
import { scanWorkbook } from "../../../src/excel/addIn";
import type { Finding, ScanResult } from "../../../src/scanner/result/finding";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { startExcelHost } from "../../../src/workbench/excel-host";
import { openFile } from "../../../src/workbench/files/openFile";
import { accounts, samples } from "../../../src/workbench/samples/samples";

/** What the add-in finds in the committed file of a sample, over the simulated Excel, on the day it was made. */
export async function scanSample(name: string): Promise<ScanResult> {
  const sample = [...samples, accounts].find((one) => one.name === name);
  if (!sample) throw new Error(`There is no sample "${name}".`);
  const { document } = openFile(join(__dirname, "../../..", sample.file));
  document.calculator = univerCalculator;
  const host = startExcelHost(document);
  const uninstall = host.install();
  try {
    return await scanWorkbook({ today: new Date(2026, 6, 1) });
  } finally {
    uninstall();
    host.dispose();
  }
}

/** The one finding of a KPI in a variant, from a sheet where several have one. */
export function findingOf({ findings }: ScanResult, kpi: string, variant: string, sheet?: string): Finding {
  const fitting = findings.filter(
    (finding) =>
      finding.kpi === kpi &&
      finding.variant === variant &&
      (sheet === undefined || finding.table.startsWith(`${quoteSheet(sheet)}!`)),
  );
  const [found] = fitting;
  if (!found || fitting.length > 1) {
    const all = findings.map((finding) => `${finding.kpi}/${finding.variant} (${finding.table})`).join(", ");
    throw new Error(`${fitting.length} findings of ${kpi}/${variant}; the scan found ${all}`);
  }
  return found;
}
