import { currencyIn } from "../../../src/cells/currency";
import type { Cell } from "../../../src/cells/cell";
import { scan } from "../../../src/scanner/scan";
import { buildScorecard } from "../../../src/scorecard/buildScorecard";
import { scorecardRows } from "../../../src/scorecard/scorecard";
import { memoryReader } from "../../support/memoryReader";
import { only, scanCells, warningCodes } from "../../support/tables";

const ratingOf = (result: Awaited<ReturnType<typeof scanCells>>, kpi: string): string | undefined =>
  scorecardRows(buildScorecard(result, { scope: "", createdAt: new Date(2026, 0, 1) })).find((row) => row.kpi === kpi)
    ?.rating;

test.each([
  ["Monthly fee (EUR)", "EUR"],
  ["monthly_value_eur", "EUR"],
  ["[$€-407] #,##0.00", "EUR"],
  ['#,##0 "CHF"', "CHF"],
  ["£15.50", "GBP"],
  ["US$ 15", "USD"],
  ["R$ 1.200,00", "BRL"],
  ["$#,##0.00", undefined],
  ["EUR or USD", undefined],
  ["Europe", undefined],
  ["MRR", undefined],
])("%s names %s", (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});

describe("an amount in another currency than the published figures", () => {
  test.each<[string, Cell[], string | undefined]>([
    ["in its label", ["Cost per ticket (EUR)", 12], undefined],
    ["in its cell", ["Cost per ticket", "€ 12.00"], undefined],
    ["in its number format", ["Cost per ticket", 12], "[$€-407] #,##0.00"],
  ])("named %s isn't rated, and it is said", async (_where, line, format) => {
    const cells: Cell[][] = [["KPI", "Value"], line, ["FCR %", 74]];
    const formats = [[], [undefined, format], []];
    const result = await scan(memoryReader({ name: "KPIs", cells, formats }));
    const finding = only(result, "COSTPERTICKET");
    expect(finding.value).toBe(12);
    expect(finding.currency).toBe("EUR");
    expect(warningCodes(finding)).toContain("foreign-currency");
    expect(ratingOf(result, "COSTPERTICKET")).toBe("No benchmark");
    expect(ratingOf(result, "FCR")).not.toBe("No benchmark");
  });

  test.each(["Cost per ticket", "Cost per ticket (USD)", "Cost per ticket ($)"])("%s is rated", async (label) => {
    const result = await scanCells([
      ["KPI", "Value"],
      [label, 12],
      ["FCR %", 74],
    ]);
    expect(warningCodes(only(result, "COSTPERTICKET"))).toEqual([]);
    expect(ratingOf(result, "COSTPERTICKET")).toBe("Better than average");
  });

  test("lists of agreements know it from their columns, headings and formats", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n): Cell[] => [`Client ${n}`, 100 * n, "Active", "CHF"]);
    const heads = ["Client", "MRR", "Status", "Currency"];
    expect(only(await scanCells([heads, ...rows]), "MRR").currency).toBe("CHF");
    const bare = rows.map((row) => row.slice(0, 3));
    expect(only(await scanCells([["Client", "MRR (EUR)", "Status"], ...bare]), "MRR").currency).toBe("EUR");
    const formats = [[], ...bare.map(() => [undefined, "[$£-809]#,##0"])];
    const found = await scan(memoryReader({ name: "Data", cells: [heads.slice(0, 3), ...bare], formats }));
    expect(only(found, "MRR").currency).toBe("GBP");
    expect(only(found, "CONCENTRATION").currency).toBeUndefined();
  });
});
