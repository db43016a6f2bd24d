import fc from "fast-check";
import { parseCsv } from "../../../../src/workbench/files/csv/parseCsv";

function parsed(text: string) {
  const rows: (readonly string[])[] = [];
  const warnings = parseCsv(text, (fields) => void rows.push(fields));
  return { rows, warnings };
}

const dialects = [
  { delimiter: ",", quote: '"' },
  { delimiter: ";", quote: '"' },
  { delimiter: "\t", quote: '"' },
  { delimiter: "|", quote: '"' },
  { delimiter: ", ", quote: '"' },
  { delimiter: " ", quote: '"' },
  { delimiter: ",", quote: "'" },
  { delimiter: ";", quote: "'" },
] as const;

type Written = (typeof dialects)[number];

/** Each field is written as a program writes it that encloses texts; numbers stand as they are. */
function line(fields: readonly string[], { delimiter, quote }: Written): string {
  return fields
    .map((field) => (/^\d+$/.test(field) ? field : quote + field.replaceAll(quote, quote + quote) + quote))
    .join(delimiter);
}

const word = fc.stringMatching(/^[A-Za-z]{2,8}(?:[,;] [A-Za-z]{2,6})?$/);
const record = fc.tuple(fc.nat(99_999).map(String), word, word, fc.nat(500).map(String));
const records = fc.array(record, { minLength: 4, maxLength: 12 });
const headings = ["Ticket", "Client", "Summary", "Minutes"];

test("a file is split as it was written, whatever separates and encloses its fields", () => {
  fc.assert(
    fc.property(fc.constantFrom(...dialects), records, (dialect, rows) => {
      const text = [headings, ...rows].map((row) => line(row, dialect)).join("\r\n");
      expect(parsed(text)).toEqual({ rows: [headings, ...rows], warnings: [] });
    }),
  );
});

test("a quotation mark without a partner is text: no other field and no other row is touched, and its line is told", () => {
  fc.assert(
    fc.property(records, fc.nat(), (rows, which) => {
      const written = [headings, ...rows].map((row) => line(row, dialects[0]));
      // Before the last row, so that another enclosed field follows.
      const at = which % (written.length - 1);
      const text = written.map((one, row) => (row === at ? `"oops,${one}` : one)).join("\n");
      const given = parsed(text);
      expect(given.rows[at]?.slice(1)).toEqual([headings, ...rows][at]);
      expect(given.rows[at]?.[0]).toBe('"oops');
      expect(given.rows.filter((_row, row) => row !== at)).toEqual(
        [headings, ...rows].filter((_row, row) => row !== at),
      );
      expect(given.warnings).toEqual([
        `A quotation mark without a partner stands in line ${at + 1} of the file; it was taken for text, so that it swallows no fields.`,
      ]);
    }),
  );
});

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    "apostrophes in words enclose nothing",
    "Name,Note\n'tis,don't\nO'Neil,it's",
    [
      ["Name", "Note"],
      ["'tis", "don't"],
      ["O'Neil", "it's"],
    ],
  ],
  [
    "a list of sentences is one column",
    'He said "yes" to us\nWe do\nAll is "well" now',
    [['He said "yes" to us'], ["We do"], ['All is "well" now']],
  ],
  [
    "quotation marks inside an enclosed text stay",
    'A,B\n"said "hi" to me",5\n"x",6',
    [
      ["A", "B"],
      ['said "hi" to me', "5"],
      ["x", "6"],
    ],
  ],
  [
    "a comma and a space only now and then is a comma",
    "A,B\nSmith, John\nx,y",
    [
      ["A", "B"],
      ["Smith", " John"],
      ["x", "y"],
    ],
  ],
  [
    "line breaks in enclosed texts stay",
    'A,B\n"one\ntwo",5\n"three\n""four""",6',
    [
      ["A", "B"],
      ["one\ntwo", "5"],
      ['three\n"four"', "6"],
    ],
  ],
])("%s", (_what, text, rows) => {
  expect(parsed(text)).toEqual({ rows, warnings: [] });
});
