import fc from "fast-check";
import { decideDecimalSeparator, toNumber } from "../../src/cells/number";

describe("toNumber reads what a person would read as a number", () => {
  test.each([
    [12.5, 12.5],
    ["74%", 0.74],
    ["1,234.50", 1234.5],
    ["$15", 15],
    ["-$15.20", -15.2],
    ["(120)", -120],
    ["($1,200)", -1200],
    ["€ 1.234,50", 1234.5],
    ["1 234.5", 1234.5],
    ["CHF 1'234.50", 1234.5],
    ["120-", -120],
    ["1’500.00", 1500],
    ["1’234’567.5", 1234567.5],
    ["1'200.50-", -1200.5],
    ["95.-", 95],
    ["95.–", 95],
    ["-95.-", -95],
    ["CHF 95.-", 95],
    ["Fr. 1’200.—", 1200],
    ["1'200.-- CHF", 1200],
    ["€ 1.200,-", 1200],
    [" 7 ", 7],
    [".5", 0.5],
    ["1.5E+3", 1500],
  ])("%p is %p", (cell, number) => expect(toNumber(cell)).toBeCloseTo(number, 12));

  test.each([
    ["0,45", 0.45],
    ["1.234,50", 1234.5],
    ["1.234", 1234],
    ["1 234,5", 1234.5],
    ["12,5 %", 0.125],
  ])("with a decimal comma, %p is %p", (cell, number) => expect(toNumber(cell, ",")).toBeCloseTo(number, 12));

  test.each([
    ["n/a"],
    [""],
    [" "],
    [null],
    [undefined],
    [true],
    [false],
    ["#N/A"],
    ["12 apples"],
    ["1,5"],
    ["1,23,4"],
    ["2024-03-01"],
    ["12:30"],
    ["INC0000045"],
    ["1.2.3"],
    ["1’50.00"],
    ["’500"],
    ["95.50.-"],
    [".-"],
    ["-"],
    ["%"],
    ["()"],
    [NaN],
    [Infinity],
  ])("%p is not a number", (cell) => expect(toNumber(cell)).toBeUndefined());

  test("every amount reads the same with either apostrophe, and a whole one with dashes for its decimals", () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
    const mark = fc.constantFrom("'", "’", "");
    const dashes = fc.constantFrom(".-", ".--", ".–", ".—", ",-", ",–");
    fc.assert(
      fc.property(
        amount,
        mark,
        dashes,
        fc.constantFrom("", "CHF ", "Fr. "),
        ([whole, cents], apostrophe, none, money) => {
          const digits = String(whole).replace(/\B(?=(?:\d{3})+$)/g, apostrophe);
          const decimals = String(cents).padStart(2, "0");
          expect(toNumber(`${money}${digits}.${decimals}`)).toBe(Number(`${whole}.${decimals}`));
          expect(toNumber(`${money}${digits},${decimals}`, ",")).toBe(Number(`${whole}.${decimals}`));
          expect(toNumber(`${money}${digits}${none}`)).toBe(whole);
          expect(toNumber(`${money}-${digits}${none}`)).toBe(whole === 0 ? -0 : -whole);
        },
      ),
    );
  });

  test("every finite number survives a trip through its own text", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (n) => toNumber(String(n)) === (n === 0 ? 0 : n) || Math.abs(n) === 0,
      ),
    );
  });
});

describe("decideDecimalSeparator", () => {
  test.each([
    [["0,45", "1,20"], ","],
    [["1.234,50"], ","],
    [["0.45", "1.20"], "."],
    [["1,234", "5,678"], "."],
    [["1,234.50", "0,5"], "."],
    [[null, "?", 12], "."],
  ])("%p uses %p", (cells, sign) => expect(decideDecimalSeparator(cells)).toBe(sign));
});
