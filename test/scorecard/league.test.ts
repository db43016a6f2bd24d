import type { Breakdown } from "../../src/scanner/result/breakdown";
import { planLeague } from "../../src/scorecard/clients/league";

function billable(total: Breakdown["total"], others?: Breakdown["others"]): Breakdown {
  return {
    kpi: "BILLABLE",
    variant: "hours",
    variantLabel: "Billable hours, of all hours logged",
    unit: "fraction",
    by: "client",
    heading: "Client",
    table: "Time!A1",
    rows: [
      { label: "Acme", value: 0.9, rowsUsed: 30 },
      { label: "Bravo", value: 0.95, rowsUsed: 20 },
    ],
    others,
    total,
  };
}

const league = (one: Breakdown) =>
  planLeague([one], { scope: "x.xlsx", createdAt: "2026-07-01 08:00", sheets: new Map() });

describe("the last line of the league table", () => {
  test("speaks of all clients where each row of the data names one", () => {
    const others = { label: "Others", labels: 3, value: 0.8, rowsUsed: 10 };
    for (const one of [billable({ value: 0.92, rowsUsed: 50 }), billable({ value: 0.9, rowsUsed: 60 }, others)]) {
      expect(league(one)?.rows.at(-1)?.[0]).toBe("'All clients");
      expect(league(one)?.lines.join()).not.toContain("no client, such as");
    }
  });

  test("speaks of all rows, and why it is below every client, where internal work counts too", () => {
    const plan = league(billable({ value: 0.766, rowsUsed: 80 }));
    expect(plan?.rows.at(-1)).toEqual(["'All rows", 0.766]);
    expect(plan?.lines.at(-1)).toBe("'The last line also counts rows that name no client, such as internal work.");
  });
});
