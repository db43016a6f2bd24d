import type { Cell } from "../../../src/cells/cell";
import { scanCells } from "../../support/tables";

describe("a KPI with several values in one table is named, and none of them is taken", () => {
  test.each<[string, Cell[][], string]>([
    [
      "a row for each site",
      [
        ["Site", "CSAT", "FCR", "SLA"],
        ["London", 0.92, 0.7, 0.95],
        ["Paris", 0.88, 0.6, 0.91],
      ],
      '"CSAT" has 2 values (Sites!B2 and Sites!B3)',
    ],
    [
      "sites before the names of KPIs",
      [
        ["Site", "KPI", "Value"],
        ["London", "CSAT", "92%"],
        ["Paris", "CSAT", "88%"],
        ["Rome", "CSAT", "89%"],
        ["Bonn", "CSAT", "90%"],
      ],
      '"CSAT" has 4 values (Sites!C2, Sites!C3, Sites!C4 and 1 more)',
    ],
    [
      "sites over months",
      [
        ["Site", "KPI", "Jan-26", "Feb-26"],
        ["North", "CSAT", 0.9, 0.91],
        ["South", "CSAT", 0.8, 0.82],
        ["All", "MRR", 10, 20],
      ],
      '"CSAT" has 2 values (Sites!D2 and Sites!D3)',
    ],
  ])("%s", async (_name, cells, sentence) => {
    const result = await scanCells(cells, {}, "Sites");
    expect(result.findings.map(({ kpi }) => kpi)).not.toContain("CSAT");
    expect(result.notMeasured.find(({ kpi }) => kpi === "CSAT")?.needs).toBe(
      `${sentence}, and it is not clear which one counts: scan a selection that holds only one of them`,
    );
  });
});
