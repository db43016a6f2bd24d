import { columnLetters, columnNumber, a1Range, localAddress, quoteSheet } from "../../src/cells/address";
import { isBlank, isError, isMissing } from "../../src/cells/cell";
import { durationHours } from "../../src/cells/duration";
import { toFlag } from "../../src/cells/flag";
import { asCellText, normalizeKey, normalizeLabel } from "../../src/cells/text";

describe("blanks, missing marks and errors are told apart", () => {
  test.each([[""], [null], [undefined], ["  "]])("%p is blank and missing", (cell) =>
    expect([isBlank(cell), isMissing(cell)]).toEqual([true, true]),
  );
  test.each([["?"], ["N/A"], ["NULL"], [" - "], ["\u2013"]])("%p is missing, not blank", (cell) =>
    expect([isBlank(cell), isMissing(cell)]).toEqual([false, true]),
  );
  test.each([[0], [false], ["0"], ["no"]])("%p is a value", (cell) =>
    expect([isBlank(cell), isMissing(cell), isError(cell)]).toEqual([false, false, false]),
  );
  test.each([["#N/A"], ["#DIV/0!"], ["#SPILL!"]])("%p is an error and not missing", (cell) =>
    expect([isError(cell), isMissing(cell)]).toEqual([true, false]),
  );
  test.each([["#1"], ["#NAME"], ["# N/A"]])("%p is text", (cell) => expect(isError(cell)).toBe(false));
});

describe("yes and no", () => {
  test.each([[true], [1], ["TRUE"], ["y"], ["Within SLA"], ["met"], ["Billable"], ["ja"], ["in"], ["on-time"]])(
    "%p is yes",
    (cell) => expect(toFlag(cell)).toBe(true),
  );
  test.each([[false], [0], ["No"], ["SLA Violated"], ["Non-billable"], ["NON_BILLABLE"], ["breached"], ["nein"]])(
    "%p is no",
    (cell) => expect(toFlag(cell)).toBe(false),
  );
  test.each([["Not breached"], ["SLA not violated"], ["not overdue"], ["inside SLA"], ["No prazo"]])(
    "%p says no to a no, or yes",
    (cell) => expect(toFlag(cell)).toBe(true),
  );
  test.each([
    ["unresolved"],
    ["Not met"],
    ["not within SLA"],
    ["nicht abrechenbar"],
    ["niet gehaald"],
    ["non respecté"],
    ["não faturável"],
    ["NonBillable"],
    ["not answered"],
    ["Outside SLA"],
  ])("%p denies a yes", (cell) => expect(toFlag(cell)).toBe(false));
  test.each([["note"], ["nonsense"], ["under"], ["SLA"], ["not"], ["nos"], ["unknown"]])(
    "%p only begins like a denial",
    (cell) => expect(toFlag(cell)).toBeUndefined(),
  );
  test.each([[null], [""], ["?"], ["maybe"], [2], ["#N/A"]])("%p is neither", (cell) =>
    expect(toFlag(cell)).toBeUndefined(),
  );
});

describe("durations as text, in hours", () => {
  test.each([
    ["30:15:00", 30.25],
    ["-1:20", -4 / 3],
    ["1h 30m", 1.5],
    ["2 days 3 hours", 51],
    ["1 day, 2:30:00", 26.5],
    ["3 days 04:15:00", 76.25],
    ["0,45 uur", 0.45],
    ["90 min", 1.5],
    ["1 Std. 30 Min.", 1.5],
    ["250 ms", 250 / 3_600_000],
  ])("%p is %p", (cell, hours) => expect(durationHours(cell)).toBeCloseTo(hours, 12));
  test.each([[12], ["12"], ["12:75"], ["soon"], ["3 apples"], ["?"], [null]])("%p is none", (cell) =>
    expect(durationHours(cell)).toBeUndefined(),
  );
});

describe("labels and keys", () => {
  test("labels compare without case, accents, spaces and punctuation", () =>
    expect(normalizeLabel(" Durée_totale (h) ")).toBe("dureetotaleh"));
  test("keys compare trimmed and without case", () => expect(normalizeKey("  Acme   Ltd ")).toBe("acme ltd"));
  test.each(["=1+1", "+1", "-1", "@x", "\tx", "'x"])("text %p is kept from becoming a formula", (text) =>
    expect(asCellText(text)).toBe(`'${text}`),
  );
});

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });
  test.each([
    ["Tickets", "Tickets"],
    ["My sheet", "'My sheet'"],
    ["O'Brien", "'O''Brien'"],
    ["Q1", "'Q1'"],
    ["2024", "'2024'"],
    ["R1C1", "'R1C1'"],
    ["a-b", "'a-b'"],
    ["Tickets\u20132024", "'Tickets\u20132024'"],
    ["\u5ba2\u6237\uff08\u7968\uff09", "'\u5ba2\u6237\uff08\u7968\uff09'"],
    ["\u5ba2\u6237", "\u5ba2\u6237"],
    ["True", "'True'"],
  ])("sheet %p is written %s", (name, quoted) => expect(quoteSheet(name)).toBe(quoted));
  test("a range and a cell", () => {
    expect(a1Range("My sheet", 1, 9, 20769, 1)).toBe("'My sheet'!$J$2:$J$20770");
    expect(a1Range("S", 0, 0)).toBe("S!$A$1");
    expect(localAddress(1, 9, 2, 3)).toBe("J2:L3");
  });
});
