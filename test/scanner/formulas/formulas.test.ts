import { evaluateKpi } from "../../support/liveFormula";
import type { Cell } from "../../../src/cells/cell";
import type { Finding } from "../../../src/scanner/result/finding";
import type { ScanOptions } from "../../../src/scanner/result/reader";
import { evaluate } from "../../support/evaluate";
import { at, scanCells, tenTickets } from "../../support/tables";

const opened = at("2026-03-02 09:00");

/** Thirty tickets with something missing or odd in every column. */
function desk(marks: Cell): Cell[][] {
  const rows: Cell[][] = [
    [
      "number",
      "state",
      "Priority",
      "Company",
      "opened_at",
      "First response",
      "resolved_at",
      "Due",
      "Response SLA",
      "Resolution SLA",
      "reassignment_count",
      "reopen_count",
      "Survey result",
      "Cost",
    ],
  ];
  for (let n = 1; n <= 30; n++) {
    const start = opened + n * 1.37;
    const done = n % 5 !== 0;
    rows.push([
      `T${n}`,
      done ? (n % 2 ? "Closed" : "Resolved") : "In Progress",
      n % 4 === 0 ? "1 - Critical" : "3 - Moderate",
      n % 3 ? "Alder & Finch" : "Bay",
      start,
      n % 7 ? start + n / 1440 : marks,
      done ? start + n / 24 : marks,
      start + 0.5,
      n % 6 ? "Within SLA" : "SLA Violated",
      done ? (n < 14 ? "Met" : "Missed") : "",
      n % 3,
      n % 8 ? 0 : 1,
      n % 2 ? (n % 5) + 1 : "",
      10 + n / 4,
    ]);
  }
  return rows;
}

const clients: Cell[][] = [
  ["Client", "Agreement", "Amount", "Billing cycle", "Start date", "Churned"],
  ...Array.from({ length: 12 }, (_none, n): Cell[] => [
    `Client ${n}`,
    "Managed",
    100 * (n + 1),
    ["Monthly", "Quarterly", "Annual"][n % 3] ?? "",
    opened + n,
    n % 4 === 0 ? "Yes" : "No",
  ]),
];

const ending: Cell[][] = [
  ["Client", "Monthly fee", "Start date", "End date"],
  ...Array.from({ length: 12 }, (_none, n): Cell[] => [
    `Client ${n}`,
    100 * (n + 1),
    opened + n,
    n % 4 === 0 ? opened + 2 + n / 2 : n % 4 === 1 ? opened + 400 : "",
  ]),
];

const hours: Cell[][] = [
  ["Technician", "Date", "Client", "Hours", "Billable"],
  ...Array.from({ length: 20 }, (_none, n): Cell[] => [
    `T${n % 3}`,
    Math.floor(opened) + n,
    n % 2 ? "Alder" : "Bay",
    1.25 + (n % 4),
    n % 3 ? "Billable" : "Non-billable",
  ]),
];

const month: Cell[][] = [
  ["Technician", "Billable hours", "Non-billable hours", "Available hours"],
  ["Ann", 120.5, 20, 160],
  ["Bob", 110, 25.25, 152],
  ["Cho", 90, 40, 160],
  ["Dan", 130, 12, 160],
  ["Eve", 99, 31, 144],
];

const surveys: Cell[][] = [
  ["Ticket", "CompanyName", "Points", "Possible_Points"],
  ...Array.from({ length: 9 }, (_none, n): Cell[] => [n + 1, "Alder", 6 + (n % 4), 10]),
];

const kpis: Cell[][] = [
  ["KPI", "Unit", "Week 1", "Week 2", "Target"],
  ["First response time", "Hours", 0.5, 0.25, 0.25],
  ["Average resolution time", "Minutes", 300, 240, 200],
  ["Customer satisfaction", "Percent", 90, 94, 95],
  ["MRR", "USD", 1000, 1200, 1500],
];

const cases: readonly (readonly [name: string, cells: Cell[][], options: ScanOptions, atLeast: number])[] = [
  ["tickets with blanks", desk(""), {}, 15],
  ["tickets with question marks among the dates", desk("?"), {}, 11],
  [
    "a response before the opening",
    desk("").map((row, index) => (index === 3 ? [...row.slice(0, 5), Number(row[4]) - 0.01, ...row.slice(6)] : row)),
    {},
    12,
  ],
  ["one client's tickets", desk(""), { client: "alder & finch" }, 12],
  ["plain tickets", tenTickets(), {}, 2],
  ["fees by billing cycle, with lost clients", clients, {}, 4],
  ["fees with end dates", ending, {}, 4],
  ["time entries", hours, {}, 1],
  ["one client's time entries", hours, { client: "Bay" }, 1],
  ["technicians' months", month, {}, 2],
  ["survey points", surveys, {}, 1],
  ["a KPI table", kpis, {}, 4],
];

/** What is wrong with a formula's result, in a list that is empty when it is right. */
function differing(finding: Finding, formula: string, got: unknown): unknown[] {
  const relative = Math.abs(Number(got) - finding.value) / Math.max(1e-12, Math.abs(finding.value));
  return relative < 1e-9 ? [] : [{ kpi: finding.kpi, variant: finding.variant, value: finding.value, got, formula }];
}

describe("formulas give the value that was found", () => {
  test.each(cases)("%s", async (_name, cells, options, atLeast) => {
    const { findings } = await scanCells(cells, options);
    const native = findings.flatMap((finding) =>
      "formula" in finding.native ? [{ finding, formula: finding.native.formula }] : [],
    );
    expect(native.length).toBeGreaterThanOrEqual(atLeast);
    const given = evaluate(
      "Data",
      cells,
      native.map(({ formula }) => formula),
    );
    const wrong = native.flatMap(({ finding, formula }, index) => differing(finding, formula, given[index]));
    expect(wrong).toEqual([]);
  });

  test.each(cases)("the add-in's own functions too: %s", async (_name, cells, options) => {
    const { findings } = await scanCells(cells, options);
    for (const finding of findings) {
      if (!("formula" in finding.live)) {
        expect(finding.live.reason.length).toBeGreaterThan(10);
        continue;
      }
      expect(differing(finding, finding.live.formula, evaluateKpi("Data", cells, finding.live.formula))).toEqual([]);
    }
  });
});

describe("where no formula gives the same value, the reason is said in words", () => {
  const reasonOf = async (cells: Cell[][], kpi: string, variant: string): Promise<string> => {
    const { findings } = await scanCells(cells);
    const found = findings.find((one) => one.kpi === kpi && one.variant === variant);
    return found && "reason" in found.native ? found.native.reason : "";
  };

  test("dates as text", async () => {
    const cells = tenTickets().map((row, index) =>
      index === 0 ? row : [row[0], row[1], "15/03/2026 09:00", "15/03/2026 11:00"],
    );
    expect(await reasonOf(cells, "MTTR", "mean")).toContain("dates as text");
  });

  test("numbers as text", async () => {
    const cells = hours.map((row, index) =>
      index === 0 ? row : [row[0], row[1], row[2], `${String(row[3]).replace(".", ",")}`, row[4]],
    );
    expect(await reasonOf(cells, "BILLABLE", "hours")).toContain("numbers as text");
  });

  test("words with spaces around them", async () => {
    const cells = hours.map((row, index) => (index === 3 ? [...row.slice(0, 4), "Billable "] : row));
    expect(await reasonOf(cells, "BILLABLE", "hours")).toContain("spaces");
  });

  test("clients that stand on several rows", async () => {
    const cells = clients.map((row, index) => (index === 2 ? ["Client 0", ...row.slice(1)] : row));
    expect(await reasonOf(cells, "CHURN", "listed")).toContain("several rows");
  });
});
