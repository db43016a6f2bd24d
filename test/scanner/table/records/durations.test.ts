import fc from "fast-check";
import type { Cell } from "../../../../src/cells/cell";
import { only, scanCells } from "../../../support/tables";

/** A work log of which every other entry is billable. */
const workLog = (heading: string, spent: readonly Cell[]): Cell[][] => [
  ["Issue", "User", "Date", "Client", heading, "Billable"],
  ...spent.map((time, row): Cell[] => [`A-${row}`, "Mara", 45_719 + row, "Alder Dental", time, row % 2 ? "No" : "Yes"]),
];
const reasonsOf = (finding: ReturnType<typeof only>): string => finding.reasons.map(({ message }) => message).join(" ");

describe("a day in a work log is 8 hours", () => {
  test.each([["Time Spent"], ["Hours"], ["Hours worked"]])(
    "%s: days count beside hours, and that is said",
    async (heading) => {
      const log = workLog(heading, ["1d", "2h", "1h 30m", "1d 2h", "1w", "45m"]);
      const billable = only(await scanCells(log), "BILLABLE", "hours");
      expect(billable.value).toBeCloseTo((8 + 1.5 + 40) / (8 + 1.5 + 40 + 2 + 10 + 0.75), 9);
      expect(reasonsOf(billable)).toContain(`A day in "${heading}" is 8 hours of work`);
    },
  );

  test("nothing is said where no day is written", async () => {
    const log = workLog("Time Spent", ["1h", "2h", "1h 30m", "45m", "30m", "6h"]);
    expect(reasonsOf(only(await scanCells(log), "BILLABLE", "hours"))).not.toContain("8 hours");
  });

  test("whatever the entries are", async () => {
    const entry = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 7 }));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 6, maxLength: 12 }), async (entries) => {
        const spent = entries.map(([days, hours]) => (days ? `${days}d ${hours}h` : `${hours}h`));
        const hours = entries.map(([days, rest]) => days * 8 + rest);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
        const share = sum(hours.filter((_hours, row) => row % 2 === 0)) / sum(hours);
        expect(only(await scanCells(workLog("Time Spent", spent)), "BILLABLE", "hours").value).toBeCloseTo(share, 9);
      }),
      { numRuns: 20 },
    );
  });
});

test("a day that a ticket took has 24 hours", async () => {
  const rows: Cell[][] = [["Ticket ID", "Opened", "Status", "Priority", "Resolution Time"]];
  for (let n = 1; n <= 10; n++) rows.push([n, 45_719 + n, "Closed", "3 - Low", n % 2 ? "1d 2h" : "2h"]);
  const mean = only(await scanCells(rows, {}, "Tickets"), "MTTR", "mean");
  expect(mean.value).toBeCloseTo(14, 9);
  expect(reasonsOf(mean)).not.toContain("8 hours");
});

describe("numbers below 1 under a heading that names hours", () => {
  /** Minutes that are no round hours. */
  const minutes = [25, 95, 130, 45, 215, 410];
  const log = (write: (minutes: number) => number): Cell[][] => [
    [...(workLog("Hours", [])[0] ?? []), "Amount billed"],
    ...workLog("Hours", minutes.map(write))
      .slice(1)
      .map((row): Cell[] => [...row, 500]),
  ];
  const rate = (3000 / minutes.reduce((sum, one) => sum + one, 0)) * 60;

  test("are parts of a day, and it is asked", async () => {
    const result = await scanCells(log((one) => one / 1440));
    expect(only(result, "EFFECTIVERATE").value).toBeCloseTo(rate, 6);
    expect(result.questions.map(({ id }) => id)).toEqual(["unit:Data:hours"]);
  });

  test.each([
    ["h", 1440],
    ["workday", 480],
    ["d", 1440],
  ])("are what the answer says (%s)", async (answer, per) => {
    const result = await scanCells(
      log((one) => one / per),
      { answers: { "unit:Data:hours": answer } },
    );
    expect(only(result, "EFFECTIVERATE").value).toBeCloseTo(answer === "h" ? rate * 24 : rate, 6);
    expect(result.questions).toEqual([]);
  });

  test("are hours where each is a whole number of minutes as a part of an hour", async () => {
    const short = [25, 35, 10, 45, 15, 50];
    const rows = log((one) => one / 60).map((row, n) =>
      row.map((cell, at) => (n > 0 && at === 4 ? (short[n - 1] ?? 0) / 60 : cell)),
    );
    const result = await scanCells(rows);
    expect(only(result, "EFFECTIVERATE").value).toBeCloseTo((3000 / 180) * 60, 6);
    expect(result.questions).toEqual([]);
  });
});
