import { InputError } from "../../../src/workbench/files/inputError";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { readZipDirectory, type ZipEntry } from "../../../src/workbench/files/zip/zipDirectory";
import { ZipWriter } from "../../../src/workbench/files/zip/zipWriter";
import { rows, workbookBytes, workbookParts, zipOf } from "./builtWorkbook";

describe("a file that can't be opened is refused in one sentence that names it", () => {
  const compound = (...names: string[]) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    names.forEach((name, index) => {
      const at = 1024 + index * 128;
      [...name].forEach((letter, place) => (bytes[at + place * 2] = letter.charCodeAt(0)));
      bytes[at + 64] = name.length * 2 + 2;
      bytes[at + 66] = 2;
    });
    return bytes;
  };
  const whole = workbookBytes({ sheets: { A: rows('<c r="A1"><v>1</v></c>') } });
  const text = (words: string) => new TextEncoder().encode(words);
  test.each([
    ["empty", new Uint8Array(0), "is empty"],
    ["encrypted", compound("EncryptedPackage", "EncryptionInfo"), "is encrypted with a password"],
    ["old .xls", compound("Workbook"), "is in the old .xls format"],
    ["another Office file", compound("WordDocument"), "is not an Excel workbook"],
    ["text", text("a,b\n1,2\n"), "is not an Excel workbook, whatever its name says"],
    ["cut off", whole.subarray(0, whole.length - 30), "is damaged (its end is missing)"],
    ["a zip of something else", zipOf({ "readme.txt": "hello" }), "holds no workbook part"],
    ["binary", zipOf({ "xl/workbook.bin": "" }), ".xlsb"],
    [
      "binary, as Excel writes it",
      zipOf({
        "_rels/.rels": workbookParts({ sheets: {} })["_rels/.rels"]?.replace("workbook.xml", "workbook.bin") ?? "",
        "xl/workbook.bin": "\u0083\u0001",
      }),
      ".xlsb",
    ],
    [
      "without content types",
      zipOf(
        Object.fromEntries(
          Object.entries(workbookParts({ sheets: { A: rows() } })).filter(([part]) => !part.startsWith("[Content")),
        ),
      ),
      "is damaged (the list of content types is missing)",
    ],
    ["of damaged sheets only", workbookBytes({ sheets: { A: "<sheetData><row>", B: "</x>" } }), "damaged sheets only"],
    ["OpenDocument", zipOf({ "content.xml": "<a/>" }), "OpenDocument"],
    [
      "broken XML",
      zipOf({ ...workbookParts({ sheets: { A: rows() } }), "xl/workbook.xml": "<workbook><sheets>" }),
      "is damaged",
    ],
    ["no sheets", workbookBytes({ sheets: {} }), "has no sheet that can be read"],
  ])("%s", (_name, bytes, words) => {
    const attempt = () => openXlsx(bytes, "file.xlsx");
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(words);
    expect(attempt).toThrow(/^file\.xlsx /);
  });
});

test("an archive that unpacks to more than 2 GB is refused before it is unpacked", () => {
  const zip = new ZipWriter();
  for (const entry of readZipDirectory(workbookBytes({ sheets: { A: rows() } }))) {
    zip.copy(entry.name.includes("sheet1") ? { ...entry, size: 2 * 1024 ** 3 } : entry);
  }
  expect(() => openXlsx(zip.finish(), "bomb.xlsx")).toThrow("bomb.xlsx unpacks to more than 2 GB");
});

test("a damaged sheet is taken as empty, with a warning, and the others are read", () => {
  const bytes = workbookBytes({
    sheets: { Good: rows('<c r="A1"><v>1</v></c>'), Bad: '<sheetData><row r="1"><c r="A1"><v>5</v></c></roww>' },
  });
  const { document, warnings } = openXlsx(bytes, "b.xlsx");
  expect(warnings).toEqual([
    expect.stringMatching(/^The sheet "Bad" is damaged \(.*\) and was taken as empty; open .*\.$/),
  ]);
  expect(document.sheets.map(({ name, cells }) => [name, cells.value(0, 0)])).toEqual([
    ["Good", 1],
    ["Bad", null],
  ]);
});

test("a cell whose text is missing from the list of texts damages its sheet: it is no blank cell", () => {
  const { warnings } = openXlsx(
    workbookBytes({
      sheets: { Good: rows('<c r="A1"><v>1</v></c>'), Bad: rows('<c r="A1" t="s"><v>7</v></c>') },
      strings: "<si><t>only</t></si>",
    }),
    "book.xlsx",
  );
  expect(warnings).toEqual([expect.stringContaining('"Bad" is damaged (text number 7 is missing')]);
});

describe("a part that is not what the archive says is not used", () => {
  const withSheet = (change: (sheet: ZipEntry) => ZipEntry) => {
    const zip = new ZipWriter();
    for (const entry of readZipDirectory(workbookBytes({ sheets: { A: rows('<c r="A1"><v>1</v></c>'), B: rows() } }))) {
      zip.copy(entry.name.endsWith("sheet1.xml") ? change(entry) : entry);
    }
    return openXlsx(zip.finish(), "book.xlsx").warnings;
  };

  test.each<[string, (sheet: ZipEntry) => ZipEntry, string]>([
    ["larger", (sheet) => ({ ...sheet, size: 10 }), "sheet1.xml is larger than the file says"],
    ["shorter", (sheet) => ({ ...sheet, size: sheet.size + 1 }), "sheet1.xml is damaged"],
    ["changed", (sheet) => ({ ...sheet, crc: sheet.crc ^ 1 }), "sheet1.xml is damaged"],
  ])("%s", (_name, change, words) => {
    expect(withSheet((sheet) => sheet)).toEqual([]);
    expect(withSheet(change)).toEqual([expect.stringContaining(words)]);
  });

  test("small parts are not unpacked when they claim to be huge", () => {
    const zip = new ZipWriter();
    for (const entry of readZipDirectory(workbookBytes({ sheets: { A: rows() } }))) {
      zip.copy(entry.name === "xl/workbook.xml" ? { ...entry, size: 300 * 1024 ** 2 } : entry);
    }
    expect(() => openXlsx(zip.finish(), "bomb.xlsx")).toThrow("workbook.xml unpacks to more than 256 MB");
  });
});
