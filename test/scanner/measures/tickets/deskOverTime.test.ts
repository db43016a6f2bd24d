import type { Cell } from "../../../../src/cells/cell";
import type { Series } from "../../../../src/scanner/result/series";
import { evaluate } from "../../../support/evaluate";
import { at, only, scanCells } from "../../../support/tables";

/** Opened and closed, a blank for still open. */
const days: readonly (readonly [string, string])[] = [
  ["2026-01-02 09:00", "2026-01-05 09:00"],
  ["2026-01-10 09:00", "2026-02-03 09:00"],
  ["2026-01-20 09:00", ""],
  ["2026-02-05 09:00", "2026-02-06 09:00"],
  ["2026-02-20 09:00", "2026-03-01 09:00"],
  ["2026-03-03 09:00", "2026-03-03 12:00"],
  ["2026-03-20 09:00", ""],
  ["2026-03-29 09:00", ""],
];
const cells: Cell[][] = [
  ["Ticket ID", "Status", "Created", "Resolved", "Client"],
  ...days.map(([opened, resolved], n): Cell[] => [
    n + 1,
    resolved ? "Closed" : "Open",
    at(opened),
    resolved ? at(resolved) : "",
    n % 2 ? "Alder" : "Bay",
  ]),
];

async function monthly(kpi: string, table = cells): Promise<Series> {
  const { series } = await scanCells(table);
  const found = series.find((one) => one.kpi === kpi && one.grain === "month");
  if (!found) throw new Error(`no series of ${kpi}`);
  return found;
}

function formulaValues({ points }: Series): (number | string)[] {
  const formulas = points.map(({ native }) => ("formula" in native ? native.formula : `="${native.reason}"`));
  return evaluate("Data", cells, formulas);
}

describe("tickets over time", () => {
  test("closed to opened: over all days, and in each month by its own dates", async () => {
    const finding = only(await scanCells(cells), "TICKETRATIO");
    expect(finding.value).toBeCloseTo(5 / 8, 12);
    expect(finding.native).toHaveProperty("formula");
    const months = await monthly("TICKETRATIO");
    expect(months.points.map(({ value }) => value)).toEqual([1 / 3, 1, 2 / 3]);
    expect(months.points.map(({ rowsUsed }) => rowsUsed)).toEqual([3, 2, 3]);
    formulaValues(months).forEach((value, index) => expect(value).toBeCloseTo(months.points[index]?.value ?? NaN, 12));
  });

  test.each(["2026-03-29 23:00", "2026-03-30 09:00", "2026-05-01"])(
    "the period ends with the data: a ticket closed after the last one was opened counts as closed (%s)",
    async (closedAt) => {
      const later = cells.map((row, n) => (n === 7 ? [row[0], "Closed", row[2], at(closedAt), row[4]] : row));
      const finding = only(await scanCells(later), "TICKETRATIO");
      expect(finding.value).toBeCloseTo(6 / 8, 12);
      const { native } = finding;
      expect(evaluate("Data", later, ["formula" in native ? native.formula : ""])[0]).toBeCloseTo(6 / 8, 12);
      const isLater = closedAt >= "2026-03-30";
      expect(finding.reasons.some(({ code }) => code === "closed-until")).toBe(isLater);
    },
  );

  test("the backlog at the end of each month", async () => {
    const months = await monthly("BACKLOG");
    expect(months.points.map(({ value }) => value)).toEqual([2, 2, 3]);
    expect(months.points.map(({ rowsUsed }) => rowsUsed)).toEqual([3, 5, 8]);
    expect(formulaValues(months)).toEqual([2, 2, 3]);
  });

  test("the backlog's age on a given day, else on the last one in the data", async () => {
    const given = only(await scanCells(cells, { today: new Date(2026, 3, 1) }), "BACKLOG");
    expect(given.value).toBe(3);
    expect(given.reasons.map(({ message }) => message)).toContain(
      "Age of the open tickets on 2026-04-01: 1 under 10 days, 1 of 10 to 30 days, 1 over 30 days; the oldest 70 days",
    );
    const last = only(await scanCells(cells), "BACKLOG").reasons.find(({ code }) => code === "backlog-age")?.message;
    expect(last).toContain("on 2026-03-29, the last day in the data: 2 under 10 days, 0 of 10 to 30 days, 1 over");
  });

  test("tickets that are done without a date leave the backlog's formula without an answer", async () => {
    const undated = cells.map((row, n) => (n === 3 ? [row[0], "Closed", row[2], "", row[4]] : row));
    const { points } = await monthly("BACKLOG", undated);
    expect(points.map(({ value }) => value)).toEqual([1, 1, 2]);
    expect(points[0]?.native).toHaveProperty("reason");
  });

  test("business hours: Friday 16:00 to Monday 16:00 is 8, with the working day stated", async () => {
    const week = [
      ["Ticket ID", "Status", "Created", "Resolved"],
      ["A1", "Closed", at("2026-03-06 16:00"), at("2026-03-09 16:00")],
      ["A2", "Closed", at("2026-03-07 10:00"), at("2026-03-08 10:00")],
      ["A3", "Closed", at("2026-03-10 08:00"), at("2026-03-10 20:00")],
      ["A4", "Closed", at("2026-03-11 10:00"), at("2026-03-12 10:00")],
      ["A5", "Closed", at("2026-03-13 09:30"), at("2026-03-13 10:00")],
    ];
    const finding = only(await scanCells(week), "MTTR", "business");
    expect(finding.value).toBeCloseTo((8 + 0 + 8 + 8 + 0.5) / 5, 9);
    expect(finding.warnings.map(({ message }) => message)).toContain(
      "Business hours are taken as Monday to Friday, 9:00 to 17:00, without holidays: with another calendar the value differs.",
    );
    if (!("formula" in finding.native)) throw new Error(finding.native.reason);
    expect(evaluate("Data", week, [finding.native.formula])[0]).toBeCloseTo(finding.value, 9);
    expect(finding.live).toEqual({ formula: "=MSP.MTTRBUSINESS(Data!$C$2:$C$6,Data!$D$2:$D$6)" });
  });
});

describe("call logs", () => {
  const log: Cell[][] = [
    [
      "Call Id",
      "Agent",
      "Call date",
      "Answered (Y/N)",
      "Resolved",
      "Speed of answer in seconds",
      "Satisfaction rating",
    ],
    ["C1", "Ann", at("2026-01-05 10:00"), "Y", "Y", 30, 5],
    ["C2", "Ben", at("2026-01-06 10:00"), "Y", "N", 90, 2],
    ["C3", "Ann", at("2026-01-07 10:00"), "N", "N", 0, ""],
    ["C4", "Ben", at("2026-02-05 10:00"), "Y", "Y", 60, 4],
    ["C5", "Ann", at("2026-02-06 10:00"), "N", "N", 0, ""],
    ["C6", "Ann", at("2026-02-07 10:00"), "Y", "Y", 0, 5],
  ];

  test("only answered calls count; the share answered is told beside them", async () => {
    const result = await scanCells(log);
    const fcr = only(result, "FCR", "answered-calls");
    expect([fcr.value, fcr.rowsUsed]).toEqual([0.75, 4]);
    expect(fcr.warnings[0]?.message).toContain("4 of 6 calls were answered (66.67 %)");
    const wait = only(result, "FIRSTRESPONSE", "calls");
    expect(wait.value).toBeCloseTo(45 / 60, 12);
    expect(only(result, "CSAT", "top-two").value).toBe(0.75);
    for (const { native, value } of [fcr, wait]) {
      if (!("formula" in native)) throw new Error(native.reason);
      expect(evaluate("Data", log, [native.formula])[0]).toBeCloseTo(value, 12);
    }
  });

  test("a waiting time of 0 without a word on who was answered is refused", async () => {
    const silent = log.map((row) => [row[0], row[1], row[2], row[5], row[6], "x"]);
    silent[0] = ["Call Id", "Agent", "Call date", "Speed of answer in seconds", "Satisfaction rating", "Note"];
    const result = await scanCells(silent);
    expect(result.findings.some(({ kpi }) => kpi === "FIRSTRESPONSE")).toBe(false);
    expect(result.notMeasured.find(({ kpi }) => kpi === "FIRSTRESPONSE")?.needs).toContain("calls never answered");
  });
});
