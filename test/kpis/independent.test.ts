import fc from "fast-check";
import type { Cell } from "../../src/cells/cell";
import { find } from "../catalogue/functions";
import { expectSame } from "./approx";

/** Each KPI once more, in the plainest way, over random rows. */

const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constant<Cell>(""));
const moment = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5_000 }).map((minutes) => 45_352 + minutes / 1440) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("", null, 0, "?") },
);
const rowsOf = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<[T, T][]> =>
  fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });

function numbers(cells: readonly Cell[]): number[] {
  return cells.filter((cell) => typeof cell === "number");
}

function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

function columns(rows: readonly (readonly [Cell, Cell])[]): [Cell[][], Cell[][]] {
  return [rows.map(([first]) => [first]), rows.map(([, second]) => [second])];
}

/** No more can be resolved at once, met, satisfied or billable than there is. */
const partsOfAWhole = ["CSAT", "BILLABLE", "FCR", "SLA"];

test.each(["ARPU", "CAC", "CLVCAC", "CHURN", "COSTPERTICKET", "UTILIZATION", ...partsOfAWhole])(
  "%s is the sum of one column by the sum of the other",
  (id) => {
    fc.assert(
      fc.property(rowsOf(amount), (rows) => {
        const [above, below] = columns(rows);
        const denominator = sum(numbers(below.flat()));
        fc.pre(denominator > 0 && numbers(above.flat()).length > 0);
        const share = sum(numbers(above.flat())) / denominator;
        const given = find(id).evaluate([above, below]);
        if (partsOfAWhole.includes(id) && share > 1 + 1e-9) expect(given).toMatchObject({ failure: "#NUM!" });
        else expectSame(given, share);
      }),
      { seed: 3 },
    );
  },
);

test.each([
  ["MTTR", 24],
  ["FIRSTRESPONSE", 1440],
])("%s is the mean over the rows with both dates in order", (id, perDay) => {
  fc.assert(
    fc.property(rowsOf(moment), (rows) => {
      const spans = rows.flatMap(([from, to]) =>
        typeof from === "number" && typeof to === "number" && from > 0 && to >= from ? [to - from] : [],
      );
      fc.pre(spans.length > 0);
      expectSame(find(id).evaluate(columns(rows)), (sum(spans) / spans.length) * perDay);
    }),
    { seed: 3 },
  );
});

test("MTTRMEDIAN has as many tickets below as above", () => {
  fc.assert(
    fc.property(rowsOf(fc.integer({ min: 0, max: 5_000 }).map((minutes) => 45_352 + minutes / 1440)), (rows) => {
      const spans = rows.filter(([from, to]) => to >= from).map(([from, to]) => (to - from) * 24);
      fc.pre(spans.length > 0);
      const median = find("MTTRMEDIAN").evaluate(columns(rows)) as number;
      const below = spans.filter((span) => span < median - 1e-9).length;
      const above = spans.filter((span) => span > median + 1e-9).length;
      expect(below).toBeLessThanOrEqual(spans.length / 2);
      expect(above).toBeLessThanOrEqual(spans.length / 2);
    }),
    { seed: 3 },
  );
});

test("MRR is the sum of fee times quantity over the rows that have both", () => {
  fc.assert(
    fc.property(rowsOf(amount), (rows) => {
      const both = rows.flatMap(([fee, many]) =>
        typeof fee === "number" && typeof many === "number" ? [fee * many] : [],
      );
      fc.pre(both.length > 0);
      expectSame(find("MRR").evaluate(columns(rows)), sum(both));
    }),
    { seed: 3 },
  );
});

test("BACKLOG counts what was opened by then and not resolved by then", () => {
  fc.assert(
    fc.property(rowsOf(moment), fc.integer({ min: 0, max: 5_000 }), (rows, minutes) => {
      fc.pre(rows.some(([opened]) => typeof opened === "number" && opened > 0));
      const asOf = 45_352 + minutes / 1440;
      const open = rows.filter(([opened, resolved]) => {
        if (typeof opened !== "number" || opened === 0 || opened > asOf) return false;
        return !(typeof resolved === "number" && resolved > 0 && resolved <= asOf);
      });
      expect(find("BACKLOG").evaluate([...columns(rows), asOf])).toBe(open.length);
    }),
    { seed: 3 },
  );
});

test("NPS lies between -100 and 100 and turns its sign when promoters and detractors change places", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 3, 6, 7, 8, 9, 10), { minLength: 1, maxLength: 40 }), (answers) => {
      const nps = find("NPS").evaluate([answers.map((answer) => [answer])]) as number;
      const turned = answers.map((answer) => [answer >= 9 ? 0 : answer <= 6 ? 10 : answer]);
      expect(Math.abs(nps)).toBeLessThanOrEqual(100);
      expect(find("NPS").evaluate([turned])).toBeCloseTo(-nps, 9);
    }),
    { seed: 3 },
  );
});

test("TICKETSPER counts every ticket once and its shares add up to 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Acme", "acme ", "Bolt", "Core", ""), { minLength: 1, maxLength: 40 }),
      (labels) => {
        fc.pre(labels.some((label) => label !== ""));
        const rows = find("TICKETSPER").evaluate([labels.map((label) => [label])]) as [string, number, number][];
        expect(sum(rows.map(([, tickets]) => tickets))).toBe(labels.filter((label) => label !== "").length);
        expect(sum(rows.map(([, , share]) => share))).toBeCloseTo(1, 12);
        expect(rows.map(([, tickets]) => tickets)).toEqual(
          [...rows.map(([, tickets]) => tickets)].sort((a, b) => b - a),
        );
      },
    ),
    { seed: 3 },
  );
});
