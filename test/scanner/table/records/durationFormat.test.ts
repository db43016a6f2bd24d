import type { Cell } from "../../../../src/cells/cell";
import { scan } from "../../../../src/scanner/scan";
import { memoryReader } from "../../../support/memoryReader";
import { at, only } from "../../../support/tables";

/** Six tickets whose hours to resolve are parts of a day, under a number format. */
function scanned(heading: string, format: string | undefined, write: (hours: number) => Cell = (hours) => hours / 24) {
  const hours = [30.25, 7.5, 16, 16, 24.5, 20.25];
  const rows: Cell[][] = hours.map((one, n) => [n + 1, "Closed", at("2026-03-02 09:00") + n, write(one)]);
  const cells: Cell[][] = [["Ticket ID", "Status", "Created", heading], ...rows];
  const formats = cells.map((_row, n) => [undefined, undefined, "yyyy-mm-dd hh:mm", n === 0 ? undefined : format]);
  const reader = memoryReader({ name: "Data", cells, formats });
  return scan(reader);
}
const mean = (30.25 + 7.5 + 16 + 16 + 24.5 + 20.25) / 6;

describe("durations under a number format of times", () => {
  test.each(["[h]:mm", "[hh]:mm:ss", "[mm]", "[$-407][h]:mm", "hh:mm"])(
    "%s tells that they are parts of a day",
    async (format) => {
      for (const heading of ["Resolution Time", "Resolution Time (hours)", "Resolution time in minutes"]) {
        const result = await scanned(heading, format);
        expect(result.questions).toEqual([]);
        expect(only(result, "MTTR", "mean").value).toBeCloseTo(mean, 9);
      }
    },
  );

  test("plain numbers without a unit are asked about", async () => {
    const result = await scanned("Resolution Time", "0.00");
    expect(result.questions.map(({ id }) => id)).toEqual(["unit:Data:resolutionDuration"]);
  });

  test("numbers under a plain format are what the heading says", async () => {
    const result = await scanned("Resolution Time (hours)", "0.00", (hours) => hours);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(mean, 9);
  });
});
