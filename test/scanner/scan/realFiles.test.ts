import type { ScanResult } from "../../../src/scanner/result/finding";
import { scan } from "../../../src/scanner/scan";
import { knownValues } from "../../support/knownValues";
import { csvReader } from "../../support/memoryReader";
import { describeWithData } from "../../support/sharedData";
import { leftOut, named, only } from "../../support/tables";

/** Every KPI that can be measured, not only those that are looked for in each workbook. */

describeWithData("scanning the real exports", (file) => {
  const results = new Map<string, Promise<ScanResult>>();
  const scanFile = (path: string): Promise<ScanResult> => {
    const running = results.get(path) ?? scan(csvReader(file(path)));
    results.set(path, running);
    return running;
  };

  const values = knownValues.filter(([path]) => path.endsWith(".csv"));

  test.each(values)("%s gives %s %s = %s", async (path, kpi, variant, value, rows) => {
    const finding = only(await scanFile(path), kpi, variant);
    expect(finding.value.toFixed(value.split(".")[1]?.length ?? 0)).toBe(value);
    expect(finding.rowsUsed).toBe(rows);
  });

  test("tickets that wait for their resolution are counted and named", async () => {
    const finding = only(await scanFile("tickets/servicenow-incidents-20769.csv"), "MTTR", "mean");
    expect(leftOut(finding)).toEqual({ unresolved: 1418 });
    expect(finding.period).toEqual({ from: "2016-02-29", to: "2016-05-13", label: "Feb 2016 - May 2016" });
  });

  test("responses before the opening are left out, and named with what they would do", async () => {
    const result = await scanFile("tickets/technical-support-2330.csv");
    for (const [variant, withThem] of [
      ["mean", "26.069 min"],
      ["median", "5.480 min"],
    ] as const) {
      const { warnings, leftOut: out } = only(result, "FIRSTRESPONSE", variant);
      const [warning] = warnings.filter(({ code }) => code === "negative-durations");
      expect(warning?.message).toContain("2 of 2,312 rows");
      expect(warning?.message).toContain(withThem);
      expect(out.map(({ reason, rows }) => [reason, rows])).toEqual([
        ["unanswered", 18],
        ["negative", 2],
      ]);
    }
  });

  test("where label and timestamps disagree, the share is told", async () => {
    const { warnings } = only(await scanFile("tickets/technical-support-2330.csv"), "SLA", "response-label");
    expect(warnings.map(({ code }) => code)).toContain("label-timestamps-disagree");
  });

  test("an event log is folded to the last state of each ticket, and formulas over it are refused", async () => {
    const result = await scanFile("tickets/servicenow-event-log-198.csv");
    expect(result.regions.map(({ rows, rowsFolded }) => [rows, rowsFolded])).toEqual([[32, 166]]);
    const finding = only(result, "MTTR", "mean");
    expect(leftOut(finding)).toMatchObject({ folded: 166 });
    expect(finding.native).toHaveProperty("reason");
  });

  test("hours without capacity give the billable share and no utilization, with the reason", async () => {
    const result = await scanFile("time/timesheets.csv");
    expect(named(result)).toEqual(["BILLABLE hours"]);
    const [utilization] = result.notMeasured.filter(({ kpi }) => kpi === "UTILIZATION");
    expect(utilization?.needs).toContain("22 % of the working weeks");
    expect(utilization?.needs).toContain("how many hours each was available");
  });

  test("an osTicket export lists 16 tickets twice; each counts once", async () => {
    const result = await scanFile("tickets/osticket-565.csv");
    expect(result.regions.map(({ rows, rowsFolded }) => [rows, rowsFolded])).toEqual([[549, 16]]);
  });
});
