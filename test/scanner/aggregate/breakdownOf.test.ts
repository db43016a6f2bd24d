import type { Cell } from "../../../src/cells/cell";
import type { Breakdown, Segment } from "../../../src/scanner/result/breakdown";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { at, scanCells } from "../../support/tables";

const opened = at("2026-01-05 09:00");

/** Tickets as [client, technician, hours to resolve]. */
function tickets(rows: readonly (readonly [Cell, Cell, number])[]): Cell[][] {
  return [
    ["Ticket ID", "Status", "Created", "Resolved", "Client", "Technician"],
    ...rows.map(([client, technician, hours], n): Cell[] => [
      n + 1,
      "Closed",
      opened + n,
      opened + n + hours / 24,
      client,
      technician,
    ]),
  ];
}

function one(result: ScanResult, kpi: string, variant: string, by: Segment): Breakdown {
  const found = result.breakdowns.filter((b) => b.kpi === kpi && b.variant === variant && b.by === by);
  if (found.length !== 1 || !found[0]) {
    throw new Error(
      `${found.length} breakdowns of ${kpi} ${variant}: ${result.breakdowns.map((b) => `${b.kpi} ${b.by}`).join()}`,
    );
  }
  return found[0];
}

describe("KPIs by client and technician", () => {
  const few = tickets([
    ["Alder", "Ann", 1],
    ["Bay", "Ann", 4],
    ["ALDER ", "Ben", 3],
    ["Alder", "Ann", 8],
    ["Bay", "Ben", 6],
    ["", "Ben", 14],
  ]);

  test("each label has its value and rows, most rows first; labels are one client whatever their case", async () => {
    const result = await scanCells(few);
    const { rows, heading, total, others } = one(result, "MTTR", "mean", "client");
    expect(heading).toBe("Client");
    expect(rows.map(({ label, rowsUsed }) => [label, rowsUsed])).toEqual([
      ["Alder", 3],
      ["Bay", 2],
    ]);
    expect(rows[0]?.value).toBeCloseTo(4, 6);
    expect(rows[1]?.value).toBeCloseTo(5, 6);
    expect(total.rowsUsed).toBe(6);
    expect(total.value).toBeCloseTo(6, 6);
    expect(others).toBeUndefined();
    expect(one(result, "MTTR", "median", "technician").rows.map(({ label }) => label)).toEqual(["Ann", "Ben"]);
    expect(one(result, "MTTR", "median", "technician").rows[1]?.value).toBeCloseTo(6, 6);
  });

  test("tickets are counted per client, without a finding of their own", async () => {
    const result = await scanCells(few);
    expect(one(result, "TICKETSPER", "standard", "client").rows).toEqual([
      { label: "Alder", value: 3, rowsUsed: 3 },
      { label: "Bay", value: 2, rowsUsed: 2 },
    ]);
    expect(result.findings.some(({ kpi }) => kpi === "TICKETSPER")).toBe(false);
    expect(result.clients).toEqual([
      { name: "Alder", rows: 3 },
      { name: "Bay", rows: 2 },
    ]);
  });

  test("of 130 clients the 50 with most tickets are listed, the others together; totals stay exact", async () => {
    const rows = Array.from({ length: 130 }, (_none, client) =>
      Array.from({ length: client < 60 ? 2 : 1 }, (): [Cell, Cell, number] => [`Client ${client}`, "Ann", client + 1]),
    ).flat();
    const result = await scanCells(tickets(rows));
    const { rows: listed, others, total } = one(result, "MTTR", "mean", "client");
    expect(listed).toHaveLength(50);
    expect(listed.every(({ rowsUsed }) => rowsUsed === 2)).toBe(true);
    expect(others?.labels).toBe(80);
    expect(others?.rowsUsed).toBe(10 * 2 + 70);
    const sum =
      listed.reduce((all, row) => all + row.value * row.rowsUsed, 0) + (others?.value ?? 0) * (others?.rowsUsed ?? 0);
    expect(sum / total.rowsUsed).toBeCloseTo(total.value, 9);
    const hours = rows.reduce((all, [, , h]) => all + h, 0);
    expect(total.value).toBeCloseTo(hours / rows.length, 6);
  });

  test("one client alone is no breakdown", async () => {
    const result = await scanCells(tickets([1, 2, 3, 4, 5].map((hours) => ["Alder", `T${hours % 2}`, hours])));
    expect(result.breakdowns.map(({ by }) => by)).not.toContain("client");
  });

  test("a scan of one client is not told apart by client", async () => {
    const result = await scanCells(few, { client: "Alder" });
    expect(result.breakdowns.map(({ by }) => by)).not.toContain("client");
    expect(one(result, "TICKETSPER", "standard", "technician").total.value).toBe(3);
  });

  test("the effective rate per client from billed amounts and hours", async () => {
    const cells: Cell[][] = [
      ["Technician", "Date", "Hours", "Billable", "Client", "Billed amount"],
      ["Ann", opened, 2, "Yes", "Alder", 300],
      ["Ann", opened + 1, 3, "Yes", "Bay", 240],
      ["Ben", opened + 2, 1, "No", "Alder", 0],
      ["Ben", opened + 3, 4, "Yes", "Bay", 320],
      ["Ben", opened + 4, 1, "Yes", "Alder", 100],
    ];
    const { rows, total, unit } = one(await scanCells(cells), "EFFECTIVERATE", "standard", "client");
    expect(unit).toBe("money/h");
    expect(rows).toEqual([
      { label: "Alder", value: 100, rowsUsed: 3 },
      { label: "Bay", value: 80, rowsUsed: 2 },
    ]);
    expect(total.value).toBeCloseTo(960 / 11, 9);
  });
});
