import type { Cell } from "../../../src/cells/cell";
import { scan } from "../../../src/scanner/scan";
import { memoryReader } from "../../support/memoryReader";
import { at, named, only, scanCells, tenTickets } from "../../support/tables";

const opened = at("2026-01-05 08:00");

describe("hostile sheets", () => {
  test("headings of 10,000 characters, of signs, of line breaks and of formulas beside real ones", async () => {
    const odd = [
      "x".repeat(10_000),
      "(((((".repeat(2000),
      "[".repeat(10_000),
      "a_".repeat(5000),
      "=1+1",
      "\n\t",
      "🎫",
      "Custom field (",
    ];
    const cells = tenTickets().map((row, n): Cell[] => [...row, ...(n === 0 ? odd : odd.map(() => "y"))]);
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(5.5, 9);
  });

  test("the same heading on every column is a question or nothing, never a guess", async () => {
    const cells: Cell[][] = [["Ticket ID", "Resolved", "Resolved", "Created", "Created"]];
    for (let n = 1; n <= 12; n++) cells.push([n, opened + n + 0.5, opened + n + 0.7, opened + n, opened + n - 0.1]);
    const result = await scanCells(cells);
    expect(named(result)).not.toContain("MTTR mean");
    expect(result.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["column:Data!A1:resolvedAt", "column:Data!A1:openedAt"]),
    );
  });

  test("sheets named with quotes, emoji, brackets and signs give addresses that Excel takes", async () => {
    for (const name of ["Bob's", "🎫", "a'b''c", "2026", "A1", "R1C1", "x y", "Ü-1"]) {
      const result = await scan(memoryReader({ name, cells: tenTickets() }));
      const [range] = only(result, "MTTR", "mean").ranges;
      expect(range).toMatch(/^(?:'(?:[^']|'')+'|[A-Za-zÀ-ÿ_]\w*)!\$C\$2:\$C\$11$/);
    }
  });

  test("errors, marks and cells of another kind among the dates: their rows are left out and counted", async () => {
    const wrong: Cell[] = ["#N/A", "#DIV/0!", "?", "-", "n/a", true, "soon", -1, 1e300, "1900-01-00", "25:61", "∞"];
    for (let from = 0; from < wrong.length; from += 4) {
      const cells = tenTickets();
      for (const [k, cell] of wrong.slice(from, from + 4).entries()) cells.push([100 + k, cell, cell, cell, cell]);
      const finding = only(await scanCells(cells), "MTTR", "mean");
      expect([wrong[from], finding.rowsUsed, finding.value]).toEqual([wrong[from], 10, expect.closeTo(5.5, 9)]);
      expect(finding.rowsUsed + finding.leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(cells.length - 1);
    }
  });

  test("fees as large as numbers get give no value that is none", async () => {
    const cells: Cell[][] = [
      ["Client", "Monthly fee", "Churned"],
      ["Alder", 1e308, "No"],
      ["Bay", 1, "No"],
    ];
    const result = await scanCells(cells);
    expect(only(result, "MRR").value).toBe(1e308);
    expect(result.findings.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
    expect(named(result).filter((name) => name.startsWith("ARR"))).toEqual([]);
  });

  test("a million different clients: the totals stay exact, the breakdown names fifty", async () => {
    const count = 1_000_000;
    const cells: Cell[][] = [["Client", "Monthly fee", "Status"]];
    for (let n = 0; n < count; n++) cells.push([`Client ${n}`, 10, n % 4 ? "Active" : "Cancelled"]);
    const result = await scanCells(cells);
    expect(only(result, "MRR", "retained").value).toBe((count * 10 * 3) / 4);
    expect(only(result, "CHURN", "listed").value).toBe(0.25);
    expect(result.clients).toHaveLength(200);
    for (const { rows, others, total } of result.breakdowns.filter(({ by }) => by === "client")) {
      expect(rows.length).toBeLessThanOrEqual(50);
      const used = rows.reduce((sum, row) => sum + row.rowsUsed, 0) + (others?.rowsUsed ?? 0);
      expect(used).toBe(total.rowsUsed);
    }
  }, 60_000);

  test("a sheet as wide as Excel allows, with two columns of a telephone list at either end", async () => {
    const wide = (first: Cell, last: Cell): Cell[] => {
      const row = new Array<Cell>(16_384).fill("");
      [row[0], row[16_383]] = [first, last];
      return row;
    };
    const cells = [wide("Name", "Phone"), wide("Ann", "+44 20 1"), wide("Bob", "+44 20 2")];
    const result = await scanCells(cells);
    expect([result.findings, result.regions, result.questions]).toEqual([[], [], []]);
  });
});
