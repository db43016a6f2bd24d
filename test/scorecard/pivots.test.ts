import type { Breakdown } from "../../src/scanner/result/breakdown";
import { pivotsOf } from "../../src/scorecard/pivots";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { finding, scanResult } from "../support/findings";

function breakdown(
  part: Partial<Breakdown> & Pick<Breakdown, "kpi" | "variant" | "unit">,
  values: Record<string, number>,
): Breakdown {
  const rows = Object.entries(values).map(([label, value]) => ({ label, value, rowsUsed: 10 }));
  const value = rows.reduce((sum, row) => sum + row.value, 0);
  return {
    variantLabel: part.variant,
    by: "client",
    heading: "Client",
    table: "Tickets!A1",
    rows,
    total: { value, rowsUsed: 30 },
    ...part,
  };
}

const tickets = breakdown({ kpi: "TICKETSPER", variant: "standard", unit: "count" }, { Acme: 5, Bravo: 20, Cello: 1 });
const rate = breakdown(
  { kpi: "EFFECTIVERATE", variant: "standard", unit: "money/h", table: "Time!A1", heading: "Customer" },
  { " ACME ": 90, Bravo: 40, Delta: 120 },
);
const sla = [
  breakdown({ kpi: "SLA", variant: "resolution-label-all", unit: "fraction" }, { Acme: 0.8, Bravo: 0.9 }),
  breakdown({ kpi: "SLA", variant: "resolution-label", unit: "fraction" }, { Acme: 0.85, Bravo: 0.95 }),
];
const findings = [finding({ kpi: "SLA", variant: "resolution-label", value: 0.9, unit: "fraction" })];

const pivots = (breakdowns: readonly Breakdown[], labels = 10) =>
  pivotsOf(
    buildScorecard(scanResult({ breakdowns, findings }), { scope: "x", createdAt: new Date(2026, 0, 1) }),
    9,
    labels,
  );

describe("KPIs per client side by side", () => {
  test("the effective rate orders the clients, lowest first; those without one come last", () => {
    const [clients] = pivots([tickets, rate, ...sla]);
    expect(clients?.columns.map(({ kpi }) => kpi)).toEqual(["EFFECTIVERATE", "TICKETSPER", "SLA"]);
    expect(clients?.labels).toEqual(["Bravo", " ACME ", "Delta", "Cello"]);
    expect(clients?.order).toEqual({ column: 0, lowestFirst: true });
  });

  test("a client is one line, however its name is written in each table", () => {
    const [clients] = pivots([rate, tickets]);
    expect(clients?.columns.map(({ values }) => values.get("acme"))).toEqual([90, 5]);
  });

  test("without a rate the most tickets come first", () => {
    expect(pivots([...sla, tickets])[0]?.labels).toEqual(["Bravo", "Acme", "Cello"]);
  });

  test("the same amounts under two names are one column", () => {
    const fees = { Backup: 100, Support: 300 };
    const mrr = breakdown({ kpi: "MRR", variant: "active", unit: "money/month", by: "offering" }, fees);
    const mix = breakdown({ kpi: "REVENUEMIX", variant: "standard", unit: "money", by: "offering" }, fees);
    const more = { ...mix, rows: [...mix.rows, { label: "Hardware", value: 0, rowsUsed: 1 }] };
    const columnsOf = (some: readonly Breakdown[]) => pivots(some)[0]?.columns.map(({ kpi }) => kpi);
    expect(columnsOf([mrr, mix])).toEqual(["MRR"]);
    expect(columnsOf([mrr, more])).toEqual(["MRR", "REVENUEMIX"]);
    expect(columnsOf([mrr, { ...mix, total: { value: 401, rowsUsed: 3 } }])).toEqual(["MRR", "REVENUEMIX"]);
  });

  test("a KPI has one column, by the way of counting that is rated", () => {
    expect(pivots(sla)[0]?.columns.map(({ variantLabel }) => variantLabel)).toEqual(["resolution-label"]);
  });

  test("says how many are not shown, those that the scan left together included", () => {
    const others = { label: "others", value: 3, rowsUsed: 3, labels: 7 };
    expect(pivots([{ ...tickets, others }], 2)[0]).toMatchObject({ labels: ["Bravo", "Acme"], further: 8 });
  });

  test("a table with a single label tells nothing", () => {
    expect(pivots([breakdown({ kpi: "MRR", variant: "active", unit: "money/month" }, { Acme: 5 })])).toEqual([]);
  });
});
