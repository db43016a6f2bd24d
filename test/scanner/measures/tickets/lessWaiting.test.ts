import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, leftOut, named, only, scanCells } from "../../../support/tables";

const opened = at("2026-03-04 09:00");

/** Ten tickets, number n resolved after n hours, with what stands in one more column. */
function tickets(heading: string, cell: (n: number) => Cell): Cell[][] {
  const rows: Cell[][] = [["Ticket ID", "Status", "Created", "Resolved", heading]];
  for (let n = 1; n <= 10; n++) rows.push([n, "Closed", opened + n, opened + n + n / 24, cell(n)]);
  return rows;
}

const variant = "less-waiting";

describe("time to resolve less waiting", () => {
  test("takes off what every ticket waited: 5.5 hours less 15 minutes", async () => {
    const cells = tickets("Minutes waiting", (n) => (n % 2 ? 30 : 0));
    const result = await scanCells(cells);
    const finding = only(result, "MTTR", variant);
    expect(finding.value).toBeCloseTo(5.25, 9);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
    expect(finding.rowsUsed).toBe(10);
    expect(finding.reasons.map(({ message }) => message).join()).toContain('"Minutes waiting" is taken off');
    expect(evaluate("Data", cells, ["formula" in finding.native ? finding.native.formula : ""])[0]).toBeCloseTo(
      5.25,
      9,
    );
  });

  test("rests only on tickets whose waiting is told and no longer than they took; the formula as well", async () => {
    const cells = tickets("Minutes_Waiting", (n) => (n === 1 ? 61 : n === 2 ? 120 : n === 3 ? "" : n === 4 ? -5 : 60));
    const finding = only(await scanCells(cells), "MTTR", variant);
    // Ticket 2 waited all of its two hours; tickets 5 to 10 took 4 to 9 hours.
    expect(finding.value).toBeCloseTo((0 + 4 + 5 + 6 + 7 + 8 + 9) / 7, 9);
    expect(leftOut(finding)).toEqual({ missing: 1, unreadable: 1, "waited-longer": 1 });
    const [value] = evaluate("Data", cells, ["formula" in finding.native ? finding.native.formula : ""]);
    expect(value).toBeCloseTo(39 / 7, 9);
  });

  test.each<[string, Cell]>([
    ["Minutes on hold", 30],
    ["minutesWaiting", 30],
    ["On hold time in minutes", 30],
    ["Agent wait time in minutes", 30],
    ["Hours pending", 0.5],
    ["Time on hold (hours)", 0.5],
    ["Statistics - Waiting time", "30 minutes"],
    ["Statistiques - Temps d'attente", "0:30:00"],
    ["Wartezeit (Minuten)", 30],
    ["Wartestunden", 0.5],
    ["Minutos en espera", 30],
    ["Tempo em espera", "30m"],
    ["Wachttijd (min)", 30],
    ["Duur on hold", "0h 30m"],
  ])('is told by "%s"', async (heading, cell) => {
    expect(only(await scanCells(tickets(heading, () => cell)), "MTTR", variant).value).toBeCloseTo(5, 9);
  });

  test("asks for the unit of bare numbers, and takes the answer", async () => {
    const cells = tickets("slaholdtime", () => 30);
    const [question] = (await scanCells(cells)).questions;
    expect(question?.id).toBe("unit:Data:waiting");
    const result = await scanCells(cells, { answers: { "unit:Data:waiting": "min" } });
    expect(only(result, "MTTR", variant).value).toBeCloseTo(5, 9);
  });

  test.each<[string, (n: number) => Cell]>([
    ["was never filled in", () => 0],
    ["says which tickets are on hold", (n) => n % 2],
  ])("is not given where the column %s", async (_name, cell) => {
    const result = await scanCells(tickets("On hold minutes", cell));
    expect(named(result)).not.toContain(`MTTR ${variant}`);
    expect(result.questions).toEqual([]);
  });

  test("ConnectWise's minutes before waiting are no waiting", async () => {
    expect(named(await scanCells(tickets("Minutes_Before_Waiting", () => 30)))).not.toContain(`MTTR ${variant}`);
  });

  test("is not taken off a duration that may leave it out already, and that is said", async () => {
    const cells: Cell[][] = [["Ticket ID", "Status", "Created", "Resolution time (hours)", "Minutes waiting"]];
    for (let n = 1; n <= 10; n++) cells.push([n, "Closed", opened + n, n, 30]);
    const result = await scanCells(cells);
    expect(only(result, "MTTR", "mean").reasons.map(({ code }) => code)).toContain("waiting-kept");
    expect(named(result)).not.toContain(`MTTR ${variant}`);
  });
});
