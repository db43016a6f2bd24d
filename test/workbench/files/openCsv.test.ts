import fc from "fast-check";
import { toSerial } from "../../../src/cells/date/serial";
import type { CellValue } from "../../../src/workbench/document/cellValue";
import { fileKind } from "../../../src/workbench/files/fileKind";
import { InputError } from "../../../src/workbench/files/inputError";
import { openCsv, type CsvOptions } from "../../../src/workbench/files/openCsv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

function open(content: string | Uint8Array, options?: CsvOptions, name = "data.csv") {
  const opened = openCsv(typeof content === "string" ? utf8(content) : content, name, options);
  const [sheet] = opened.document.sheets;
  if (!sheet) throw new Error("no sheet");
  const { cells } = sheet;
  const column = (number: number, count: number): CellValue[] =>
    Array.from({ length: count }, (_, row) => cells.value(row, number));
  const format = (row: number, at: number) => opened.document.styles.get(cells.style(row, at)).numberFormat;
  return { ...opened, sheet, cells, column, format };
}

describe("the type of a field", () => {
  test.each<[string, CellValue]>([
    ["12", 12],
    ["-3.5", -3.5],
    ["1.0", 1],
    [" 7 ", 7],
    ["0", 0],
    [".5", 0.5],
    ["53.094024000000001", Number("53.094024000000001")],
    ["123456789012345", 123_456_789_012_345],
    ["1234567890123456", "1234567890123456"],
    ["007", "007"],
    ["1.989E+15", "1.989E+15"],
    ["1e5", "1e5"],
    ["+5", "+5"],
    ["1,234", "1,234"],
    ["-", "-"],
    ["?", "?"],
    ["TRUE", true],
    ["false", false],
    ["trueish", "trueish"],
    ["#N/A", { error: "#N/A" }],
    ["#1", "#1"],
    ["=1+1", "=1+1"],
    ["@x", "@x"],
    ["-a", "-a"],
    ["  spaced", "  spaced"],
    ["2023-01-02", 44_928],
    ["2023-02-30", "2023-02-30"],
  ])("%j is %j", (field, value) => {
    expect(open(`h\n"${field}"\n`).cells.value(1, 0)).toEqual(value);
  });

  test("an empty field is a blank cell", () => {
    const { cells } = open("a,b,c\n1,,3\n");
    expect(cells.value(1, 1)).toBeNull();
  });

  test("a text never becomes a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@"), fc.string(), (sign, rest) => {
        const { cells } = open(`h\n"${`${sign}${rest}`.replace(/"/g, '""')}"\n`);
        expect(cells.formula(1, 0)).toBeUndefined();
      }),
    );
  });
});

describe("ISO dates are serials that keep their milliseconds", () => {
  test.each([
    ["2023-01-02", 0, "yyyy-mm-dd"],
    ["2023-01-02 01:03:17", 3_797_000, "yyyy-mm-dd hh:mm:ss"],
    ["2023-01-02T01:03:17.432", 3_797_432, "yyyy-mm-dd hh:mm:ss.000"],
  ])("%s", (field, milliseconds, numberFormat) => {
    const { cells, format } = open(`h\n${field}\n`);
    expect(cells.value(1, 0)).toBe(toSerial(2023, 1, 2, milliseconds));
    expect(format(1, 0)).toBe(numberFormat);
  });
});

describe("other dates are converted by whole columns", () => {
  test("one date that reads only one way decides; marks for missing values stay", () => {
    const { column, format } = open("opened\n5/3/2016 12:00\n29/2/2016 01:16\n?\n\n1/3/2016\n".replace("\n\n", "\n"));
    expect(column(0, 5)).toEqual([
      "opened",
      toSerial(2016, 3, 5, 43_200_000),
      toSerial(2016, 2, 29, 4_560_000),
      "?",
      toSerial(2016, 3, 1),
    ]);
    expect(format(1, 0)).toBe("yyyy-mm-dd hh:mm:ss");
  });

  test.each([
    ["nothing tells day from month", "1/2/2024\n3/4/2024"],
    ["both orders occur", "13/2/2024\n2/13/2024"],
    ["one cell is no date", "29/2/2016\nlater"],
    ["numbers stand between the dates", "29/2/2016\n42"],
  ])("a column stays text where %s", (_name, lines) => {
    const { column } = open(`d\n${lines}\n`);
    expect(column(0, 2)[1]).toBe(lines.split("\n")[0]);
  });

  test("the order can be given", () => {
    expect(open("d\n1/2/2024\n", { dates: "dmy" }).cells.value(1, 0)).toBe(toSerial(2024, 2, 1));
    expect(open("d\n1/2/2024\n", { dates: "mdy" }).cells.value(1, 0)).toBe(toSerial(2024, 1, 2));
    expect(open("d\n13/2/2024\n", { dates: "mdy" }).cells.value(1, 0)).toBe("13/2/2024");
  });

  test("each column decides for itself", () => {
    const { cells } = open("a,b\n29/2/2016,2/29/2016\n1/3/2016,3/1/2016\n");
    expect(cells.value(2, 0)).toBe(toSerial(2016, 3, 1));
    expect(cells.value(2, 1)).toBe(toSerial(2016, 3, 1));
  });
});

describe("the file", () => {
  test.each([
    ["a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("name\nJosé\n")])],
    ["UTF-8", utf8("name\nJosé\n")],
    ["Windows-1252", Uint8Array.from([...utf8("name\nJos"), 0xe9, 10])],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16("name\nJosé\n", false)])],
    ["UTF-16 without one", utf16("name\nJosé\n", false)],
    ["big-endian UTF-16", utf16("name\nJosé\n", true)],
  ])("may be in %s", (_name, bytes) => {
    expect(open(bytes).column(0, 2)).toEqual(["name", "José"]);
  });

  test.each([
    ["a comma", "a,b\n1,x\n2,y\n"],
    ["a semicolon", "a;b\n1;x\n2;y\n"],
    ["a tab", "a\tb\n1\tx\n2\ty\n"],
    ["a bar", "a|b\n1|x\n2|y\n"],
    ["a delimiter it names", "sep=^\na^b\n1^x\n2^y\n"],
  ])("may be split by %s", (_name, text) => {
    const { column } = open(text);
    expect([column(0, 3), column(1, 3)]).toEqual([
      ["a", 1, 2],
      ["b", "x", "y"],
    ]);
  });

  test("may have one column, quotes with line breaks, rows of different length, and empty lines", () => {
    expect(open("only\n1\n2\n").column(0, 3)).toEqual(["only", 1, 2]);
    const { cells } = open('a,b\n"x ""y""\nz",1,extra\n\n2\n');
    expect([cells.value(1, 0), cells.value(1, 2), cells.value(2, 0), cells.value(3, 0)]).toEqual([
      'x "y"\nz',
      "extra",
      null,
      2,
    ]);
  });

  test("with a quotation mark that is never closed is read, with a warning", () => {
    expect(open('a,b\n"x,1\n2,3\n').warnings).toEqual([
      "A quotation mark opened in row 2 is never closed, so all that follows it was read as one text; close it in the file.",
    ]);
  });

  test("that begins with the letters of a zip archive is text all the same", () => {
    expect(fileKind(utf8("PK,Name\n1,a\n"))).toBe("text");
  });

  test("with text that no cell can hold is cut, with a warning", () => {
    const { cells, warnings } = open(`a\n${"x".repeat(40_000)}\n`);
    expect(String(cells.value(1, 0))).toHaveLength(32_767);
    expect(warnings[0]).toMatch(/^1 text was longer/);
  });

  test.each([
    ["Q1/Q2 [draft].csv", "Q1-Q2 -draft-"],
    ["a-name-much-longer-than-excel-allows.csv", "a-name-much-longer-than-excel-a"],
    ["'quoted'.csv", "quoted"],
    ["History.csv", "History data"],
    [".csv", "Sheet1"],
  ])("%s gives its sheet the name %s", (file, name) => {
    expect(open("a\n1\n", {}, file).sheet.name).toBe(name);
  });
});

describe("a file that can't be opened is refused in one sentence that names it", () => {
  test.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(0), "is empty"],
    ["blank", utf8("\n \n"), "is empty"],
    ["an image", Uint8Array.from([137, 80, 78, 71, 0, 1, 2, 3, 65, 66]), "is not a text file"],
    ["too wide", utf8(`${"x,".repeat(16_384)}x\n`), "more than 16,384 columns"],
    ["too long", utf8("1\n".repeat(1_048_577)), "more than 1,048,576 rows"],
  ])("%s", (_name, bytes, words) => {
    const attempt = () => openCsv(bytes, "data.csv");
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(words);
  });
});

test("a title of one field above the table doesn't hide its delimiter", () => {
  const lines = [1, 2, 3, 4].map((day) => `0${day}-03-2026;Jan;${day},5;Ja`);
  const { column } = open(
    ["Urenregistratie maart 2026", "", "Datum;Medewerker;Uren;Declarabel", ...lines].join("\r\n"),
  );
  expect(column(1, 5)).toEqual([null, null, "Medewerker", "Jan", "Jan"]);
  expect(column(3, 4)).toEqual([null, null, "Declarabel", "Ja"]);
});

test("a field of many spaces and digits is read at once", () => {
  const long = `1${" ".repeat(32_000)}x`;
  expect(open(`a;b\n48.250;${long}\n${"1.".repeat(16_000)};2\n`).cells.value(1, 1)).toBe(long);
});

describe("dots for thousands", () => {
  test.each<[string, string, CellValue[]]>([
    ["beside a comma for decimals", "a;b\n48.250;8,5\n-1.234.567;2\n12;3", [48_250, -1_234_567, 12]],
    ["where every number has groups of three", "a;b\n250.000;275.000\n70.000;75.000\n900;1", [250_000, 70_000, 900]],
    ["not beside a dot for decimals", "a;b\n48.250;8.5\n2.125;2\n12;3", [48.25, 2.125, 12]],
    ["not where commas part the fields", "a,b\n48.250,1\n2.125,2\n3.375,3", [48.25, 2.125, 3.375]],
    ["not in a single number", "a;b\n48.250;1\n2;2\n3;3", [48.25, 2, 3]],
    ["not where tabs part the fields", "a\tb\n4.125\t1\n12.500\t2\n1.250\t3", [4.125, 12.5, 1.25]],
    ["not for hours with three decimals", "a;b\n4.125;1\n12.500;2\n1.250;3", [4.125, 12.5, 1.25]],
    ["not beside a list that looks like a number", "a;b\n450.000;1,2\n120;red\n300;blue", [450, 120, 300]],
    ["not below one", "a;b\n0.250;8\n1.125;2\n3.375;3.500", [0.25, 1.125, 3.375]],
  ])("%s", (_where, text, numbers) => {
    expect(open(text).column(0, 4).slice(1)).toEqual(numbers);
  });
});
