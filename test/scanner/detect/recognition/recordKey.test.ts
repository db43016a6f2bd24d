import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, only, scanCells } from "../../../support/tables";

/** Twenty tickets, number n on n % 3 + 1 rows and resolved after n hours: one row for each asset that it is about. */
function assets(heading: string, extra: (row: number, n: number) => Cell = (row) => row): Cell[][] {
  const rows: Cell[][] = [["Line", heading, "Status", "Opened", "Resolved", "Asset"]];
  for (let n = 1; n <= 20; n++) {
    const opened = at("2026-03-02 08:07") + n * 0.37;
    for (let copy = 0; copy <= n % 3; copy++)
      rows.push([extra(rows.length, n), `X-${700 + n}`, "Closed", opened, opened + n / 24, `PC ${copy}`]);
  }
  return rows;
}

describe("a ticket on several rows", () => {
  test.each(["Ticker", "Vorg", "Kenn", "Zzz"])(
    'is told by "%s", which repeats with its opening and resolution',
    async (heading) => {
      const finding = only(await scanCells(assets(heading), undefined, "Tickets"), "MTTR", "mean");
      expect(finding.value).toBeCloseTo(10.5, 6);
      expect(leftOut(finding)).toEqual({ folded: assets(heading).length - 21 });
    },
  );

  test("is told so beside a number that every row has for itself", async () => {
    const cells = assets("Ticker").map((row, n) => [n === 0 ? "Ticket ID" : n, ...row.slice(1)]);
    expect(only(await scanCells(cells), "MTTR", "mean").value).toBeCloseTo(10.5, 6);
  });

  test("a column that repeats with other openings tells no tickets apart", async () => {
    const cells = assets("Ticker", (_row, n) => `Board ${n % 4}`).map((row) => [row[0], row[2], row[3], row[4]]);
    const named = cells.map((row, n) => [n === 0 ? "Team" : row[0], ...row.slice(1)]);
    const finding = only(await scanCells(named, undefined, "Tickets"), "MTTR", "mean");
    expect(finding.rowsUsed).toBe(cells.length - 1);
  });

  test("days of opening say too little: many tickets are opened on one day", async () => {
    const cells = assets("Ticker").map((row, n) =>
      n === 0 ? row : [...row.slice(0, 3), Math.floor(Number(row[3])), Math.floor(Number(row[4])), row[5]],
    );
    const finding = only(await scanCells(cells as Cell[][], undefined, "Tickets"), "MTTR", "days");
    expect(finding.rowsUsed).toBe(cells.length - 1);
  });
});
