import fc from "fast-check";
import type { Cell } from "../../../../src/cells/cell";
import { createDateReader } from "../../../../src/scanner/table/records/dates";
import { openCsv } from "../../../../src/workbench/files/openCsv";

/** The column as the .csv opener leaves it, below its heading. */
function opened(texts: readonly string[]): Cell[] {
  const file = new TextEncoder().encode(`Created|\n${texts.map((text) => `${text}|\n`).join("")}`);
  const [sheet] = openCsv(file, "dates.csv").document.sheets;
  return texts.map((_text, row) => sheet?.cells.value(row + 1, 0) as Cell);
}

/** What the scanner reads in a column, and what it says about it. */
function scanned(cells: readonly Cell[]) {
  const notes = { choices: [], reasons: [], warnings: [] as { code: string }[], questions: [] as { id: string }[] };
  const reader = createDateReader(
    { sheet: "Data", table: "Data!A1" },
    {},
    notes as unknown as Parameters<typeof createDateReader>[2],
  );
  reader.add("openedAt", cells, { heading: "Created", column: 0 });
  const values = reader.finish().get("openedAt")?.values;
  return {
    values: values && [...values],
    warnings: notes.warnings.map(({ code }) => code),
    questions: notes.questions.map(({ id }) => id),
  };
}

const low = fc.integer({ min: 1, max: 12 });
const high = fc.integer({ min: 13, max: 28 });
const year = fc.constantFrom("2024", "24", "1998", "98");
const separator = fc.constantFrom("/", "/", "-", ".");
const clock = fc.constantFrom("", " 10:15", " 2:05:30 PM");
const numeric = (first: fc.Arbitrary<number>, second: fc.Arbitrary<number>) =>
  fc
    .tuple(first, second, year, separator, clock)
    .map(([a, b, years, between, time]) => `${a}${between}${b}${between}${years}${time}`);
const dayFirst = numeric(high, low);
const monthFirst = numeric(low, high);
const eitherWay = numeric(low, low);
const alike = low.map((number) => `${number}/${number}/2024`);
const inWords = fc.tuple(high, year).map(([day, years]) => `${day} März ${years}`);
const many = (date: fc.Arbitrary<string>) => fc.array(date, { minLength: 1, maxLength: 120 });
const some = (date: fc.Arbitrary<string>) => fc.array(date, { maxLength: 3 });
const column = fc
  .tuple(many(fc.oneof(dayFirst, eitherWay)), some(monthFirst), some(alike), some(inWords), fc.boolean())
  .map(([dates, others, twins, words, mirrored]) => {
    const texts = [...dates, ...others, ...twins, ...words];
    return mirrored ? texts.map((text) => text.replace(/^(\d+)([/.-])(\d+)\2/, "$3$2$1$2")) : texts;
  });

test("the .csv opener and the scanner decide every column of dates alike", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(column, many(eitherWay), many(alike)), (texts) => {
      const inFile = scanned(texts);
      if (inFile.values) read += 1;
      const left = scanned(opened(texts));
      // What was converted is no longer text, so only the text's own notes differ.
      expect(left.values ?? "none").toEqual(inFile.values ?? "none");
      expect(left.questions).toEqual(inFile.questions);
    }),
    { numRuns: 150 },
  );
  expect(read).toBeGreaterThan(20);
});

test("one date of the other order among a hundred leaves the column to the scanner, which reads it day first", () => {
  const texts = [...Array.from({ length: 99 }, () => "13/2/2024"), "2/13/2024"];
  expect(opened(texts)).toEqual(texts);
  const { values, warnings } = scanned(texts);
  expect(values?.filter((value) => !Number.isNaN(value))).toHaveLength(99);
  expect(warnings).toEqual([]);
});
