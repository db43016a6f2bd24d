import fc from "fast-check";
import { formatFigure, formatValue, moreDecimals, numberFormat } from "../../src/catalogue/format";
import { units, type Unit } from "../../src/catalogue/unit";

test.each([
  [0.75, "fraction", "75.0 %"],
  [0.60643, "fraction", "60.6 %"],
  [187.678, "h", "187.7 h"],
  [26.069, "min", "26.1 min"],
  [316985.75, "money/month", "316,985.75 a month"],
  [15, "money", "15.00"],
  [100, "money/h", "100.00 per hour"],
  [3.5, "ratio", "3.50"],
  [-68.167, "points", "-68.2 points"],
  [418, "count", "418"],
] as const)("the value %d in %s reads %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test.each([
  [{ low: 0.75, high: 0.85 }, "fraction", "75-85 %"],
  [{ low: 0.74, high: 0.74 }, "fraction", "74 %"],
  [{ low: 0.8, exclusive: true }, "fraction", "> 80 %"],
  [{ low: 0.95 }, "fraction", "\u2265 95 %"],
  [{ low: 0.99999, high: 0.99999 }, "fraction", "99.999 %"],
  [{ low: 0.07, high: 0.07 }, "fraction", "7 %"],
  [{ high: 4, exclusive: true }, "h", "< 4 h"],
  [{ high: 4 }, "h", "\u2264 4 h"],
  [{ low: 4, high: 8 }, "h", "4-8 h"],
  [{ low: 15, high: 25 }, "money", "15-25 USD"],
  [{ low: 2000, high: 5000 }, "money", "2,000-5,000 USD"],
  [{ low: -0.05, high: -0.02 }, "fraction", "-5 to -2 %"],
  [{ low: 0.01, high: 0.02, exclusive: true }, "fraction", "< 1-2 %"],
  [{ low: 3 }, "ratio", "\u2265 3"],
] as const)("the published figure %j in %s reads %s", (figure, unit, text) => {
  expect(formatFigure({ ...figure, level: "target" }, unit)).toBe(text);
});

test("a warning names the side that is warned of", () => {
  expect(formatFigure({ level: "warn", low: 0.75, high: 0.9 }, "fraction")).toBe("< 75 % or > 90 %");
  expect(formatFigure({ level: "warn", low: 0.8 }, "ratio")).toBe("< 0.8");
});

test.each(units)("%s has a number format that Excel takes", (unit: Unit) => {
  expect(numberFormat(unit)).toMatch(/^[#,0.]+%?(?:" [a-z/]+")?$/);
});

describe("a value is read with as many decimals as it takes", () => {
  const reaches = (line: number) => (value: number) => value >= line;

  test.each([
    [0.9998, "fraction", 1, "99.98 %", 1],
    [0.99996, "fraction", 1, "99.996 %", 2],
    [0.94996, "fraction", 0.95, "94.996 %", 2],
    [0.952, "fraction", 0.95, "95.2 %", 0],
    [7.996, "h", 8, "7.996 h", 2],
    [-0.0002, "fraction", 0, "-0.02 %", 1],
    [0, "fraction", 0, "0.0 %", 0],
  ] as const)("%d in %s beside a line at %d reads %s", (value, unit, line, text, more) => {
    expect(moreDecimals(value, unit, reaches(line))).toBe(more);
    expect(formatValue(value, unit, more)).toBe(text);
  });

  test("nothing has a sign, and the decimals have an end", () => {
    expect(formatValue(-0.00001, "fraction")).toBe("0.0 %");
    expect(moreDecimals(0.95 - 1e-12, "fraction", reaches(0.95))).toBe(4);
  });

  test("whatever the value and the line, four decimals more or the same meaning", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(0.74, 0.95, 1), (value, line) => {
        const more = moreDecimals(value, "fraction", reaches(line));
        const read = Number.parseFloat(formatValue(value, "fraction", more)) / 100;
        expect(more === 4 || reaches(line)(Number(read.toFixed(9))) === reaches(line)(value)).toBe(true);
      }),
    );
  });
});

test.each([
  [7500, "money/month", "USD", "7,500.00 USD a month"],
  [23.6, "money", "EUR", "23.60 EUR"],
  [99.5, "money/h", "CHF", "99.50 CHF per hour"],
  [7500, "money/month", undefined, "7,500.00 a month"],
  [0.75, "fraction", "USD", "75.0 %"],
] as const)("%p in %s of %p reads %s", (value, unit, currency, text) => {
  expect(formatValue(value, unit, 0, currency)).toBe(text);
});
