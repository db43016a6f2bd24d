import type { Cell } from "../../../../src/cells/cell";
import { at, named, only, scanCells, tenTickets } from "../../../support/tables";

const opened = at("2026-03-02 09:00");

describe("which column plays which role", () => {
  test("two columns with an equal claim are a question, never a guess", async () => {
    const cells = tenTickets().map((row, index) => [...row, index === 0 ? "Date Opened" : Number(row[2]) - 1]);
    const asked = await scanCells(cells);
    expect(named(asked)).toEqual(["BACKLOG standard"]);
    const [question] = asked.questions;
    expect(question?.message).toContain('"Created" (column C)');
    expect(question?.message).toContain('"Date Opened" (column F)');
    const answered = await scanCells(cells, { answers: { [question?.id ?? ""]: "F" } });
    expect(only(answered, "MTTR", "mean").value).toBeCloseTo(29.5, 9);
  });

  test("a documented preference is shown among the reasons", async () => {
    const cells = tenTickets().map((row, index) => [...row, index === 0 ? "sys_created_on" : Number(row[2]) + 0.01]);
    cells[0] = ["number", "state", "opened_at", "resolved_at", "company", "sys_created_on"];
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(5.5, 9);
    expect(finding.reasons.map(({ message }) => message).join("\n")).toContain(
      'Opened is column "opened_at", not "sys_created_on"',
    );
  });

  test("two columns with the same cells are one and the same", async () => {
    const cells = tenTickets().map((row, index) => [...row, index === 0 ? "Date Opened" : (row[2] ?? "")]);
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
  });

  test("content decides what a name leaves open: First response time as a date or as a duration", async () => {
    const asDates = tenTickets().map((row, index) => [
      ...row,
      index === 0 ? "First response time" : Number(row[2]) + 10 / 1440,
    ]);
    const asMinutes = tenTickets().map((row, index) => [...row, index === 0 ? "First response time (min)" : 10]);
    const asClock = tenTickets().map((row, index) => [
      ...row,
      index === 0 ? "First response time (in hrs)" : "00:10:00",
    ]);
    for (const cells of [asDates, asMinutes, asClock]) {
      expect(only(await scanCells(cells), "FIRSTRESPONSE", "mean").value).toBeCloseTo(10, 6);
    }
  });

  test("durations longer than a day are read from HH:MM:SS", async () => {
    const cells: Cell[][] = [
      ["Ticket Id", "Subject", "Resolution Time (in Hrs)"],
      ["1", "a", "30:15:00"],
      ["2", "b", "1:45:00"],
    ];
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(16, 9);
  });

  test("a duration without a unit is a question", async () => {
    const cells = tenTickets().map((row, index) => [row[0], row[1], index === 0 ? "Response duration" : 12]);
    const asked = await scanCells(cells);
    expect(asked.questions.map(({ id }) => id)).toEqual(["unit:Data:responseDuration"]);
    const answered = await scanCells(cells, { answers: { "unit:Data:responseDuration": "s" } });
    expect(only(answered, "FIRSTRESPONSE", "mean").value).toBeCloseTo(0.2, 9);
  });

  test("zero durations stand for not yet", async () => {
    const cells: Cell[][] = [["Id", "Subject", "First reply time in minutes"]];
    for (let n = 1; n <= 8; n++) cells.push([n, "x", n <= 2 ? 0 : 6]);
    expect(only(await scanCells(cells), "FIRSTRESPONSE", "mean").value).toBeCloseTo(6, 9);
  });

  test("Jira's SLA columns hold the time left: negative means breached", async () => {
    const cells: Cell[][] = [
      ["Issue key", "Summary", "Status", "Created", "Resolved", "Custom field (Time to resolution)"],
    ];
    for (let n = 1; n <= 10; n++) {
      cells.push([`IT-${n}`, "x", "Done", opened + n, opened + n + 0.1, n <= 3 ? "-1:20" : "4:05"]);
    }
    const result = await scanCells(cells);
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.7, 9);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(2.4, 6);
  });

  test("one duration written in two units is one duration", async () => {
    const cells: Cell[][] = [["Ticket ID", "Summary", "Response Time (hh:mm)", "Response Time (hours)"]];
    for (let n = 1; n <= 6; n++) cells.push([n, "x", "00:30", 0.5]);
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo(30, 9);
  });

  test("times in UTC are measured from openings in UTC", async () => {
    const cells: Cell[][] = [
      ["TicketNbr", "status_description", "date_entered", "Date_Entered_UTC", "Date_Resolved_UTC"],
    ];
    for (let n = 1; n <= 6; n++) cells.push([n, "Closed", opened + n - 5 / 24, opened + n, opened + n + 3 / 24]);
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(3, 6);
  });

  test("a table that comes close says which column it lacks", async () => {
    const rows = tenTickets().slice(1);
    const cells: Cell[][] = [
      ["Ticket ID", "Status", "Created", "Priority"],
      ...rows.map((row) => [row[0], row[1], row[2], "Low"]),
    ];
    const { notMeasured, regions } = await scanCells(cells);
    expect(regions.map(({ kind }) => kind)).toEqual(["tickets"]);
    expect(notMeasured.find(({ kpi }) => kpi === "MTTR")?.needs).toContain('("Created"), but no column');
  });

  test("the tool is named when its headings agree", async () => {
    const cells = tenTickets();
    cells[0] = ["number", "incident_state", "opened_at", "resolved_at", "made_sla"];
    const result = await scanCells(cells.map((row, index) => (index === 0 ? row : [...row.slice(0, 4), true])));
    expect(result.regions[0]?.label).toBe("ticket export (ServiceNow)");
  });
});

describe("tables that are something else yield nothing", () => {
  const rows = (head: Cell[], line: (n: number) => Cell[]): Cell[][] => [
    head,
    ...Array.from({ length: 12 }, (_none, n) => line(n)),
  ];
  test.each<[string, Cell[][]]>([
    [
      "a telephone list",
      rows(["Name", "Company", "Phone", "Email", "ID"], (n) => [`P${n}`, "Alder", `+44 20 ${n}`, `p${n}@x.org`, n]),
    ],
    ["a list of orders", rows(["Order", "Created", "Status", "Amount"], (n) => [n, opened + n, "Closed", 12.5])],
    ["employees", rows(["Employee", "Start date", "End date", "Salary"], (n) => [`E${n}`, opened - n, "", 1000])],
    ["products", rows(["Name", "Price", "Quantity"], (n) => [`Item ${n}`, 9.5, n])],
    [
      "a pivot of churn by plan",
      rows(["plan", "total_customers", "churned_customers", "churn_rate"], (n) => [`plan ${n}`, 200, 50 + n, 25]),
    ],
    ["KPI names without values", rows(["KPI", "Area"], (n) => [["MRR", "CSAT", "FCR"][n % 3] ?? "", "Finance"])],
    [
      "KPI names with a rank",
      rows(["Rank", "KPI", "Weight"], (n) => [n, ["MRR", "CSAT", "FCR", "MTTR"][n % 4] ?? "", 0.25]),
    ],
    ["errors only", rows(["#REF!", "#N/A"], () => ["#REF!", "#N/A"])],
    ["one cell", [["MRR"]]],
  ])("%s", async (_name, cells) => {
    const result = await scanCells(cells);
    expect(named(result)).toEqual([]);
    expect(result.regions).toEqual([]);
    expect(result.questions).toEqual([]);
  });

  test("a list of 8,000 KPI names without values yields nothing", async () => {
    const names = ["First contact resolution", "MRR", "Gross margin", "CSAT"];
    const cells: Cell[][] = [["No.", "KPI", "Department"]];
    for (let n = 1; n <= 8000; n++) cells.push([n, `${names[n % 4]}${n > 4 ? ` ${n}` : ""}`, "Service"]);
    expect(named(await scanCells(cells))).toEqual([]);
  });

  test("every KPI that is not found is listed with what it needs", async () => {
    const { notMeasured } = await scanCells([["nothing here"]]);
    expect(notMeasured.length).toBeGreaterThanOrEqual(15);
    for (const { needs } of notMeasured) expect(needs.length).toBeGreaterThan(10);
  });
});
