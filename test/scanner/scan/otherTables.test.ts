import type { Cell } from "../../../src/cells/cell";
import { at, leftOut, named, only, scanCells, warningCodes } from "../../support/tables";

const needsOf = async (cells: Cell[][], kpi: string): Promise<string> =>
  (await scanCells(cells)).notMeasured.find((one) => one.kpi === kpi)?.needs ?? "";

describe("time entries", () => {
  const entries = (flag: (n: number) => Cell, hours: (n: number) => Cell = () => 2): Cell[][] => [
    ["Technician", "Date", "Hours", "Billable"],
    ...Array.from({ length: 10 }, (_none, n): Cell[] => [`T${n % 2}`, 46000 + n, hours(n), flag(n)]),
  ];

  test("the billable share counts hours, not entries", async () => {
    const finding = only(
      await scanCells(
        entries(
          (n) => (n < 5 ? "Billable" : "DoNotBill"),
          (n) => (n < 5 ? 3 : 1),
        ),
      ),
      "BILLABLE",
    );
    expect(finding.value).toBeCloseTo(0.75, 9);
    expect(finding.period?.from).toBe("2025-12-09");
  });

  test("decimal commas, texts with a unit and HH:MM are hours too", async () => {
    const hours = ["1,5", "0,45 uur", "1h 30m", "1:30", 1.5, "2,25", "1,0", "90 min", "1,5 h", "2"];
    const finding = only(
      await scanCells(
        entries(
          (n) => n < 5,
          (n) => hours[n] ?? "",
        ),
      ),
      "BILLABLE",
    );
    expect(finding.rowsUsed).toBe(10);
    expect(finding.value).toBeCloseTo(6.45 / (6.45 + 8.25), 9);
  });

  test("entries without hours or without a flag are left out and named", async () => {
    const finding = only(
      await scanCells(
        entries(
          (n) => (n === 9 ? "" : n < 5),
          (n) => (n === 0 ? "" : 2),
        ),
      ),
      "BILLABLE",
    );
    expect(leftOut(finding)).toEqual({ "no-hours": 1, unknown: 1 });
    expect(finding.value).toBeCloseTo(0.5, 9);
  });

  test("utilization needs capacity: once per technician and day it counts, repeated it is refused", async () => {
    const month: Cell[][] = [
      ["Technician", "Billable hours", "Hours", "Available hours"],
      ["Ann", 120, 140, 160],
      ["Bob", 112, 150, 160],
    ];
    expect(only(await scanCells(month), "UTILIZATION", "available").value).toBeCloseTo(0.725, 9);
    const repeated: Cell[][] = [["Technician", "Date", "Hours", "Billable", "Capacity"]];
    for (let n = 0; n < 8; n++) repeated.push(["Ann", 46000 + (n % 4), 2, n % 2 === 0, 8]);
    expect(await needsOf(repeated, "UTILIZATION")).toContain("several rows of the same technician");
  });

  test("hours without a billable column give nothing but the reason", async () => {
    const cells: Cell[][] = [
      ["Employee", "Date", "Hours", "Project"],
      ["A", 46000, 8, "x"],
      ["B", 46001, 7, "y"],
    ];
    expect(named(await scanCells(cells))).toEqual([]);
    expect(await needsOf(cells, "UTILIZATION")).toContain("capacity");
  });
});

describe("subscriptions", () => {
  const start = at("2025-01-01");

  test("active and ended are told apart by state words", async () => {
    const cells: Cell[][] = [
      ["Client", "Monthly fee", "Status"],
      ["A", 100, "Active"],
      ["B", 200, "Cancelled"],
      ["C", 300, "Aktiv"],
      ["D", 50, "active"],
    ];
    const result = await scanCells(cells);
    expect([only(result, "MRR").variant, only(result, "MRR").value]).toEqual(["retained", 450]);
    expect(only(result, "ARPU").value).toBe(150);
    expect(only(result, "CHURN", "listed").value).toBe(0.25);
    expect(only(result, "CHURN", "revenue").value).toBeCloseTo(200 / 650, 9);
  });

  test("by end date: open ends and future ends are active on the day", async () => {
    const cells: Cell[][] = [["Client", "Monthly fee", "Start date", "End date"]];
    cells.push(["A", 100, start, ""], ["B", 200, start, at("2025-03-01")], ["C", 300, start, at("2027-01-01")]);
    const result = await scanCells(cells, { today: new Date(2026, 5, 30) });
    expect([only(result, "MRR").variant, only(result, "MRR").value]).toEqual(["active", 400]);
    expect(
      only(result, "MRR")
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain("2026-06-30 (today)");
  });

  test("a fee column without states or dates counts every fee, and says so", async () => {
    const finding = only(
      await scanCells([
        ["Client", "Monthly fee", "Plan"],
        ["A", 100, "x"],
        ["B", 200, "y"],
      ]),
      "MRR",
    );
    expect([finding.variant, finding.value]).toEqual(["total", 300]);
    expect(warningCodes(finding)).toContain("no-status");
  });

  test("fees per quarter and year are spread over their months; yearly fees too", async () => {
    const cells: Cell[][] = [["Company_Name", "AGR_Name", "Billing_Amount", "Billing_Cycle_Desc", "Agreement_Status"]];
    cells.push(
      ["A", "x", 100, "Monthly", "Active"],
      ["B", "x", 300, "Quarterly", "Active"],
      ["C", "x", 1200, "Annual", "Active"],
      ["D", "x", 600, "Semi-Annual", "Active"],
    );
    expect(only(await scanCells(cells), "MRR").value).toBeCloseTo(400, 9);
    expect(
      only(
        await scanCells([
          ["Client", "ARR", "Status"],
          ["A", 1200, "Active"],
          ["B", 2400, "Active"],
        ]),
        "MRR",
      ).value,
    ).toBeCloseTo(300, 9);
  });

  test("a fee that says neither month nor year is refused with what is missing", async () => {
    const cells: Cell[][] = [
      ["Client", "Plan", "Fee", "Start date"],
      ["A", "x", 100, start],
      ["B", "y", 200, start],
    ];
    expect(named(await scanCells(cells))).toEqual([]);
    expect(await needsOf(cells, "MRR")).toContain("per month or per year");
  });

  test("a client with several agreements is one client, lost when none is left", async () => {
    const cells: Cell[][] = [["Client", "Agreement", "Monthly fee", "Status"]];
    cells.push(
      ["A", "x", 100, "Active"],
      ["a ", "y", 50, "Ended"],
      ["B", "x", 100, "Ended"],
      ["B", "y", 20, "Ended"],
      ["C", "x", 90, "Active"],
    );
    const result = await scanCells(cells);
    expect(only(result, "CHURN", "listed").value).toBeCloseTo(1 / 3, 9);
    expect(only(result, "ARPU").value).toBeCloseTo(95, 9);
  });

  test("money as text, with currency and decimal comma", async () => {
    const cells: Cell[][] = [
      ["Kunde", "Monatliche Gebühr", "Status"],
      ["A", "1.234,50 €", "Aktiv"],
      ["B", "99,50 €", "Aktiv"],
    ];
    expect(only(await scanCells(cells), "MRR").value).toBeCloseTo(1334, 9);
  });
});

describe("KPI tables", () => {
  const valueOf = async (cells: Cell[][], kpi: string): Promise<number> => only(await scanCells(cells), kpi).value;

  test("the latest of the periods across counts; the goal is no value", async () => {
    const cells: Cell[][] = [
      ["KPI Name", "Measurement Unit", "Week 1", "Week 2", "Week 3", "Goal/Target"],
      ["Average Ticket Resolution Time", "Hours", 5.2, 4.6, 3.8, 4],
      ["Customer Satisfaction Score", "Percent", 88, 90, 94, 90],
    ];
    expect(await valueOf(cells, "MTTR")).toBeCloseTo(3.8, 9);
    expect(await valueOf(cells, "CSAT")).toBeCloseTo(0.94, 9);
    expect(
      only(await scanCells(cells), "CSAT")
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain('"Week 3" is the latest');
  });

  test("a period without a value yet is passed over", async () => {
    const cells: Cell[][] = [
      ["KPI", "Jan-26", "Feb-26", "Mar-26"],
      ["MRR", 100, 120, ""],
      ["CSAT", "90%", "92%", "n/a"],
    ];
    expect(await valueOf(cells, "MRR")).toBe(120);
    expect(only(await scanCells(cells), "CSAT").period).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
      label: "Feb 2026",
    });
  });

  test("periods may run from the latest to the earliest, and years may stand in a merged row above", async () => {
    expect(
      await valueOf(
        [
          ["KPI", "Mar-26", "Feb-26"],
          ["MRR", 130, 120],
        ],
        "MRR",
      ),
    ).toBe(130);
    const cells: Cell[][] = [
      ["", 2025, "", 2026, ""],
      ["KPI", "November", "December", "January", "February"],
      ["MRR", 100, 110, 120, 130],
      ["FCR %", 70, 71, 72, 73],
    ];
    expect(await valueOf(cells, "MRR")).toBe(130);
    expect(only(await scanCells(cells), "FCR").period?.label).toBe("Feb 2026");
  });

  test("KPIs across and months down", async () => {
    const cells: Cell[][] = [
      ["Month", "MRR ($)", "Churn rate", "CSAT %"],
      ["2026-01", 100, 2.5, 91],
      ["2026-02", 140, 0.9, 93],
      ["Total", 240, 3.4, 184],
    ];
    const result = await scanCells(cells);
    expect(only(result, "MRR").value).toBe(140);
    expect(only(result, "CHURN").value).toBeCloseTo(0.009, 9);
    expect(only(result, "CSAT").value).toBeCloseTo(0.93, 9);
  });

  test("labels with their values beside them need no headings", async () => {
    const cells: Cell[][] = [
      ["Monthly recurring revenue", 5200],
      ["Gross margin", 0.52],
      ["Cost per ticket:", "$18.50"],
      ["Number of staff", 12],
    ];
    const result = await scanCells(cells);
    expect(named(result)).toEqual(
      expect.arrayContaining(["COSTPERTICKET reported", "GROSSMARGIN reported", "MRR reported"]),
    );
    expect(only(result, "COSTPERTICKET").value).toBe(18.5);
    expect(only(result, "GROSSMARGIN").native).toEqual({ formula: "=Data!$B$2" });
  });

  test("a duration without a unit is a question", async () => {
    const cells: Cell[][] = [
      ["KPI", "Value"],
      ["Average resolution time", 240],
      ["MRR", 10],
    ];
    const asked = await scanCells(cells);
    expect(asked.questions.map(({ id }) => id)).toEqual(["unit:Data!B2"]);
    expect(only(await scanCells(cells, { answers: { "unit:Data!B2": "min" } }), "MTTR").value).toBeCloseTo(4, 9);
  });

  test("KPIs beyond the headline ones are read; they are never named as missing", async () => {
    const cells: Cell[][] = [
      ["KPI", "Unit", "Value"],
      ["System uptime", "Percent", 99.9],
      ["Net promoter score", "Points", 55],
    ];
    const result = await scanCells(cells);
    expect(only(result, "UPTIME").value).toBeCloseTo(0.999, 12);
    expect(only(result, "NPS").value).toBe(55);
    expect(result.notMeasured.map(({ kpi }) => kpi)).not.toContain("EBITDA");
  });

  test("a mean rating is not taken for a percentage", async () => {
    const finding = only(
      await scanCells([
        ["KPI", "Value"],
        ["CSAT score", 4.2],
        ["MRR", 10],
      ]),
      "CSAT",
    );
    expect([finding.variant, finding.value.toFixed(6)]).toEqual(["mean-rating", "0.840000"]);
  });

  test("a share that is no share is refused", async () => {
    const result = await scanCells([
      ["KPI", "Value"],
      ["Gross margin", 52000],
      ["MRR", 10],
    ]);
    expect(named(result)).toEqual(["MRR reported"]);
    expect(result.warnings.map(({ code }) => code)).toEqual(["value-refused"]);
  });

  test("a KPI with a row per site has no single value", async () => {
    const cells: Cell[][] = [
      ["Site", "KPI", "Jan-26", "Feb-26"],
      ["North", "CSAT", 0.9, 0.91],
      ["South", "CSAT", 0.8, 0.82],
      ["All", "MRR", 10, 20],
    ];
    expect(named(await scanCells(cells))).toEqual(["MRR reported"]);
  });

  describe("a list of months with a column right of its values", () => {
    const list = (heading: string, texts: readonly Cell[]): Cell[][] => [
      ["Month", "Metric", "Value", heading],
      ...texts.flatMap((text, n): Cell[][] => [
        [`2026-0${n + 1}`, "MRR", 1000 + n, text],
        [`2026-0${n + 1}`, "CSAT %", 90 + n, text],
      ]),
    ];

    test.each(["Site", "Client", "Team", ""])("%p: what tells rows apart leaves no single value", async (heading) => {
      const result = await scanCells(list(heading, ["Ulm", "Bonn"]));
      expect([named(result), result.series]).toEqual([[], []]);
      expect(await needsOf(list(heading, ["Ulm", "Bonn"]), "MRR")).toContain('"MRR" has 2 values');
    });

    test.each<[string, readonly Cell[]]>([
      ["Status", ["Below", "Fair"]],
      ["Kommentar", ["Umzug", "Neuer Kunde"]],
      ["Target", ["95 or more", "96 or more"]],
      ["What happened", ["A client left us in the middle of this month for a rival", "Quiet"]],
      ["Site", ["Ulm", "Ulm"]],
      ["Last time", ["95%", "96%"]],
      ["Reported on", ["2026-02-03", "2026-03-03"]],
    ])("%p: what rates or explains a value leaves the latest", async (heading, texts) => {
      const result = await scanCells(list(heading, texts));
      expect(only(result, "MRR").value).toBe(1001);
      expect(only(result, "CSAT").value).toBeCloseTo(0.91, 9);
    });
  });
});
