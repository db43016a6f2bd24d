import type { Cell } from "../../../src/cells/cell";
import { scan } from "../../../src/scanner/scan";
import { sheetReader } from "../../support/memoryReader";
import { at, leftOut, named, only, scanCells, tenTickets, warningCodes } from "../../support/tables";

const opened = at("2026-02-02 08:00");

describe("what is counted, and said", () => {
  test("rows that a filter hides", async () => {
    const reader = { ...sheetReader(tenTickets(), "Data"), hiddenRows: async () => 4 };
    const result = await scan(reader);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(10);
    expect(result.warnings).toMatchObject([
      { code: "hidden-rows", message: expect.stringContaining('4 of 10 rows of the table on sheet "Data" are hidden') },
    ]);
  });

  test("a ticket that is open by status but carries a resolution date, and one that is closed without", async () => {
    const cells = tenTickets();
    cells[3] = [3, "Reopened", cells[3]?.[2], cells[3]?.[3], "Alder"];
    cells[5] = [5, "Closed", cells[5]?.[2], "", "Alder"];
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.rowsUsed).toBe(9);
    expect(warningCodes(finding)).toEqual(expect.arrayContaining(["dates-of-open", "dates-of-closed"]));
    expect(finding.warnings.find(({ code }) => code === "dates-of-open")?.message).toMatch(
      /^1 ticket is open by status but has a date/,
    );
  });

  test("rows that repeat a ticket word for word count once, and a person may say otherwise", async () => {
    const cells = [...tenTickets(), [...(tenTickets()[1] ?? [])]];
    const once = await scanCells(cells);
    expect(leftOut(only(once, "MTTR", "mean"))).toEqual({ folded: 1 });
    expect(once.questions.map(({ id, options }) => [id, options.map(({ value }) => value)])).toEqual([
      ["repeats:Data!A1", ["once", "every"]],
    ]);
    const every = await scanCells(cells, { answers: { "repeats:Data!A1": "every" } });
    expect(only(every, "MTTR", "mean").rowsUsed).toBe(11);
    expect((await scanCells(cells, { answers: { "repeats:Data!A1": "once" } })).questions).toEqual([]);
  });
});

describe("questions show what is at stake", () => {
  test("the example of a date question reads differently in both orders", async () => {
    const cells = tenTickets().map((row, n): Cell[] =>
      n === 0 ? row : [row[0], row[1], `05/0${n < 4 ? 5 : 6}/2026 09:00`, `05/0${n < 4 ? 5 : 6}/2026 1${n % 10}:00`],
    );
    const [question] = (await scanCells(cells)).questions;
    expect(question?.message).toContain("05/06/2026");
    const [day, month] = question?.options ?? [];
    expect([day?.label, month?.label]).toEqual(["Day first (05 Jun 2026)", "Month first (06 May 2026)"]);
  });

  test("dates that are the same in both orders ask nothing", async () => {
    const cells = tenTickets().map((row, n): Cell[] =>
      n === 0
        ? row
        : [row[0], row[1], `0${n % 9 || 9}/0${n % 9 || 9}/2026 08:00`, `0${n % 9 || 9}/0${n % 9 || 9}/2026 10:00`],
    );
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(2, 6);
  });
});

describe("lists that only look like agreements", () => {
  const list = (plan: string): Cell[][] => [
    ["Client", "Agreement", "Monthly amount", "Start date", "End date", "Status"],
    ...Array.from({ length: 8 }, (_none, n): Cell[] => [`C${n}`, plan, 100, opened, "", "Active"]),
  ];

  test("a list of loans with the headings of a list of agreements, by its records; a title or a sheet's name is not enough", async () => {
    expect(only(await scanCells(list("Managed services")), "MRR").value).toBe(800);
    expect(named(await scanCells(list("Car loan")))).toEqual([]);
    expect(only(await scanCells([["Loans of the bank"], ...list("Standard")]), "MRR").value).toBe(800);
    expect(only(await scan(sheetReader(list("Standard"), "Mortgages and loans")), "MRR").value).toBe(800);
  });
});

describe("durations as Excel's times", () => {
  test("fractions of a day that are whole minutes need no unit", async () => {
    const cells: Cell[][] = [["Ticket ID", "Status", "Response duration"]];
    for (let n = 1; n <= 8; n++) cells.push([n, "Closed", (n * 7) / 1440]);
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo(31.5, 6);
  });
});

describe("columns whose words answer another question", () => {
  test("an SLA status of Resolved and Closed says nothing of the SLA", async () => {
    const cells = tenTickets().map((row, n): Cell[] => [
      ...row,
      n === 0 ? "SLA Status" : n % 3 ? "Resolved" : "Closed",
    ]);
    expect(named(await scanCells(cells)).filter((name) => name.startsWith("SLA"))).toEqual([]);
  });

  test("a column of yes and no names nobody", async () => {
    const cells: Cell[][] = [["Date", "Client", "Hours", "Billable", "Employee?"]];
    for (let n = 1; n <= 12; n++) cells.push([opened + n, `C${n % 3}`, 2, n % 4 ? "Yes" : "No", "Yes"]);
    const [region] = (await scanCells(cells)).regions;
    expect(region?.columns.map(({ heading }) => heading)).not.toContain("Employee?");
  });

  test("a few headings that many tools write name none of them", async () => {
    const head = [
      "Ticket ID",
      "Customer Name",
      "Ticket Status",
      "Ticket Priority",
      "First Response Time",
      "Resolution",
    ];
    const cells = [head, ...tenTickets().slice(1)].map((row, n): Cell[] =>
      n === 0 ? row : [n, "A", "Closed", "High", opened + n, ""],
    );
    expect((await scanCells(cells)).regions.map(({ label }) => label)).toEqual(["ticket export"]);
  });
});
