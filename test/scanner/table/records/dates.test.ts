import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, leftOut, named, only, scanCells, tenTickets, warningCodes } from "../../../support/tables";

/** Ten tickets whose dates are written by `write`. */
function tickets(write: (serial: number, row: number, which: "opened" | "resolved") => Cell): Cell[][] {
  return tenTickets().map((row, index) =>
    index === 0
      ? row
      : [row[0], row[1], write(Number(row[2]), index, "opened"), write(Number(row[3]), index, "resolved"), row[4]],
  );
}

const two = (n: number): string => String(n).padStart(2, "0");

function parts(serial: number): { y: number; m: number; d: number; time: string } {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 1440) * 60_000);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate(), time };
}

const dmy = (serial: number): string => {
  const { y, m, d, time } = parts(serial);
  return `${d}/${m}/${y} ${time}`;
};
const mdy = (serial: number): string => {
  const { y, m, d, time } = parts(serial);
  return `${m}/${d}/${y} ${time}`;
};

describe("dates decided by the column", () => {
  test.each<[string, (serial: number) => Cell]>([
    ["serials", (serial) => serial],
    ["ISO text", (serial) => new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 1440) * 60_000).toISOString()],
    ["text with the month's name", (serial) => `${parts(serial).d}/Mar/26 ${parts(serial).time}`],
    [
      "text with dots",
      (serial) => `${two(parts(serial).d)}.${two(parts(serial).m)}.${parts(serial).y} ${parts(serial).time}`,
    ],
  ])("%s give the same mean", async (_name, write) => {
    // Moved to the end of the month, where the day decides.
    const cells = tickets((serial) => write(serial + 15));
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(5.5, 6);
  });

  test.each([
    ["day first", dmy],
    ["month first", mdy],
  ])("%s text is recognised by one day above 12", async (_name, write) => {
    const result = await scanCells(tickets((serial) => write(serial)));
    const finding = only(result, "MTTR", "mean");
    expect(finding.value).toBeCloseTo(5.5, 6);
    expect(finding.period?.from).toBe("2026-03-05");
    expect(result.questions).toEqual([]);
  });

  test("a column that can be read both ways is a question, and nothing is measured until it is answered", async () => {
    const cells = tickets((serial) => dmy(serial)).filter((_row, index) => index <= 8);
    const asked = await scanCells(cells);
    expect(named(asked)).toEqual(["BACKLOG standard"]);
    expect(asked.questions.map(({ id, options }) => [id, options.map(({ value }) => value)])).toEqual([
      ["dates:Data!A1", ["dmy", "mdy"]],
    ]);
    const day = only(await scanCells(cells, { dates: "dmy" }), "MTTR", "mean");
    const month = only(await scanCells(cells, { answers: { "dates:Data": "mdy" } }), "MTTR", "mean");
    expect(day.period?.from).toBe("2026-03-05");
    expect(month.period).toEqual({ from: "2026-05-03", to: "2026-12-03", label: "May 2026 - Dec 2026" });
  });

  test("what one column decides settles the others, and the choice is among the reasons", async () => {
    // Opened on the 3rd to 10th only, resolved up to the 20th.
    const cells = tickets((serial, row, which) =>
      dmy(which === "opened" ? Math.min(serial, at("2026-03-10 09:00") + row / 1440) : serial + 10),
    ).slice(0, 9);
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.reasons.map(({ message }) => message).join()).toContain(
      '"Created" is read day first, as in the other columns',
    );
  });

  test("a real mixture of both orders is refused with the column's name", async () => {
    const result = await scanCells(tickets((serial, row) => (row % 2 ? dmy(serial + 14) : mdy(serial + 14))));
    expect(named(result)).toEqual(["BACKLOG standard"]);
    expect(result.warnings.map(({ code }) => code)).toContain("dates-contradictory");
  });

  test("days and months exchanged by Excel in part of a column are noticed, not measured", async () => {
    // Read in the United States, days 1 to 12 become dates with day and month exchanged; the others stay text.
    const broken = (serial: number): Cell => {
      const { y, m, d, time } = parts(serial);
      return d <= 12 ? at(`${y}-${two(d)}-${two(m)} ${time}`) : `${d}/${m}/${y} ${time}`;
    };
    const cells: Cell[][] = [["Ticket ID", "Status", "Created", "Resolved"]];
    for (let n = 1; n <= 24; n++)
      cells.push([n, "Closed", broken(at("2026-03-01 08:00") + n), broken(at("2026-03-01 08:00") + n + 0.25)]);
    const asked = await scanCells(cells);
    expect(named(asked)).toEqual(["BACKLOG standard"]);
    expect(asked.warnings.map(({ code }) => code)).toContain("dates-swapped");
    expect(asked.questions.map(({ id }) => id)).toEqual(["swapped:Data:openedAt", "swapped:Data:resolvedAt"]);
    const answers = { "swapped:Data:openedAt": "swap", "swapped:Data:resolvedAt": "swap" };
    expect(only(await scanCells(cells, { answers }), "MTTR", "mean").value).toBeCloseTo(6, 6);
  });

  test("text dates beside real ones are both read, and said", async () => {
    const finding = only(
      await scanCells(tickets((serial, row) => (row % 2 ? serial : dmy(serial + 0)))),
      "MTTR",
      "mean",
    );
    expect(finding.value).toBeCloseTo(5.5, 6);
    expect(warningCodes(finding)).toContain("dates-mixed");
    expect(finding.native).toHaveProperty("reason");
  });

  test.each<[string, Cell]>([
    ["1900", 1],
    ["1 January 1970", 25569],
    ["9999", at("9999-12-31")],
  ])("a placeholder date in %s is no resolution", async (_name, placeholder) => {
    const cells = tickets((serial, row, which) => (which === "resolved" && row === 10 ? placeholder : serial));
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(5, 9);
    expect(leftOut(finding)).toEqual({ placeholder: 1 });
    expect(warningCodes(finding)).toContain("placeholder-dates");
    expect(finding.native).toHaveProperty("reason");
  });

  test.each<[string, Cell]>([
    ["blank", ""],
    ["null", null],
    ["zero", 0],
    ["a question mark", "?"],
    ["NULL", "NULL"],
    ["n/a", "n/a"],
  ])("%s means not resolved yet", async (_name, mark) => {
    const cells = tickets((serial, row, which) => (which === "resolved" && row === 10 ? mark : serial));
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(5, 9);
    expect(leftOut(finding)).toEqual({ unresolved: 1 });
  });

  test("an error in a cell is left out and named, and formulas are refused", async () => {
    const cells = tickets((serial, row, which) => (which === "resolved" && row === 10 ? "#N/A" : serial));
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(leftOut(finding)).toEqual({ unreadable: 1 });
    expect(warningCodes(finding)).toContain("error-cells");
    expect(finding.native).toHaveProperty("reason");
  });

  test("resolved before opened is left out of the mean, counted and said", async () => {
    const cells = tickets((serial, row, which) => (which === "resolved" && row === 10 ? serial - 30 : serial));
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(5, 9);
    expect(leftOut(finding)).toEqual({ negative: 1 });
    expect(warningCodes(finding)).toContain("negative-durations");
  });

  test("a resolution without time of day beside a timed opening gives no hours, with the reason", async () => {
    const result = await scanCells(
      tickets((serial, _row, which) => (which === "resolved" ? Math.floor(serial) : serial)),
    );
    expect(named(result)).toEqual(["BACKLOG standard", "TICKETRATIO standard"]);
    expect(result.notMeasured.find(({ kpi }) => kpi === "MTTR")?.needs).toContain(
      '"Resolved" holds dates without times',
    );
  });

  test("dates without times on both sides give days and no hours, in the formulas as well", async () => {
    const cells = tickets((serial, row, which) => Math.floor(serial) + (which === "resolved" ? row : 0));
    const result = await scanCells(cells);
    expect(result.findings.filter(({ kpi, unit }) => kpi === "MTTR" && unit === "h")).toEqual([]);
    for (const variant of ["days", "median-days"]) {
      const finding = only(result, "MTTR", variant);
      expect(finding).toMatchObject({ value: 5.5, unit: "d" });
      expect(warningCodes(finding)).toContain("dates-only");
      const formula = "formula" in finding.native ? finding.native.formula : "";
      expect(evaluate("Data", cells, [formula])[0]).toBeCloseTo(5.5, 9);
      expect(finding.live).toHaveProperty("formula");
    }
  });

  test("one time of day among the dates changes nothing: what a column holds is a matter of shares", async () => {
    const cells = tickets(
      (serial, row, which) => Math.floor(serial) + (which === "resolved" ? row : 0) + (row === 3 ? 0.7 : 0),
    );
    const finding = only(await scanCells(cells), "MTTR", "days");
    expect(finding.value).toBe(5.5);
    expect(finding.native).toHaveProperty("reason");
  });

  test("where half of the dates carry times, hours are counted between those only", async () => {
    const cells = tickets((serial, row) => (row % 2 ? Math.floor(serial) : serial));
    const timed = tickets((serial) => serial).filter((_row, n) => n === 0 || n % 2 === 0);
    const expected = only(await scanCells(timed), "MTTR", "mean").value;
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(expected, 9);
    expect(leftOut(finding)).toEqual({ "no-time": 5 });
  });

  test("fewer than five tickets, and more than a tenth unusable, are marked", async () => {
    expect(warningCodes(only(await scanCells(tenTickets().slice(0, 5)), "MTTR", "mean"))).toContain("few-rows");
    const cells = tickets((serial, row, which) => (which === "resolved" && row > 8 ? "soon" : serial));
    expect(warningCodes(only(await scanCells(cells), "MTTR", "mean"))).toContain("many-unusable");
    expect(warningCodes(only(await scanCells(tenTickets()), "MTTR", "mean"))).toEqual([]);
  });
});
