import fc from "fast-check";
import type { Cell } from "../../../src/cells/cell";
import { applyRecipe, recipeOf } from "../../../src/scanner/choices/recipe";
import type { Finding, ScanResult } from "../../../src/scanner/result/finding";
import type { ScanOptions } from "../../../src/scanner/result/reader";
import { at, only, scanCells } from "../../support/tables";

type Scan = (options?: ScanOptions) => Promise<ScanResult>;

/** Every value that a choice is told to give is what comes out when that option is the answer, here and by a recipe. */
async function expectAnswersToHold(scan: Scan, id: string, findingOf: (result: ScanResult) => Finding): Promise<void> {
  const result = await scan();
  const told = findingOf(result).choices?.filter(({ choice }) => choice === id) ?? [];
  for (const { option, gives } of told) {
    const answers = { [id]: option };
    const answered = await scan({ answers });
    expect(findingOf(answered).value).toBe(gives);
    expect(answered.choices).toContainEqual(expect.objectContaining({ id, taken: option, by: "answer" }));
    const applied = applyRecipe(recipeOf(answered, answers), result, {});
    expect(applied.notices).toEqual([]);
    expect(findingOf(await scan({ answers: applied.answers })).value).toBe(gives);
  }
}

const monday = at("2026-03-02 00:00");

/** Tickets opened within three weeks, each with the hours until it was closed. */
const desk = fc.array(fc.record({ opened: fc.nat({ max: 21 * 24 }), took: fc.integer({ min: 1, max: 300 }) }), {
  minLength: 8,
  maxLength: 30,
});

function tickets(rows: readonly { readonly opened: number; readonly took: number }[]): Cell[][] {
  return [
    ["Ticket ID", "Status", "Created", "Closed"],
    ...rows.map(({ opened, took }, n) => {
      const from = monday + opened / 24 + 1 / 1440;
      return [n + 1, "Closed", from, from + took / 24];
    }),
  ];
}

describe("the working day of business hours", () => {
  const id = "hours:Data!A1";
  const business = (result: ScanResult): Finding => only(result, "MTTR", "business");

  test("is told with what other days give, never asked about, and can be chosen", async () => {
    await fc.assert(
      fc.asyncProperty(desk, async (rows) => {
        const scan: Scan = (options) => scanCells(tickets(rows), options);
        const result = await scan();
        expect(result.choices.find((choice) => choice.id === id)).toMatchObject({ taken: "9-17", by: "convention" });
        expect(result.questions).toEqual([]);
        await expectAnswersToHold(scan, id, business);
      }),
      { numRuns: 6 },
    );
  });

  test("that never ends gives the calendar hours", async () => {
    await fc.assert(
      fc.asyncProperty(desk, async (rows) => {
        const result = await scanCells(tickets(rows), { answers: { [id]: "24x7" } });
        expect(business(result).value).toBeCloseTo(only(result, "MTTR", "mean").value, 6);
        expect(business(result).warnings.map(({ code }) => code)).not.toContain("business-hours");
      }),
      { numRuns: 6 },
    );
  });

  test("from 8 to 18 counts ten hours of a Monday", async () => {
    const rows = Array.from({ length: 6 }, (_none, n) => ({ opened: 24 * 7 * n, took: 24 }));
    const result = await scanCells(tickets(rows), { answers: { [id]: "8-18" } });
    expect(business(result).value).toBeCloseTo(10, 6);
  });
});

describe("what was closed after the last opening", () => {
  const id = "closings:Data!A1";

  test("counts; without it is told where that moves the ratio, and can be chosen", async () => {
    await fc.assert(
      fc.asyncProperty(desk, async (rows) => {
        const scan: Scan = (options) => scanCells(tickets(rows), options);
        const ratio = only(await scan({ answers: { [id]: "opened" } }), "TICKETRATIO");
        const lastDay = Math.floor(Math.max(...rows.map(({ opened }) => opened + 1 / 60)) / 24);
        const closed = rows.filter(({ opened, took }) => Math.floor((opened + took + 1 / 60) / 24) <= lastDay).length;
        expect(ratio.value).toBeCloseTo(closed / rows.length, 9);
        await expectAnswersToHold(scan, id, (result) => only(result, "TICKETRATIO"));
      }),
      { numRuns: 6 },
    );
  });

  test("is no choice where nothing was", async () => {
    const rows = Array.from({ length: 9 }, (_none, n) => ({ opened: 24 * n, took: 2 }));
    const { choices } = await scanCells(tickets(rows));
    expect(choices.map((choice) => choice.id)).not.toContain(id);
  });
});

describe("the order of day and month", () => {
  const id = "dates:Data!A1";

  /** Tickets of the first days of months, which can be read both ways, written with what stands between day and month. */
  function written(
    days: readonly { readonly day: number; readonly month: number; readonly took: number }[],
    by: string,
  ) {
    const two = (n: number): string => String(n).padStart(2, "0");
    return [
      ["Ticket ID", "Status", "Created", "Closed"],
      ...days.map(({ day, month, took }, n): Cell[] => {
        const date = (one: number): string => `${two(one)}${by}${two(month)}${by}2026`;
        return [n + 1, "Closed", `${date(day)} 09:00`, `${date(day)} ${two(9 + took)}:30`];
      }),
    ];
  }

  const days = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 12 }),
      month: fc.integer({ min: 1, max: 12 }),
      took: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 8, maxLength: 20 },
  );

  test("is day first by the dots; what the other gives holds when it is the answer", async () => {
    await fc.assert(
      fc.asyncProperty(days, async (rows) => {
        fc.pre(rows.some(({ day, month }) => day !== month));
        const scan: Scan = (options) => scanCells(written(rows, "."), options);
        const result = await scan();
        expect(result.choices.find((choice) => choice.id === id)).toMatchObject({ taken: "dmy", by: "convention" });
        await expectAnswersToHold(scan, id, (one) => only(one, "MTTR", "business"));
        const mean = only(result, "MTTR", "mean");
        expect(mean.choices?.some(({ choice }) => choice === id) ?? false).toBe(false);
      }),
      { numRuns: 6 },
    );
  });

  test("is asked about where nothing tells it, under the id of the table and under that of earlier versions", async () => {
    await fc.assert(
      fc.asyncProperty(days, async (rows) => {
        fc.pre(rows.some(({ day, month }) => day !== month));
        const scan: Scan = (options) => scanCells(written(rows, "/"), options);
        expect((await scan()).questions.map((question) => question.id)).toEqual([id]);
        const periods = await Promise.all(
          [id, "dates:Data"].map(async (key) => only(await scan({ answers: { [key]: "mdy" } }), "MTTR", "mean").period),
        );
        expect(periods[0]).toEqual(periods[1]);
      }),
      { numRuns: 6 },
    );
  });
});

describe("ratings of 0", () => {
  const id = "zeros:Data!A1:rating";
  const ratings = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 40 });

  const surveys = (heading: string, given: readonly number[]): Cell[][] => [
    ["Ticket Number", "Company", "Status", "Date Opened", "Date Resolved", heading],
    ...[5, 0, ...given].map((rating, n) => [n + 1, "Alder", "Closed", monday + n, monday + n + 0.1, rating]),
  ];

  test.each([
    ["Customer rating", "rule"],
    ["Customer rating (1-5)", "evidence"],
  ])('in "%s" stand for no answer by %s; counted they are the worst', async (heading, by) => {
    await fc.assert(
      fc.asyncProperty(ratings, async (given) => {
        const scan: Scan = (options) => scanCells(surveys(heading, given), options);
        const mean = (result: ScanResult): Finding => only(result, "CSAT", "mean-rating");
        const result = await scan();
        const all = [5, 0, ...given];
        const answered = all.filter((rating) => rating > 0);
        const sum = all.reduce((total, rating) => total + rating, 0);
        expect(mean(result).value).toBeCloseTo(sum / answered.length / 5, 9);
        expect(result.choices.find((choice) => choice.id === id)).toMatchObject({ taken: "leave", by });
        expect(mean(await scan({ answers: { [id]: "count" } })).value).toBeCloseTo(sum / all.length / 5, 9);
        await expectAnswersToHold(scan, id, mean);
        const moves = 1 - answered.length / all.length;
        const asked = by === "rule" && moves > 0.05;
        if (Math.abs(moves - 0.05) > 1e-9) expect(result.questions.some((one) => one.id === id)).toBe(asked);
      }),
      { numRuns: 6 },
    );
  });
});
