import type { Cell } from "../../../../src/cells/cell";
import { scan } from "../../../../src/scanner/scan";
import { sheetReader } from "../../../support/memoryReader";
import { at, named, only, tenTickets } from "../../../support/tables";

const opened = at("2026-01-05 08:00");

/** So many tickets over eight columns: number n took n % 10 hours. */
function desk(rows: number): Cell[][] {
  const cells: Cell[][] = [["Ticket ID", "Status", "Created", "Resolved", "Priority", "Note", "Place", "Room"]];
  for (let n = 1; n <= rows; n++) {
    const start = opened + n / 1440;
    cells.push([n, "Closed", start, start + (n % 10) / 24, "Low", "x", "y", "z"]);
  }
  return cells;
}

const fees: Cell[][] = [
  ["Client", "Monthly fee", "Status"],
  ["Alder", 100, "Active"],
  ["Bay", 300, "Active"],
  ["Cove", 50, "Cancelled"],
];
const kpis: Cell[][] = [
  ["KPI", "Value"],
  ["Gross margin", "52%"],
  ["CSAT", "91%"],
];
const blank = (rows: number): Cell[][] => Array.from({ length: rows }, () => []);

describe("sheets of more than 200,000 cells", () => {
  test.each([1, 2, 6, 400, 3000])("a table %d blank rows below a long one is seen", async (gap) => {
    const result = await scan(sheetReader([...desk(30_000), ...blank(gap), ...fees], "Data"));
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(30_000);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(4.5, 6);
    expect(only(result, "MRR").value).toBe(400);
    expect(only(result, "MRR").ranges[0]).toBe(`Data!$B$${30_001 + gap + 2}:$B$${30_001 + gap + 4}`);
  });

  test("a long table below small ones, and KPIs below it", async () => {
    const cells = [...kpis, ...blank(600), ...fees, ...blank(3), ...desk(30_000), ...blank(2), ...kpis.slice(0, 2)];
    const result = await scan(sheetReader(cells, "Data"));
    const reported = named(result).filter((name) => name.endsWith("reported"));
    expect(reported).toEqual(["CSAT reported", "GROSSMARGIN reported", "GROSSMARGIN reported"]);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(30_000);
    expect(only(result, "MRR").value).toBe(400);
  });

  test("two long tables below each other", async () => {
    const later = desk(20_000).map((row, n) => [n === 0 ? "Case number" : `B-${n}`, ...row.slice(1)]);
    const result = await scan(sheetReader([...desk(30_000), ...blank(1), ...later], "Data"));
    expect(result.findings.filter(({ kpi }) => kpi === "MTTR").map(({ rowsUsed }) => rowsUsed)).toEqual(
      expect.arrayContaining([30_000, 20_000]),
    );
  });

  test("blank rows and blank cells within the data do not end it", async () => {
    const cells = desk(30_000).map((row, n) => (n % 1000 === 999 ? [] : n % 700 === 699 ? ["", ...row.slice(1)] : row));
    const finding = only(await scan(sheetReader(cells, "Data")), "MTTR", "mean");
    expect(finding.rowsUsed).toBe(30_000 - 30);
  });

  test("a table of ten tickets at the very end of a sheet of formats", async () => {
    const reader = sheetReader([["Report"], ...blank(60_000).map(() => new Array<Cell>(9).fill("")), ...tenTickets()]);
    expect(only(await scan(reader), "MTTR", "mean").rowsUsed).toBe(10);
  });
});
