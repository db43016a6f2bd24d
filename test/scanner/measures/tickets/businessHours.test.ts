import fc from "fast-check";
import { businessHoursBetween, type BusinessHours } from "../../../../src/catalogue/businessTime";
import { readTimes } from "../../../../src/scanner/table/columns/times";
import { businessHoursOf } from "../../../../src/scanner/measures/tickets/businessHours";

const about = { heading: "Date", column: 0 };

type Pair = readonly [from: number, to: number];

/** Told for all rows at once, and row by row the same. */
function hoursOf(pairs: readonly Pair[], hours: BusinessHours): number[] {
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
  const of = businessHoursOf({ used: new Uint8Array(pairs.length).fill(1) }, from, to, hours);
  const told = new Float64Array(pairs.length);
  of.tell?.(Int32Array.from(pairs.keys()), pairs.length, told);
  expect([...told]).toEqual(pairs.map((_, row) => of(row)));
  return [...told];
}

describe("business hours of many rows", () => {
  const moment = fc.double({ min: 40_000, max: 47_000, noNaN: true });
  const pair = fc.tuple(moment, moment).map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);
  const opening = fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: 12, max: 24, noNaN: true }));

  test("are what each pair of dates gives by itself", () => {
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 30 }),
        opening,
        fc.uniqueArray(fc.integer({ min: 40_000, max: 47_000 }), { maxLength: 5 }),
        (pairs, [start, end], days) => {
          const hours = { start, end, holidays: new Set(days) };
          const found = hoursOf(pairs, hours);
          pairs.forEach(([from, to], row) => expect(found[row]).toBeCloseTo(businessHoursBetween(from, to, hours), 6));
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
