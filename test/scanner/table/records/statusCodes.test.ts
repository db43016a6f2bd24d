import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, named, only, scanCells, warningCodes } from "../../../support/tables";

const opened = at("2026-03-04 09:00");
const codes = [2, 3, 4, 5, 5, 4, 4, 5, 2, 4, 5, 4];

/** Twelve tickets with codes for their states: three are open. */
function tickets(headings: readonly string[], code: (one: number) => Cell = (one) => one): Cell[][] {
  const more = headings.slice(4);
  return [
    [...headings],
    ...codes.map((one, n): Cell[] => [
      n + 1,
      code(one),
      opened + n,
      one > 3 ? opened + n + 0.25 : "",
      ...more.map(() => opened + n + 1),
    ]),
  ];
}

const freshdesk = ["Ticket ID", "Status", "Created time", "Resolved time", "Due by Time", "Initial response time"];
const plain = ["Ticket number", "Status", "Created", "Resolved"];

/** Without the dates, so that the codes alone tell which tickets are open. */
function undated(headings: readonly string[]): Cell[][] {
  return tickets(headings).map((row) => row.filter((_cell, index) => index !== 3));
}

describe("a status of numbers from 2 to 5", () => {
  test("is read as its codes under Freshdesk's headings; formulas too", async () => {
    const cells = undated(freshdesk);
    const result = await scanCells(cells);
    const backlog = only(result, "BACKLOG", "standard");
    expect(backlog.value).toBe(3);
    expect(backlog.reasons.map(({ code }) => code)).toContain("status-codes");
    expect(evaluate("Data", cells, ["formula" in backlog.native ? backlog.native.formula : ""])[0]).toBe(3);
    expect(result.questions).toEqual([]);
  });

  test("may hold a company's own states beside them there, and may be text", async () => {
    const cells = undated(freshdesk).map((row, n) => row.map((cell, at) => (at === 1 && n > 0 ? String(cell) : cell)));
    cells.push([99, "6", opened, opened + 1, opened]);
    expect(only(await scanCells(cells), "BACKLOG", "standard").value).toBe(4);
  });

  test("is borne out by the dates of resolution elsewhere", async () => {
    const result = await scanCells(tickets(plain));
    expect(only(result, "BACKLOG", "standard").value).toBe(3);
    expect(
      only(result, "MTTR", "mean")
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain('In "Status" 2 is open, 3 pending, 4 resolved and 5 closed, as "Resolved" bears out');
    expect(result.questions).toEqual([]);
  });

  test("is asked about where neither the headings nor dates show it, and read as answered", async () => {
    const cells = undated(plain);
    const result = await scanCells(cells);
    expect(result.questions.map(({ id }) => id)).toEqual(["codes:Data!A1:status"]);
    expect(named(result)).not.toContain("BACKLOG standard");
    const asked = (answer: string) => scanCells(cells, { answers: { "codes:Data!A1:status": answer } });
    expect(only(await asked("freshdesk"), "BACKLOG", "standard").value).toBe(3);
    const none = await asked("none");
    expect(none.questions).toEqual([]);
    expect(named(none)).not.toContain("BACKLOG standard");
  });

  test("that the dates contradict is no such code", async () => {
    const cells = tickets(plain, (one) => 7 - one);
    const result = await scanCells(cells);
    expect(result.questions.map(({ id }) => id)).toEqual(["codes:Data!A1:status"]);
    expect(only(result, "BACKLOG", "standard").value).toBe(3);
    expect(warningCodes(only(result, "MTTR", "mean"))).not.toContain("dates-of-open");
  });

  test("other numbers are neither read nor asked about", async () => {
    const result = await scanCells(tickets(plain, (one) => one - 2));
    expect(result.questions).toEqual([]);
    expect(only(result, "BACKLOG", "standard").reasons.map(({ code }) => code)).not.toContain("status-codes");
  });
});
