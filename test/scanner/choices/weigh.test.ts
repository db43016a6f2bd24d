import type { Cell } from "../../../src/cells/cell";
import { at, only, scanCells, tenTickets } from "../../support/tables";

const opened = at("2026-03-04 09:00");

/** Ten tickets with two dates that could be the resolution, one exactly named; the other is later by `more` hours. */
function twoResolutions(more: number): Cell[][] {
  return tenTickets().map((row, n) => [...row, n === 0 ? "Solved on" : opened + n + (n + more) / 24]);
}

/** Ten tickets of which the last `count` were merged into the first. */
function withMerged(count: number): Cell[][] {
  return tenTickets().map((row, n) => [...row, n === 0 ? "FMergedIntoFaultid" : n > 10 - count ? 1 : 0]);
}

describe("what a finding would be under another option", () => {
  test("is told beside it where that moves it by more than 2 %", async () => {
    const result = await scanCells(withMerged(4));
    const mean = only(result, "MTTR", "mean");
    expect(mean.value).toBeCloseTo(3.5, 9);
    expect(mean.choices).toEqual([
      {
        choice: "rows:Data!A1:merged",
        option: "count",
        gives: expect.closeTo(5.5, 9),
        message: "It would be 5.5 h with the 4 merged tickets.",
      },
    ]);
    expect(result.questions).toEqual([]);
  });

  test("is what comes out when that option is the answer", async () => {
    const answers = { "rows:Data!A1:merged": "count" };
    const result = await scanCells(withMerged(4), { answers });
    const mean = only(result, "MTTR", "mean");
    expect(mean.value).toBeCloseTo(5.5, 9);
    expect(mean.choices?.[0]?.gives).toBeCloseTo(3.5, 9);
    expect(result.choices[0]).toMatchObject({ id: "rows:Data!A1:merged", taken: "count", by: "answer" });
  });

  test("is still answered by the id that earlier versions gave it", async () => {
    const result = await scanCells(withMerged(4), { answers: { "rows:Data:merged": "count" } });
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(5.5, 9);
    expect(result.choices[0]).toMatchObject({ id: "rows:Data!A1:merged", taken: "count", by: "answer" });
  });

  test("is not told where hardly anything moves, but the choice is listed", async () => {
    const cells = withMerged(1).map((row, n) =>
      n === 10 ? [...row.slice(0, 3), opened + 10 + 5 / 24, ...row.slice(4)] : row,
    );
    const result = await scanCells(cells);
    expect(only(result, "MTTR", "mean").choices).toBeUndefined();
    expect(result.choices.map(({ id }) => id)).toContain("rows:Data!A1:merged");
  });

  test("counts another column that could play the same part", async () => {
    const result = await scanCells(twoResolutions(10));
    const mean = only(result, "MTTR", "mean");
    const other = mean.choices?.find(({ choice }) => choice === "column:Data!A1:resolvedAt");
    const answered = await scanCells(twoResolutions(10), {
      answers: { "column:Data!A1:resolvedAt": other?.option ?? "" },
    });
    expect(other?.gives).toBeCloseTo(only(answered, "MTTR", "mean").value, 9);
  });

  test("becomes a question where no date tells the later state and it moves by more than 5 %", async () => {
    const repeated = [...tenTickets(), [...(tenTickets()[1] ?? [])]];
    expect((await scanCells(repeated)).questions.map(({ id }) => id)).toEqual(["repeats:Data!A1"]);
  });
});
