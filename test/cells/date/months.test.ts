import fc from "fast-check";
import { orderlessToSerial } from "../../../src/cells/date/text";
import { monthNumber } from "../../../src/cells/date/monthName";
import { periodName } from "../../../src/cells/date/periodName";
import { toSerial } from "../../../src/cells/date/serial";
import { monthNames } from "../../../src/cells/vocabulary/months";

interface Name {
  readonly name: string;
  readonly month: number;
}

const names: readonly Name[] = Object.values(monthNames).flatMap((months) =>
  months.split(",").flatMap((forms, index) =>
    forms
      .trim()
      .split(" ")
      .map((name) => ({ name, month: index + 1 })),
  ),
);
const spellings = ({ name }: Name): string[] => [
  name,
  name.toUpperCase(),
  `${name[0]!.toUpperCase()}${name.slice(1)}`,
  name.normalize("NFD"),
  name.normalize("NFD").replace(/\p{M}/gu, ""),
];
const anyName = fc.constantFrom(...names);
const anySpelling = anyName.chain((name) => fc.constantFrom(...spellings(name)).map((text) => ({ ...name, text })));
const anyDay = fc.integer({ min: 1, max: 28 });
const anyYear = fc.integer({ min: 1900, max: 2100 });

describe("names of months", () => {
  test("every language names twelve, and no name means two months", () => {
    for (const months of Object.values(monthNames)) expect(months.split(",")).toHaveLength(12);
    for (const { name, month } of names) expect([name, monthNumber(name)]).toEqual([name, month]);
  });

  test("each is read in every form of a date", () => {
    const forms: readonly ((day: number, month: string, year: number) => string)[] = [
      (d, m, y) => `${d} ${m} ${y}`,
      (d, m, y) => `${d}. ${m}. ${y}`,
      (d, m, y) => `${d}-${m}-${y}`,
      (d, m, y) => `${d}/${m}/${y}`,
      (d, m, y) => `${d}${m}${y}`,
      (d, m, y) => `${d} de ${m} de ${y}`,
      (d, m, y) => `${d}th ${m}, ${y}`,
      (d, m, y) => `${m} ${d}, ${y}`,
      (d, m, y) => `${m}. ${d}, ${y}`,
      (d, m, y) => `${m}-${d}-${y}`,
    ];
    fc.assert(
      fc.property(anySpelling, anyDay, anyYear, fc.constantFrom(...forms), ({ text, month }, day, year, write) =>
        expect([write(day, text, year), orderlessToSerial(write(day, text, year))]).toEqual([
          write(day, text, year),
          toSerial(year, month, day),
        ]),
      ),
      { numRuns: 1000 },
    );
  });

  test("each heads a month", () => {
    const forms: readonly ((month: string, year: number) => string)[] = [
      (m, y) => `${m} ${y}`,
      (m, y) => `${m}. ${y}`,
      (m, y) => `${m}-${y % 100 < 10 ? `0${y % 100}` : y % 100}`,
      (m, y) => `${y} ${m}`,
      (m, y) => `${m} de ${y}`,
    ];
    const inTwoDigits = fc.integer({ min: 1970, max: 2069 });
    fc.assert(
      fc.property(anySpelling, inTwoDigits, fc.constantFrom(...forms), ({ text, month }, year, write) =>
        expect(periodName(write(text, year))).toMatchObject({ kind: "month", order: year * 100 + month }),
      ),
      { numRuns: 500 },
    );
  });

  test("a word that only begins like one, or ends early, is none", () => {
    // "jänv" is read as the French "janv": accents make no other word.
    const plain = (name: string) => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
    const known = new Set(names.flatMap(spellings).map(plain));
    const longer = fc.tuple(anyName, fc.stringMatching(/^[a-z]{1,6}$/)).map(([{ name }, rest]) => name + rest);
    const shorter = anyName.map(({ name }) => name.slice(0, Math.max(3, name.length - 1)));
    fc.assert(
      fc.property(fc.oneof(longer, shorter), anyDay, anyYear, (word, day, year) => {
        fc.pre(!known.has(plain(word)));
        for (const text of [`${day} ${word} ${year}`, `${day} ${word} ${year % 100}`, `${word} ${day}, ${year}`])
          expect([text, orderlessToSerial(text)]).toEqual([text, undefined]);
        expect([word, periodName(`${word} ${year}`)]).toEqual([word, undefined]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["12 Market 20", "7 Novak 24", "4 Septic 23", "3 Marble 2024", "1 Mayor 21", "5 Junction 19"])(
    "%s is no date",
    (text) => expect(orderlessToSerial(text)).toBeUndefined(),
  );
});
