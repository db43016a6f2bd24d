import fc from "fast-check";
import { businessHoursBetween } from "../../src/catalogue/businessTime";
import { fromSerial, toSerial } from "../../src/cells/date/serial";

/** A serial from a UTC text, by the calendar of JavaScript instead of our arithmetic. */
function at(text: string): number {
  const date = new Date(`${text}Z`);
  return (
    (toSerial(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? 0) +
    (date.getTime() % 86_400_000) / 86_400_000
  );
}

const noHolidays = new Set<number>();

test.each([
  ["2024-03-01T16:00", "2024-03-04T16:00", 8, "Friday 16:00 to Monday 16:00"],
  ["2024-03-01T09:00", "2024-03-01T17:00", 8, "a whole working day"],
  ["2024-03-01T06:00", "2024-03-01T20:00", 8, "from before the day to after it"],
  ["2024-03-02T10:00", "2024-03-03T22:00", 0, "a weekend"],
  ["2024-03-01T18:00", "2024-03-04T08:00", 0, "a night and a weekend"],
  ["2024-03-04T10:00", "2024-03-04T10:30", 0.5, "half an hour"],
  ["2024-02-26T09:00", "2024-03-04T09:00", 40, "a week"],
])("%s to %s is %d h: %s", (from, to, hours) => {
  expect(businessHoursBetween(at(from), at(to), { start: 9, end: 17, holidays: noHolidays })).toBeCloseTo(hours, 9);
});

test("a holiday on a working day is taken off, one on a weekend is not", () => {
  const holidays = new Set([at("2024-03-04T00:00"), at("2024-03-02T00:00")]);
  const hours = { start: 9, end: 17, holidays };
  expect(businessHoursBetween(at("2024-03-01T16:00"), at("2024-03-05T16:00"), hours)).toBeCloseTo(8, 9);
  expect(businessHoursBetween(at("2024-03-04T10:00"), at("2024-03-04T12:00"), hours)).toBeCloseTo(0, 9);
});

/** Counts every quarter of an hour on its own. */
function counted(from: number, to: number, start: number, end: number, holidays: ReadonlySet<number>): number {
  let quarters = 0;
  for (let quarter = Math.round(from * 96); quarter < Math.round(to * 96); quarter += 1) {
    const day = Math.floor(quarter / 96);
    const hour = (quarter % 96) / 4;
    const weekday = fromSerial(day).getUTCDay();
    if (weekday >= 1 && weekday <= 5 && !holidays.has(day) && hour >= start && hour < end) quarters += 1;
  }
  return quarters / 4;
}

test("agrees with counting every quarter of an hour", () => {
  const quarter = fc.integer({ min: 45_352 * 96, max: 45_382 * 96 }).map((quarters) => quarters / 96);
  const days = fc.array(fc.integer({ min: 45_352, max: 45_382 }), { maxLength: 4 });
  fc.assert(
    fc.property(
      quarter,
      quarter,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 13, max: 24 }),
      days,
      (a, b, start, end, off) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const holidays = new Set(off);
        const hours = businessHoursBetween(from, to, { start, end, holidays });
        expect(hours).toBeCloseTo(counted(from, to, start, end, holidays), 6);
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});
