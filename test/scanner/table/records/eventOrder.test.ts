import type { Cell } from "../../../../src/cells/cell";
import { at, only, scanCells } from "../../../support/tables";

type Pair = readonly [opened: string, closed: string];

/** Real dates of opening beside dates of closing in text, all of them before the 13th. */
function mixed(order: "dmy" | "mdy", pairs: readonly Pair[]): Cell[][] {
  const text = (iso: string): string => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${(order === "dmy" ? [day, month, year] : [month, day, year]).join("/")} 09:00`;
  };
  return [
    ["Ticket ID", "Status", "Opened", "Closed"],
    ...pairs.map(([opened, closed], n): Cell[] => [n + 1, "Closed", at(`${opened} 09:00`), text(closed)]),
  ];
}

const pairs: readonly Pair[] = [
  ["2025-02-28", "2025-03-03"],
  ["2025-03-01", "2025-03-02"],
  ["2025-03-02", "2025-03-05"],
  ["2025-02-27", "2025-03-01"],
  ["2025-03-06", "2025-03-07"],
  ["2025-04-09", "2025-04-11"],
];

describe("the order of day and month", () => {
  test.each(["dmy", "mdy"] as const)(
    "is the one in which tickets are closed after they were opened (%s)",
    async (order) => {
      const result = await scanCells(mixed(order, pairs));
      expect(result.questions).toEqual([]);
      const mean = only(result, "MTTR", "mean");
      expect(mean.value).toBeCloseTo((24 * (3 + 1 + 3 + 2 + 1 + 2)) / 6, 9);
      expect(mean.reasons.map(({ code }) => code)).toContain("date-order");
    },
  );

  test("is known where neither column tells it alone", async () => {
    const cells: Cell[][] = [
      ["Ticket ID", "Status", "Opened", "Closed"],
      [1, "Closed", "02/09/2025 09:00", "03/09/2025 09:00"],
      [2, "Closed", "11/08/2025 09:00", "01/09/2025 09:00"],
      [3, "Closed", "12/07/2025 09:00", "02/08/2025 09:00"],
      [4, "Closed", "10/06/2025 09:00", "03/07/2025 09:00"],
    ];
    const result = await scanCells(cells);
    expect(result.questions).toEqual([]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo((24 * (1 + 21 + 21 + 23)) / 4, 9);
  });

  test("is asked where both orders fit, and what waits for the answer is not said to be missing", async () => {
    const result = await scanCells(
      mixed("dmy", [
        ["2025-03-03", "2025-03-04"],
        ["2025-03-05", "2025-03-06"],
        ["2025-03-07", "2025-03-08"],
      ]),
    );
    expect(result.questions.map(({ id }) => id)).toEqual(["dates:Data!A1"]);
    const needs = result.notMeasured.find(({ kpi }) => kpi === "MTTR")?.needs;
    expect(needs).toBe('an answer to the question about "Closed" on sheet "Data"');
    const answered = await scanCells(mixed("dmy", [["2025-03-03", "2025-03-04"]]), {
      answers: { "dates:Data": "dmy" },
    });
    expect(only(answered, "MTTR", "mean").value).toBeCloseTo(24, 9);
  });

  test("is not decided by a single mistake", async () => {
    const wrong: Pair[] = [["2025-03-03", "2025-03-01"], ...pairs.slice(4), ["2025-03-04", "2025-03-05"]];
    const { questions } = await scanCells(mixed("mdy", wrong));
    expect(questions.map(({ id }) => id)).toEqual(["dates:Data!A1"]);
  });
});
