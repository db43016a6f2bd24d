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
