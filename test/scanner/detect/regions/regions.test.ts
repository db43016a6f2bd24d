import type { Cell } from "../../../../src/cells/cell";
import { scan } from "../../../../src/scanner/scan";
import { memoryReader } from "../../../support/memoryReader";
import { leftOut, named, only, scanCells, tenTickets } from "../../../support/tables";

const blank = (width: number): Cell[] => new Array<Cell>(width).fill("");

async function meanHours(cells: Cell[][]): Promise<number> {
  return only(await scanCells(cells), "MTTR", "mean").value;
}

describe("finding tables on a sheet", () => {
  test("a plain table: number n took n hours, so the mean of ten is 5.5", async () => {
    expect(await meanHours(tenTickets())).toBeCloseTo(5.5, 9);
  });

  test("title rows, notes and blank rows above the headings are no data", async () => {
    const cells = [["Ticket report"], ["Created on 3 March 2026 by the service desk"], [], ...tenTickets()];
    expect(await meanHours(cells)).toBeCloseTo(5.5, 9);
  });

  test("a title directly above the headings is not taken for headings", async () => {
    expect(await meanHours([["All tickets of the quarter"], ...tenTickets()])).toBeCloseTo(5.5, 9);
  });

  test("a used range that begins at B38 gives addresses on the sheet", async () => {
    const reader = memoryReader({ name: "Data", cells: tenTickets(), at: { row: 37, column: 1 } });
    const result = await scan(reader);
    expect(only(result, "MTTR", "mean").ranges).toEqual(["Data!$D$39:$D$48", "Data!$E$39:$E$48"]);
    expect(result.regions.map(({ address }) => address)).toEqual(["B38:F48"]);
  });

  test("a used range that claims 16,384 columns is read all the same", async () => {
    const cells = tenTickets();
    cells[0] = [...(cells[0] ?? []), ...blank(16_384 - 5)];
    expect(await meanHours(cells)).toBeCloseTo(5.5, 9);
  });

  test("formatted rows far above the table are skipped", async () => {
    const wide = Array.from({ length: 600 }, () => blank(700));
    const result = await scanCells([...wide, ...tenTickets()]);
    expect(only(result, "MTTR", "mean").ranges[0]).toBe("Data!$C$602:$C$611");
  });

  test("blank rows inside the data do not end the table", async () => {
    const cells = tenTickets();
    cells.splice(4, 0, [], []);
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.rowsUsed).toBe(10);
    expect(leftOut(finding)).toEqual({});
  });

  test("headings that are repeated inside the data are no tickets", async () => {
    const cells = tenTickets();
    cells.splice(6, 0, [...(cells[0] ?? [])]);
    expect(only(await scanCells(cells), "MTTR", "mean").rowsUsed).toBe(10);
  });

  test("columns with blank headings and wholly blank columns do not hide the others", async () => {
    const cells = tenTickets().map((row, index) => [
      row[0],
      row[1],
      "",
      row[2],
      index === 0 ? "" : "note",
      row[3],
      row[4],
    ]);
    expect(await meanHours(cells)).toBeCloseTo(5.5, 9);
  });

  test("two tables side by side are two tables", async () => {
    const cells = tenTickets().map((row, index) => [
      ...row,
      "",
      index === 0 ? "KPI" : index === 1 ? "MRR" : "",
      index === 0 ? "Value" : index === 1 ? 4200 : "",
    ]);
    const result = await scanCells(cells);
    expect(only(result, "MRR").value).toBe(4200);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
  });

  test("two tables below each other are two tables", async () => {
    const fees: Cell[][] = [
      ["Client", "Monthly fee", "Status"],
      ["Alder", 100, "Active"],
      ["Bay", 300, "Active"],
      ["Cove", 50, "Cancelled"],
    ];
    const result = await scanCells([...tenTickets(), [], [], ...fees]);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(10);
    expect(only(result, "MRR").value).toBe(400);
  });

  test("headings in two rows are read together", async () => {
    const cells: Cell[][] = [
      ["Ticket", "", "Dates", "", "SLA", ""],
      ["ID", "Status", "Created", "Resolved", "Response", "Resolution"],
      ...tenTickets()
        .slice(1)
        .map((row, index) => [
          row[0],
          row[1],
          row[2],
          row[3],
          index < 9 ? "Met" : "Missed",
          index < 8 ? "Met" : "Missed",
        ]),
    ];
    const result = await scanCells(cells);
    expect(only(result, "SLA", "response-label").value).toBeCloseTo(0.9, 9);
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.8, 9);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
  });

  test("a line of totals below the data is left out and named, and formulas stop above it", async () => {
    const cells: Cell[][] = [["Technician", "Date", "Hours", "Billable"]];
    for (let n = 1; n <= 8; n++) cells.push([`T${n % 3}`, 46000 + n, 5, n <= 6 ? "Yes" : "No"]);
    cells.push(["Total", "", 40, ""]);
    const finding = only(await scanCells(cells), "BILLABLE");
    expect(finding.value).toBeCloseTo(0.75, 9);
    expect(leftOut(finding)).toEqual({ totals: 1 });
    expect(finding.ranges).toEqual(["Data!$C$2:$C$9", "Data!$D$2:$D$9"]);
  });

  test("a subtotal in the place of a ticket's number is no ticket, whatever stands beside it", async () => {
    const cells: Cell[][] = [["Ticketnummer", "Bearbeiter", "Betreff", "Eröffnet", "Gelöst"]];
    for (let n = 1; n <= 12; n++) {
      cells.push([n, "Max", "x", 46000 + n + 1 / 3, 46000 + n + 1 / 3 + 1 / 8]);
      if (n % 6 === 0) cells.push(["Zwischensumme", "Max", "120 Zeilen", 46000 + n + 1 / 3, ""]);
    }
    cells.push(["Zwischensumme März 2026", "", "12 Zeilen", "", ""]);
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(12);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(3, 6);
    expect(only(result, "BACKLOG").value).toBe(0);
    expect(leftOut(only(result, "BACKLOG"))).toEqual({ totals: 3 });
  });

  test("subtotals between the data are left out, and no formula over the whole column is offered", async () => {
    const cells: Cell[][] = [["Technician", "Hours", "Billable hours"]];
    cells.push(
      ["Ann", 10, 8],
      ["Bob", 10, 6],
      ["Subtotal", 20, 14],
      ["Cho", 10, 4],
      ["Dan", 10, 2],
      ["Grand total", 40, 20],
    );
    const finding = only(await scanCells(cells), "BILLABLE");
    expect(finding.value).toBeCloseTo(0.5, 9);
    expect(leftOut(finding)).toEqual({ totals: 2 });
    expect(finding.native).toHaveProperty("reason");
  });

  test("a total without a word is known by its sums", async () => {
    const cells: Cell[][] = [
      ["Technician", "Hours", "Billable hours"],
      ["Ann", 10, 8],
      ["Bob", 30, 6],
      ["Cho", 20, 1],
      ["", 60, 15],
    ];
    const finding = only(await scanCells(cells), "BILLABLE");
    expect(finding.rowsUsed).toBe(3);
    expect(leftOut(finding)).toEqual({ totals: 1 });
  });

  test("a total may be named in a column that nothing is measured from", async () => {
    const cells: Cell[][] = [["Category", "Ticket ID", "Created", "Resolved", "Cost"]];
    tenTickets()
      .slice(1)
      .forEach((row) => cells.push(["Network", row[0], row[2], row[3], 10]));
    cells.push(["Total", "", "", "", 250]);
    expect(only(await scanCells(cells), "COSTPERTICKET").value).toBe(10);
  });

  test("a first row of words under a blank heading is data", async () => {
    const cells: Cell[][] = [["Client", "", "Status", "Monthly fee"]];
    cells.push(
      ["Alder", "north", "Active", "100 €"],
      ["Bay", "south", "Active", "300 €"],
      ["Cove", "east", "Ended", "50 €"],
    );
    expect(only(await scanCells(cells), "MRR").value).toBe(400);
  });

  test("a client may be called Total", async () => {
    const cells = tenTickets().map((row, index) => (index === 3 ? [...row.slice(0, 4), "Total"] : row));
    expect(only(await scanCells(cells), "MTTR", "mean").rowsUsed).toBe(10);
  });

  test("hidden and very hidden sheets are skipped and said; the add-in's own sheets just skipped", async () => {
    const result = await scan(
      memoryReader(
        { name: "Old", cells: tenTickets(), visibility: "hidden" },
        { name: "Older", cells: tenTickets(), visibility: "veryHidden" },
        { name: "MSP Scorecard", cells: tenTickets(), ours: true },
        { name: "Empty", cells: [] },
      ),
    );
    expect(named(result)).toEqual([]);
    expect(result.skipped.map(({ sheet }) => sheet)).toEqual(["Old", "Older"]);
  });

  test("sheet names with quotes and emoji stand in formulas as Excel wants them", async () => {
    const result = await scan(memoryReader({ name: "Bob's 🎫 list", cells: tenTickets() }));
    expect(only(result, "MTTR", "mean").ranges[0]).toBe("'Bob''s 🎫 list'!$C$2:$C$11");
  });
});

describe("tables close to each other", () => {
  const entries = (count: number): Cell[][] => [
    ["Technician", "Date", "Hours", "Billable"],
    ...Array.from({ length: count }, (_none, n): Cell[] => ["Ann", 46000 + n, 2, n % 2 ? "Yes" : "No"]),
  ];

  test("two kinds of records side by side stay two tables", async () => {
    const right = entries(10);
    const result = await scanCells(tenTickets().map((row, index) => [...row, "", ...(right[index] ?? [])]));
    expect(result.regions.map(({ kind, address }) => [kind, address])).toEqual([
      ["tickets", "A1:E11"],
      ["time", "G1:J11"],
    ]);
    expect(only(result, "BILLABLE").value).toBe(0.5);
    expect(result.breakdowns.filter(({ kpi, by }) => kpi === "MTTR" && by === "technician")).toEqual([]);
  });

  test("a blank column within one table joins nothing else to it", async () => {
    const cells = tenTickets().map((row) => [...row.slice(0, 3), "", ...row.slice(3)]);
    expect(await meanHours(cells)).toBeCloseTo(5.5, 9);
  });

  test("headings over two merged rows stand above a blank row", async () => {
    const [headings = [], ...rows] = tenTickets();
    expect(await meanHours([headings, blank(5), ...rows])).toBeCloseTo(5.5, 9);
  });

  test("pages of a printed report with title, headings and page numbers are one table", async () => {
    const [headings = [], ...rows] = tenTickets();
    const result = await scanCells([
      ["Ticket report, page 1"],
      [],
      headings,
      ...rows.slice(0, 6),
      ["Page 1 of 2"],
      [],
      ["Ticket report, page 2"],
      [],
      headings,
      ...rows.slice(6),
      ["Page 2 of 2"],
    ]);
    const mean = only(result, "MTTR", "mean");
    expect([mean.value, mean.rowsUsed, leftOut(mean)]).toEqual([expect.closeTo(5.5, 9), 10, { notes: 3 }]);
  });

  test("tables of the same headings under titles of their own stay apart", async () => {
    const fees = (title: string): Cell[][] => [
      [title],
      [],
      ["Client", "Monthly fee", "Status"],
      ["A", 100, "Active"],
      ["B", 50, "Active"],
      [],
    ];
    const result = await scanCells([...fees("January"), ...fees("February")]);
    expect(result.findings.filter(({ kpi }) => kpi === "MRR").map(({ value }) => value)).toEqual([150, 150]);
  });
});
