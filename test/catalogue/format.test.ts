import { formatFigure, formatValue, numberFormat } from "../../src/catalogue/format";
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
