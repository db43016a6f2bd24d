import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, only, scanCells, warningCodes } from "../../../support/tables";

const given = ["Cancelled", "Canceled by user", "Closed - Cancelled", "Rejected", "Withdrawn", "Storniert"].concat([
  ...["Zurückgezogen", "Annulé", "Rejetée", "Cancelado", "Rechazada", "Cancelada pelo cliente", "Rejeitado"],
  ...["Geannuleerd", "Ingetrokken"],
]);
const neverWork = ["Duplicate", "Closed - Duplicate", "Duplicate of #12", "Merged", "Spam", "Doublon", "Dublette"];

/** Ten resolved tickets, of which four met their SLA in 4 h each, and six more in another state that a tool labels as met. */
function desk(state: string, heading = "State"): Cell[][] {
  const own = heading === "State";
  const rows: Cell[][] = [
    ["Number", "State", "Opened", "Resolved", "Made SLA", "Reopen count", ...(own ? [] : [heading])],
  ];
  for (let n = 0; n < 16; n++) {
    const opened = at("2026-03-02 09:00") + n;
    const isOther = n >= 10;
    rows.push([
      `T${n}`,
      isOther && own ? state : "Resolved",
      opened,
      isOther ? opened + 0.5 / 24 : opened + 4 / 24,
      isOther || n < 4,
      n < 2 ? 1 : 0,
      ...(own ? [] : [isOther ? state : "Solved"]),
    ]);
  }
  return rows;
}

describe("cancelled tickets", () => {
  test.each(given)("by their state are not resolved: %s", async (state) => {
    const result = await scanCells(desk(state));
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.4, 9);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(4, 6);
    expect(only(result, "MTTR", "median").value).toBeCloseTo(4, 6);
    expect(only(result, "REOPENRATE").value).toBeCloseTo(0.2, 9);
    expect(leftOut(only(result, "SLA", "resolution-label"))).toEqual({ cancelled: 6 });
  });

  test.each([
    "Resolution",
    "Close code",
    "Resolution category",
    "Abschlussgrund",
    "Motif de clôture",
    "Código de cierre",
  ])('by the code that they were closed with: "%s"', async (heading) => {
    for (const state of ["Cancelled", "Storniert", "Geannuleerd"]) {
      const result = await scanCells(desk(state, heading));
      expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.4, 9);
      expect(only(result, "MTTR", "mean").value).toBeCloseTo(4, 6);
    }
  });

  test("are told with what they would do, where they would move the value", async () => {
    const sla = only(await scanCells(desk("Cancelled")), "SLA", "resolution-label");
    expect(sla.warnings.map(({ message }) => message)).toContain(
      '6 tickets were cancelled by "State" and left out: the value would be 62.5 % with them.',
    );
    const alike = desk("Cancelled").map((row, n) =>
      n === 0 ? row : [...row.slice(0, 3), Number(row[2]) + 4 / 24, ...row.slice(4)],
    );
    const unmoved = only(await scanCells(alike), "MTTR", "mean");
    expect(warningCodes(unmoved)).not.toContain("cancelled-left-out");
    expect(leftOut(unmoved)).toEqual({ cancelled: 6 });
  });

  test("are finished: nobody works at them", async () => {
    for (const state of ["Rejected", "Withdrawn", "Abgelehnt", "Afgewezen"]) {
      const result = await scanCells(desk(state));
      expect(only(result, "BACKLOG").value).toBe(0);
      const { warnings } = only(result, "MTTR", "mean");
      expect(warnings.map(({ code }) => code)).not.toContain("dates-of-closed");
    }
  });

  test.each(neverWork)("what never was work is no ticket: %s", async (state) => {
    for (const heading of ["State", "Resolution"]) {
      const result = await scanCells(desk(state, heading));
      expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(0.4, 9);
      expect(leftOut(only(result, "SLA", "resolution-label"))).toEqual({ deleted: 6 });
    }
  });

  test("texts about a solution are no codes, whatever they speak of", async () => {
    const cells = desk("x", "Resolution").map((row, n) => [
      ...row.slice(0, 6),
      n === 0 ? "Resolution" : `Cancelled the renewal of licence ${n} and told them`,
    ]);
    const many = Array.from({ length: 60 }, (_one, n): Cell[] => [
      `U${n}`,
      ...(cells[1]?.slice(1, 6) ?? []),
      `Note ${n}`,
    ]);
    const result = await scanCells([...cells, ...many]);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(76);
  });
});
