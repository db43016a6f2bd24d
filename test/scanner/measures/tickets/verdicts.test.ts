import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, leftOut, only, scanCells } from "../../../support/tables";

/** Ten closed tickets and two open ones, every other one with a due date; of the five that are due, three were late. */
function dueDesk(heading: string, late: Cell, inTime: Cell, undated: Cell = inTime): Cell[][] {
  const rows: Cell[][] = [["Ticket ID", "Status", "Opened", "Due date", heading]];
  for (let n = 0; n < 12; n++) {
    const opened = at("2025-09-15 09:00") + n;
    const isDue = n % 2 === 0;
    rows.push([
      n + 1,
      n < 10 ? "Closed" : "Pending",
      opened,
      isDue ? opened + 2 : "",
      isDue ? (n < 6 ? late : inTime) : undated,
    ]);
  }
  return rows;
}

describe("a verdict on tickets that never were due", () => {
  test.each<[string, Cell, Cell]>([
    ["Overdue", "Yes", "No"],
    ["SLA breached", true, false],
    ["Resolution SLA met", "No", "Yes"],
    ["Überfällig", "ja", "nein"],
  ])('says nothing: "%s"', async (heading, late, inTime) => {
    const finding = only(await scanCells(dueDesk(heading, late, inTime)), "SLA", "resolution-label");
    expect(finding.value).toBeCloseTo(2 / 5, 9);
    expect(leftOut(finding)).toEqual({ "no-due": 6, open: 1 });
  });

  test("counts where such tickets are called late as well: it has a due date of its own", async () => {
    const finding = only(await scanCells(dueDesk("Overdue", "Yes", "No", "Yes")), "SLA", "resolution-label");
    expect(finding.value).toBeCloseTo(2 / 10, 9);
  });

  test("counts where no due date is filled at all", async () => {
    const cells = dueDesk("Overdue", "Yes", "No").map((row, n) => (n === 0 ? row : [...row.slice(0, 3), "", row[4]]));
    expect(only(await scanCells(cells), "SLA", "resolution-label").value).toBeCloseTo(7 / 10, 9);
  });

  test("says nothing while the due dates wait for an answer about their order", async () => {
    const cells = dueDesk("Overdue", "Yes", "No").map((row, n): Cell[] => {
      const text = `0${(n % 8) + 1}-09-2025 09:00`;
      return n === 0 ? row : [row[0], row[1], text, row[3] === "" ? "" : text, row[4]];
    });
    const result = await scanCells(cells);
    expect(result.questions.map(({ id }) => id)).toEqual(["dates:Data!A1"]);
    expect(only(result, "SLA", "resolution-label").value).toBeCloseTo(2 / 5, 9);
  });
});

describe("reopened tickets", () => {
  const reopens: readonly (readonly [state: string, reopens: number])[] = [
    ...["Resolved", "Resolved", "Resolved", "Resolved", "Resolved"].map((state) => [state, 0] as const),
    ...["In Progress", "On Hold", "In Progress", "On Hold"].map((state) => [state, 2] as const),
    ["In Progress", 0],
  ];
  const cells = (states = reopens): Cell[][] => [
    ["Number", "State", "Opened", "Resolved", "Reopen count"],
    ...states.map(([state, count], n): Cell[] => {
      const opened = at("2025-03-03 08:00") + n;
      return [`T${n}`, state, opened, state === "Resolved" ? opened + 0.25 : "", count];
    }),
  ];

  test("that are open again count as reopened, in the formula as well", async () => {
    const finding = only(await scanCells(cells()), "REOPENRATE");
    expect(finding.value).toBeCloseTo(4 / 9, 12);
    expect(leftOut(finding)).toEqual({ open: 1 });
    expect(finding.reasons.map(({ message }) => message)).toContain(
      "4 tickets were reopened and are open again: counted as reopened",
    );
    const formula = "formula" in finding.native ? finding.native.formula : "";
    expect(evaluate("Data", cells(), [formula])[0]).toBeCloseTo(4 / 9, 12);
  });

  test("count once each, resolved again or not", async () => {
    const states = reopens.map(([state], n) => [state, n % 2] as const);
    const finding = only(await scanCells(cells(states)), "REOPENRATE");
    expect(finding.value).toBeCloseTo(5 / 8, 12);
  });
});
