import { withTables } from "../../../src/excel/scorecard/withTables";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { exampleScan, finding, scanResult } from "../../support/findings";

/** As an earlier version kept it: findings, series and breakdowns with their sheet and kind in words. */
function kept(): ScanResult {
  const [region] = exampleScan().regions;
  const old = (range: string, value: number) => {
    const { table: _table, ...rest } = finding({ kpi: "MRR", variant: "total", unit: "money/month", value });
    return { ...rest, ranges: [range], source: "Tickets: ticket export" };
  };
  const series = { kpi: "MRR", variant: "total", source: "Tickets: ticket export", points: [] };
  return scanResult({
    findings: [old("Tickets!$J$2:$J$101", 1), old("Tickets!$Z$2:$Z$101", 2)],
    series: [series],
    regions: region ? [region, { ...region, address: "R1:AA101" }] : [],
  } as unknown as ScanResult);
}

describe("a scan that an earlier version kept", () => {
  test("names the table in which each value's range lies", () => {
    expect(withTables(kept()).findings.map(({ table }) => table)).toEqual(["Tickets!A1", "Tickets!R1"]);
  });

  test("tells findings apart by their ranges where no table is known", () => {
    const { findings } = withTables({ ...kept(), regions: [] });
    expect(findings.map(({ table }) => table)).toEqual(["Tickets!$J$2:$J$101", "Tickets!$Z$2:$Z$101"]);
  });

  test("has its series beside the first finding of their KPI", () => {
    expect(withTables(kept()).series.map(({ table }) => table)).toEqual(["Tickets!A1"]);
  });

  test("stays as it is where it names them", () => expect(withTables(exampleScan())).toEqual(exampleScan()));
});
