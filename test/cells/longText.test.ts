import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { durationHours } from "../../src/cells/duration";
import { clockToMilliseconds } from "../../src/cells/date/clock";
import { isoToSerial } from "../../src/cells/date/iso";
import { orderlessToSerial, possibleOrders, textToSerial } from "../../src/cells/date/text";
import { toNumber } from "../../src/cells/number";
import { periodName } from "../../src/cells/date/periodName";
import { toTimeOfDay } from "../../src/cells/date/timeOfDay";

/** As much as a cell can hold. */
const longest = 32_767;
const fill = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
const fillings = ["1", " ", ".", "1 ", "1.", "1,", "1.000", "12:", "-", "1-", "a", "1h ", "0", "%", "(", "urgent "];
const texts = fillings.flatMap((piece) => [
  fill(piece),
  `1${fill(piece)}x`,
  `1/2/2024 ${fill(piece)}\nx`,
  `2024-03-01 ${fill(piece)}`,
  `1${" ".repeat(longest)}\n${piece}`,
]);

const folder = join(__dirname, "../../src/cells");
/** Files whose functions take no text of a cell. */
const others = [
  "address.ts",
  "failure.ts",
  "fifteenDigits.ts",
  "period.ts",
  "pieces.ts",
  "serial.ts",
  "trim.ts",
  "words.ts",
];
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith(`vocabulary${sep}`) && !others.includes(file.split(sep).at(-1)!),
);

// A reader that tries a pattern again at every character takes minutes for these texts.
test.each(files)("%s is done with the longest texts of a cell at once", (file) => {
  const functions = Object.values(jest.requireActual<Record<string, unknown>>(join(folder, file)));
  for (const read of functions) {
    if (typeof read !== "function") continue;
    for (const text of texts) expect(() => (read as (text: string) => unknown)(text)).not.toThrow();
  }
});

const readers: readonly [string, (text: string) => unknown, ordinary: string][] = [
  ["a number", (text) => toNumber(text), "1,234.50"],
  ["a duration", durationHours, "2 days 3 hours"],
  ["an ISO date", isoToSerial, "2024-03-01 14:05:06.123456789+06:00"],
  ["a date", (text) => textToSerial(text, "dmy"), "29/2/2016 01:16"],
  ["a date in words", orderlessToSerial, "3 de septiembre de 2024 11:05:06.123456789 PM"],
  ["an order of day and month", possibleOrders, "29/2/2016"],
  ["a time of day", toTimeOfDay, "14:05"],
  ["a clock", clockToMilliseconds, "14:05"],
  ["a period", (text) => periodName(text), "Jan 2026"],
];

test.each(readers)(
  "%s is read with any spaces around it, and is never longer than 64 characters",
  (_what, read, text) => {
    const value = read(text);
    expect(value).toBeDefined();
    expect(read(`${" ".repeat(500)}${text}\t\u00a0`)).toEqual(value);
    for (const long of texts.filter((given) => given.trim().length > 64))
      expect([long.slice(0, 40), read(long)]).toEqual([long.slice(0, 40), undefined]);
  },
);

test("64 digits are a number, 65 are a note", () => {
  expect(toNumber("1".repeat(64))).toBe(Number("1".repeat(64)));
  expect(toNumber("1".repeat(65))).toBeUndefined();
});
