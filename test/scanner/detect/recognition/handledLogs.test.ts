import type { Cell } from "../../../../src/cells/cell";
import { at, named, only, scanCells } from "../../../support/tables";

/** A log kept by hand: five problems, number n closed n hours after it was opened, the last still open. */
function log(headings: readonly [string, string, string, string, string]): Cell[][] {
  const opened = at("2026-03-04 09:00");
  const rows: Cell[][] = [[...headings]];
  for (let n = 1; n <= 5; n++)
    rows.push([opened + n, "Alder", `Printer ${n}`, "Mara", n === 5 ? "" : opened + n + n / 24]);
  return rows;
}

test.each<readonly [string, string, string, string, string]>([
  ["Date opened", "Client", "Problem", "Technician", "Date closed"],
])(
  "what was opened and closed for a client by a technician is a list of tickets: %s, %s, %s, %s, %s",
  async (...headings) => {
    const result = await scanCells(log(headings), {}, "Sheet1");
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(2.5, 9);
    expect(only(result, "BACKLOG").value).toBe(1);
  },
);

test("what was opened and closed for a client by nobody is not", async () => {
  expect(named(await scanCells(log(["Opened", "Client", "Deal", "Value", "Closed"]), {}, "Sheet1"))).toEqual([]);
});
