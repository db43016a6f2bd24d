import { toTimeOfDay } from "../../../../src/cells/date/timeOfDay";
import type { Cell } from "../../../../src/cells/cell";
import { drillThrough } from "../../../../src/scanner/drillThrough/drillThrough";
import { evaluate } from "../../../support/evaluate";
import { sheetReader } from "../../../support/memoryReader";
import { at, leftOut, only, scanCells, warningCodes } from "../../../support/tables";

/** Ten tickets opened at 8:15 and resolved 25.4 h later, dates and times of day in columns of their own. */
function desk(headings: readonly [string, string, string, string], time: (part: number) => Cell): Cell[][] {
  const rows: Cell[][] = [["Ticket ID", ...headings, "Status", "Priority"]];
  for (let n = 1; n <= 10; n++) {
    const opened = at("2026-03-01") + n;
    rows.push([n, opened, time(495), opened + 1, time(495 + 84), "Closed", n % 2 ? "1 - Critical" : "3 - Low"]);
  }
  return rows;
}

const asPart = (minutes: number): Cell => minutes / 1440;
const twoDigits = (value: number): string => String(value).padStart(2, "0");
const written =
  (sign: string) =>
  (minutes: number): Cell =>
    `${twoDigits(Math.floor(minutes / 60))}${sign}${twoDigits(minutes % 60)}`;

describe("dates whose times of day stand in a column of their own", () => {
  test.each([
    [["Created Date", "Created Time", "Resolved Date", "Resolved Time"]],
    [["Eröffnungsdatum", "Uhrzeit", "Lösungsdatum", "Uhrzeit"]],
    [["Datum", "Uhrzeit", "Gelöst am", "Uhrzeit"]],
    [["Fecha", "Hora", "Fecha de cierre", "Hora de cierre"]],
    [["Date", "Time", "Resolved Date", "Resolved Time"]],
    [["Opened", "Opened Time", "Closed", "Closed Time"]],
    [["Date ouverture", "Heure", "Date clôture", "Heure"]],
    [["Fecha de apertura", "Hora de apertura", "Fecha de cierre", "Hora de cierre"]],
    [["Data abertura", "Hora abertura", "Data fechamento", "Hora fechamento"]],
    [["Created Date", "Created Time", "Resolution Date", "Resolution Time"]],
  ] as const)("%j: hours are counted, whatever form the times have", async (headings) => {
    for (const form of [asPart, written(":"), written("h")]) {
      const result = await scanCells(desk(headings, form), {}, "Tickets");
      const mean = only(result, "MTTR", "mean");
      expect(mean.value).toBeCloseTo(25.4, 9);
      expect(warningCodes(mean)).not.toContain("dates-only");
      expect(mean.reasons.map(({ message }) => message).join("\n")).toContain(
        `"${headings[1]}" gives the time of day of "${headings[0]}"`,
      );
    }
  });

  test.each(["mean", "median", "critical", "business"])("the formula for %s adds the two ranges", async (variant) => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    const finding = only(await scanCells(cells), "MTTR", variant);
    if (!("formula" in finding.native)) throw new Error(finding.native.reason);
    expect(finding.native.formula).toContain("B$2:$B$11+Data!$C$2:$C$11");
    expect(evaluate("Data", cells, [finding.native.formula])[0]).toBeCloseTo(finding.value, 9);
    const whole = variant === "critical" ? "only the rows of one priority" : "column of their own";
    expect(finding.live).toEqual({ reason: expect.stringContaining(whole) });
  });

  test("times as text leave no formula, and that is said", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], written(":"));
    expect(only(await scanCells(cells), "MTTR", "mean").native).toEqual({
      reason: '"Created Time" holds times as text, which formulas can\'t add to dates',
    });
  });

  test("rows with one time of two count for no hours, and that is said", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    cells[3]![2] = null;
    cells[4]![2] = null;
    const result = await scanCells(cells);
    const mean = only(result, "MTTR", "mean");
    expect(mean.value).toBeCloseTo(25.4, 9);
    expect([mean.rowsUsed, leftOut(mean)["no-time"]]).toEqual([8, 2]);
    expect(warningCodes(mean)).toContain("many-unusable");
    expect(mean.warnings.find(({ code }) => code === "dates-times-missing")?.message).toMatch(
      /^"Created Time" gives no time for 2 of the 10 dates in "Created Date"; no hours are counted from or to them/,
    );
    expect(mean.native).toEqual({ reason: expect.stringContaining('"Created Time" lacks times') });
  });

  test("the fewer times there are, the less sure is the mean; it stays what the other rows say", async () => {
    const sure: number[] = [];
    for (const blanks of [0, 1, 7]) {
      const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
      for (let row = 1; row <= blanks; row++) cells[row]![4] = null;
      const mean = only(await scanCells(cells), "MTTR", "mean");
      expect(mean.value).toBeCloseTo(25.4, 9);
      expect(mean.rowsUsed).toBe(10 - blanks);
      sure.push(mean.confidence);
    }
    expect(sure[1]).toBe(sure[0]);
    expect(sure[2]).toBeLessThan((sure[1] ?? 0) - 0.4);
  });

  test("rows without either time give no hours: they are whole days apart", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    cells[3]![2] = cells[3]![4] = null;
    const mean = only(await scanCells(cells), "MTTR", "mean");
    expect(mean.value).toBeCloseTo(25.4, 9);
    expect([mean.rowsUsed, leftOut(mean)["no-time"]]).toEqual([9, 1]);
    expect(mean.native).toHaveProperty("reason");
  });

  test("a date that carries its time keeps it, whatever the column of times says", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    const stray = cells.map((row, n) =>
      n === 4 ? row.map((cell, at) => (at === 1 ? Number(cell) + 495 / 1440 : cell)) : row,
    );
    const mean = only(await scanCells(stray), "MTTR", "mean");
    expect(mean.value).toBeCloseTo(25.4, 9);
    expect(mean.rowsUsed).toBe(10);
    expect(mean.native).toHaveProperty("reason");
  });

  test.each([
    ["durations of 7 to 14 hours stay durations", (n: number) => asPart(420 + Math.round((420 * (n - 1)) / 11)), 10.5],
    ["times of day after the ticket was opened are such", (n: number) => (n % 2 ? 0.8 : 0.7), 14],
  ] as const)('"Resolution Time": %s', async (_what, time, hours) => {
    const cells: Cell[][] = [["Ticket ID", "Created Date", "Created Time", "Resolution Date", "Resolution Time"]];
    for (let n = 1; n <= 12; n++) {
      const opened = at("2026-03-01") + n;
      // Every third ticket is opened late and resolved the day after.
      const [begun, next] = n % 3 ? [10 / 24, 0] : [16 / 24, 1];
      cells.push([n, opened, begun, opened + next, time(n)]);
    }
    const mean = only(await scanCells(cells, {}, "Tickets"), "MTTR", "mean");
    expect(mean.value).toBeCloseTo(hours, 9);
    expect(leftOut(mean)).toEqual({});
  });

  test("a ticket that is still open has neither, and a stray time makes no date", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    cells[3]![3] = null;
    cells[3]![4] = null;
    const open = only(await scanCells(cells), "MTTR", "mean");
    expect(open.rowsUsed).toBe(9);
    if (!("formula" in open.native)) throw new Error(open.native.reason);
    expect(evaluate("Data", cells, [open.native.formula])[0]).toBeCloseTo(25.4, 9);
    cells[3]![4] = 0.6;
    const stray = only(await scanCells(cells), "MTTR", "mean");
    expect(stray.rowsUsed).toBe(9);
    expect(stray.native).toEqual({ reason: expect.stringContaining("rows without a date") });
  });

  test("a due date without a time lasts to the end of its day", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart).map((row, n) => [
      ...row,
      n === 0 ? "Due Date" : (row[3] as Cell),
      n === 0 ? "Due Time" : n < 6 ? 0.4 : null,
    ]);
    const share = only(await scanCells(cells), "SLA", "resolution-timestamps");
    // 9:39 is before 9:36 in no row; the five without a time have until midnight.
    expect(share.value).toBeCloseTo(0.5, 9);
  });

  test("what the rows behind a value show includes the times", async () => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    const behind = await drillThrough(sheetReader(cells, "Data"), { kpi: "MTTR", variant: "mean" }, {});
    expect(behind?.headings).toEqual(expect.arrayContaining(["Created Time", "Resolved Time"]));
  });

  test.each([
    ["as text", written(":"), "24:00"],
    ["as a number, which is 1", asPart, 1],
    ["as a number among texts", written(":"), 1],
  ])("24:00 is the end of its day: %s", async (_what, form, end) => {
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], form);
    cells[3]![4] = end;
    const mean = only(await scanCells(cells), "MTTR", "mean");
    // Opened at 8:15 the day before: 39.75 h.
    expect(mean.value).toBeCloseTo((9 * 25.4 + 39.75) / 10, 9);
    expect([mean.rowsUsed, leftOut(mean)]).toEqual([10, {}]);
  });

  test("time spent right of a date is no time of day, and what a person said of a column counts", async () => {
    const short = (minutes: number): Cell => (minutes - 480) / 1440;
    const spent = await scanCells(desk(["Created Date", "Time", "Resolved Date", "Effort"], short));
    expect(only(spent, "MTTR", "days").value).toBeCloseTo(1, 9);
    const cells = desk(["Created Date", "Created Time", "Resolved Date", "Resolved Time"], asPart);
    const answers = { "role:Data!C": "none", "role:Data!E": "none" };
    expect(only(await scanCells(cells, { answers }), "MTTR", "days").value).toBeCloseTo(1, 9);
  });
});

test.each([
  ["14:05", 845],
  ["2:05 PM", 845],
  ["2:05 p.m.", 845],
  ["12:00 am", 0],
  ["14h05", 845],
  ["14:05 Uhr", 845],
  ["24:00", 1440],
  ["24:00:00 Uhr", 1440],
  [0.5, 720],
])("%p is minute %d of the day", (cell, minute) => {
  expect((toTimeOfDay(cell) ?? NaN) * 1440).toBeCloseTo(minute, 9);
});

test.each(["24:01", "24:00 PM", "13:00 PM", "14:60", "26:15", "1 - Critical", "14.05", 1, 46_000.5, null])(
  "%p is no time of day",
  (cell) => {
    expect(toTimeOfDay(cell)).toBeUndefined();
  },
);
