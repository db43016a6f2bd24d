import fc from "fast-check";
import { businessHoursBetween } from "../../../src/catalogue/businessTime";
import { readTimes } from "../../../src/scanner/columns/times";
import { businessHoursOf } from "../../../src/scanner/measures/businessHours";
import { counts, outside, type Tally } from "../../../src/scanner/measures/tally";

const about = { heading: "Date", column: 0 };

function hoursOf(pairs: readonly (readonly [number, number])[], hours: Parameters<typeof businessHoursBetween>[2]) {
  const [from, to] = [
    readTimes(
      pairs.map(([start]) => start),
      about,
    ),
    readTimes(
      pairs.map(([, end]) => end),
      about,
    ),
  ];
  const verdicts = Uint8Array.from(pairs, ([start, end]) => (start <= end ? counts : outside));
  const used = new Uint8Array(pairs.length).fill(1);
  return [...businessHoursOf({ verdicts, table: { used } } as unknown as Tally, from, to, hours)];
}

describe("business hours of many rows", () => {
  const moment = fc.double({ min: 40_000, max: 47_000, noNaN: true });
  const opening = fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: 12, max: 24, noNaN: true }));

  test("are what each pair of dates gives by itself; rows that don't count have none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, moment), { minLength: 1, maxLength: 30 }),
        opening,
        fc.uniqueArray(fc.integer({ min: 40_000, max: 47_000 }), { maxLength: 5 }),
        (pairs, [start, end], days) => {
          const hours = { start, end, holidays: new Set(days) };
          const one = ([from, to]: readonly [number, number]) =>
            from <= to ? businessHoursBetween(from, to, hours) : 0;
          hoursOf(pairs, hours).forEach((found, row) => expect(found).toBeCloseTo(one(pairs[row] ?? [0, 0]), 6));
        },
      ),
    );
  });

  test("skip the weekend: Friday 16:00 to Monday 10:00 is two hours of 9 to 17", () => {
    const friday = 45_352; // 1 March 2024
    const hours = { start: 9, end: 17, holidays: new Set<number>() };
    expect(hoursOf([[friday + 16 / 24, friday + 3 + 10 / 24]], hours)[0]).toBeCloseTo(2, 9);
  });
});
