import fc from "fast-check";
import { durationHours, worked } from "../../src/cells/duration";

describe("a clock with a unit is counted in that unit", () => {
  test.each([
    ["18:00 min", 0.3],
    ["18:30 min", 18.5 / 60],
    ["75:00 Minuten", 1.25],
    ["min 18:00", 0.3],
    ["-18:00 min", -0.3],
    ["01:30 h", 1.5],
    ["1:30 Std.", 1.5],
    ["h 01:30", 1.5],
    ["1:30:00 hrs", 1.5],
    ["01:30 uur", 1.5],
    ["1:30", 1.5],
  ])("%p is %p hours", (cell, hours) => expect(durationHours(cell)).toBeCloseTo(hours, 12));

  test.each([["1:30:00 min"], ["18:75 min"], ["2:05 PM"], ["14:05 Uhr"], ["3:00 d"], ["min 18:00 min"], ["18: min"]])(
    "%p is no duration",
    (cell) => expect(durationHours(cell)).toBeUndefined(),
  );

  test("minutes and seconds are a sixtieth of as many hours and minutes, with the unit on either side", () => {
    const number = fc.tuple(fc.nat(999), fc.nat(59), fc.boolean());
    fc.assert(
      fc.property(
        number,
        fc.constantFrom("min", "mins", "minutes"),
        fc.constantFrom("", " "),
        ([first, last, behind], unit, gap) => {
          const clock = `${first}:${String(last).padStart(2, "0")}`;
          const written = (word: string): string => (behind ? `${clock}${gap}${word}` : `${word}${gap}${clock}`);
          expect(durationHours(written(unit))).toBeCloseTo(first / 60 + last / 3600, 10);
          expect(durationHours(written("h"))).toBeCloseTo(first + last / 60, 10);
        },
      ),
    );
  });
});

describe("a day of work is 8 hours, a day that passes 24", () => {
  test.each([
    ["1d", 8, 24],
    ["1d 2h", 10, 26],
    ["1w", 40, 168],
    ["1w 2d 4h 30m", 60.5, 220.5],
    ["0,5 Tage", 4, 12],
    ["-1d", -8, -24],
    ["1h 30m", 1.5, 1.5],
    ["30:15:00", 30.25, 30.25],
    ["1 day, 2:30:00", 26.5, 26.5],
  ])("%p is %p hours of work and %p hours that pass", (cell, work, passed) => {
    expect(durationHours(cell, worked)).toBeCloseTo(work, 12);
    expect(durationHours(cell)).toBeCloseTo(passed, 12);
  });

  test("weeks, days, hours and minutes add up either way, whichever of them are written", () => {
    const parts = fc.tuple(fc.nat(9), fc.nat(30), fc.nat(23), fc.integer({ min: 1, max: 59 }));
    fc.assert(
      fc.property(parts, ([weeks, days, hours, minutes]) => {
        const written = [weeks && `${weeks}w`, days && `${days}d`, hours && `${hours}h`, `${minutes}m`].filter(Boolean);
        const text = written.join(" ");
        expect(durationHours(text, worked)).toBeCloseTo((weeks * 5 + days) * 8 + hours + minutes / 60, 9);
        expect(durationHours(text)).toBeCloseTo((weeks * 7 + days) * 24 + hours + minutes / 60, 9);
      }),
    );
  });
});
