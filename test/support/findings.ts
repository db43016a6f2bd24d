import type { Finding, ScanResult } from "../../src/scanner/result/finding";

/** A finding with everything that a test does not care about filled in. */
export function finding(part: Partial<Finding> & Pick<Finding, "kpi" | "variant" | "value" | "unit">): Finding {
  return {
    variantLabel: part.variant,
    rowsUsed: 100,
    leftOut: [],
    ranges: ["Tickets!$J$2:$J$101"],
    native: { formula: "=SUM(Tickets!$J$2:$J$101)" },
    live: { formula: `=MSP.${part.kpi}(Tickets!$J$2:$J$101)` },
    confidence: 0.9,
    reasons: [{ code: "names-kpi", message: "its heading says so", fields: {} }],
    heading: "Some heading",
    table: "Tickets!A1",
    warnings: [],
    ...part,
  };
}

export function scanResult(part: Partial<ScanResult> = {}): ScanResult {
  return {
    findings: [],
    series: [],
    breakdowns: [],
    workings: [],
    clients: [],
    regions: [],
    notMeasured: [],
    questions: [],
    choices: [],
    warnings: [],
    skipped: [],
    cellsRead: 0,
    ...part,
  };
}

/** A help desk and its agreements: one of every rating, a variant without benchmark, a value without formula. */
export function exampleScan(): ScanResult {
  return scanResult({
    findings: [
      finding({
        kpi: "FCR",
        variant: "flagged",
        variantLabel: "Resolved on the first contact",
        value: 0.76,
        unit: "fraction",
      }),
      finding({
        kpi: "SLA",
        variant: "resolution-label",
        variantLabel: "Resolution, by label",
        value: 0.93,
        unit: "fraction",
        leftOut: [{ reason: "open", rows: 12, message: "12 tickets are still open." }],
      }),
      finding({
        kpi: "UTILIZATION",
        variant: "available",
        variantLabel: "Hours on client work, of available hours",
        value: 0.93,
        unit: "fraction",
      }),
      finding({
        kpi: "MTTR",
        variant: "mean",
        variantLabel: "Mean, calendar hours, all tickets",
        value: 187.7,
        unit: "h",
        native: { reason: "the dates are text" },
        live: { reason: "the dates are text" },
        warnings: [{ code: "negative", message: "2 tickets were resolved before they were opened.", fields: {} }],
        period: { from: "2026-01-05", to: "2026-06-30", label: "Jan 2026 - Jun 2026" },
      }),
      finding({
        kpi: "COSTPERTICKET",
        variant: "full",
        variantLabel: "Full operating cost",
        value: 27.5,
        unit: "money",
      }),
      finding({ kpi: "MRR", variant: "active", variantLabel: "Active at the date", value: 44215, unit: "money/month" }),
    ],
    regions: [
      {
        sheet: "Tickets",
        address: "A1:P101",
        kind: "tickets",
        label: "ticket export",
        rows: 100,
        rowsFolded: 3,
        columns: [],
        score: 1,
        reasons: [],
      },
    ],
    notMeasured: [{ kpi: "CSAT", needs: "A column with survey answers." }],
    skipped: [{ sheet: "Old", reason: 'Sheet "Old" is hidden and was not read' }],
  });
}
