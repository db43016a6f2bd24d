import fc from "fast-check";
import { businessHours, calendarIn, calendarWords } from "../../src/catalogue/businessCalendar";
import { businessHoursBetween } from "../../src/catalogue/businessTime";
import { clockOf } from "../../src/catalogue/zoneTime";
import { fromSerial, serialToIsoDay, toSerial } from "../../src/cells/date/serial";

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

interface Counted {
  readonly days: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly holidays: readonly string[];
  readonly zone?: string;
}

/** Counts every quarter of an hour on its own, each by what a calendar and the clocks of the zone show then. */
function counted(from: number, to: number, { days, start, end, holidays, zone = "UTC" }: Counted): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  let quarters = 0;
  for (let quarter = Math.round(from * 96); quarter < Math.round(to * 96); quarter += 1) {
    const [day = "", time = ""] = shown.format(fromSerial(quarter / 96)).split(" ");
    const hour = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
    const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
    if (days.includes(weekday) && !holidays.includes(day) && hour >= start && hour < end) quarters += 1;
  }
  return quarters / 4;
}

// March 2024: the clocks of Europe and of America change within it.
const [first, last] = [45_352, 45_382];
const quarter = fc.integer({ min: first * 96, max: last * 96 }).map((quarters) => quarters / 96);
const days = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
const holidays = fc.uniqueArray(fc.integer({ min: first, max: last }).map(serialToIsoDay), { maxLength: 4 });
const half = (min: number, max: number) => fc.integer({ min: 2 * min, max: 2 * max }).map((halves) => halves / 2);

test("agrees with counting every quarter of an hour, whichever days and hours a desk works", () => {
  fc.assert(
    fc.property(quarter, quarter, half(0, 12), half(13, 24), days, holidays, (a, b, start, end, week, off) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const calendar = { days: week, start, end, holidays: off };
      expect(businessHoursBetween(from, to, businessHours(calendar))).toBeCloseTo(counted(from, to, calendar), 6);
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("agrees with it by the clocks of a time zone, over the night in which they change", () => {
  // At night, where an hour is left out or comes twice, nobody works.
  const zones = fc.constantFrom("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC");
  fc.assert(
    fc.property(quarter, quarter, half(4, 12), half(13, 24), holidays, zones, (a, b, start, end, off, zone) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const calendar = { days: [0, 1, 2, 3, 4], start, end, holidays: off, zone };
      const clock = clockOf(zone);
      const hours = businessHoursBetween(clock(from), clock(to), businessHours(calendar));
      expect(hours).toBeCloseTo(counted(from, to, calendar), 6);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test.each([
  [
    { days: [0, 1, 2, 3, 4], start: 9, end: 17, holidays: [] },
    "Monday to Friday, 9:00 to 17:00, with no holidays taken off",
  ],
  [
    { days: [0, 1, 2, 5], start: 8.5, end: 18.25, holidays: ["2026-12-25"], zone: "Europe/Amsterdam" },
    "Monday to Wednesday and Saturday, 8:30 to 18:15, with 1 holiday taken off, by the clocks of Europe/Amsterdam",
  ],
  [{ days: [0, 1, 2, 3, 4, 5, 6], start: 0, end: 24, holidays: [] }, "all day, every day, with no holidays taken off"],
  [
    { days: [1, 4, 6], start: 0, end: 24, holidays: [] },
    "Tuesday, Friday and Sunday, all day, with no holidays taken off",
  ],
])("%j reads: %s", (calendar, words) => {
  expect(calendarWords(calendar)).toBe(words);
  expect(calendarIn(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
});

test.each([
  { days: [], start: 9, end: 17, holidays: [] },
  { days: [7], start: 9, end: 17, holidays: [] },
  { days: [0], start: 17, end: 9, holidays: [] },
  { days: [0], start: 9, end: 25, holidays: [] },
  { days: [0], start: 9, end: 17, holidays: ["2026-02-30"] },
  "9-17",
  null,
])("%j is no calendar", (stored) => {
  expect(calendarIn(stored)).toBeUndefined();
});
