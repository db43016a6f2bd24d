import { convertToValues, restoreFormulas, scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { readBlankCells } from "../../src/excel/read/blankCells";
import { columnOf } from "../../src/scorecard/layout";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import type { ScanResult } from "../../src/scanner/result/finding";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk, lineOf } from "../support/helpdesk";
import { book } from "../support/mspBook";

afterEach(closeExcel);

const lastColumn = 16_383;
const lastRow = 1_048_575;

/** The numbers of a scan, without where they stand. */
const numbers = ({ findings }: ScanResult) => findings.map(({ kpi, variant, value }) => [kpi, variant, value]);

/** Puts something into the last column that a sheet has, so that its used cells are whole rows. */
const stray: readonly [string, (document: WorkbookDocument) => void][] = [
  ["in the last column of the first row", (document) => document.sheet("Tickets")?.cells.set(0, lastColumn, "x")],
  ["in the last column of a row of data", (document) => document.sheet("Tickets")?.cells.set(5, lastColumn, 1)],
  ["in the last column of a row below", (document) => document.sheet("Tickets")?.cells.set(40, lastColumn, "note")],
];

test.each(["values", "formulas", "text", "valueTypes", "numberFormat"] as const)(
  "Excel gives no %s of whole rows and whole columns",
  async (what) => {
    openInExcel(helpdesk());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tickets");
      const whole = ["1:2", "A:B", "A1:XFD3"].map((address) => sheet.getRange(address).load(what));
      const almost = sheet.getRange("A1:XFC2").load(what);
      await context.sync();
      expect(whole.map((range) => range[what] as unknown)).toEqual([null, null, null]);
      expect(almost[what]).toHaveLength(2);
    });
  },
);

describe.each(stray)("a cell %s", (_where, add) => {
  test.each([false, true])("changes nothing of what a scan finds; dates from 1904: %p", async (date1904) => {
    const document = helpdesk();
    document.date1904 = date1904;
    openInExcel(document);
    const expected = numbers(await scanWorkbook());
    expect(expected.length).toBeGreaterThan(3);
    add(document);
    openInExcel(document);
    expect(numbers(await scanWorkbook())).toEqual(expected);
  });
});

test("a cell in the last row changes nothing of what a scan finds", async () => {
  const document = helpdesk();
  openInExcel(document);
  const expected = numbers(await scanWorkbook());
  document.sheet("Tickets")?.cells.set(lastRow, 12, "note");
  openInExcel(document);
  expect(numbers(await scanWorkbook())).toEqual(expected);
});

test("formulas beside a cell in the last column are converted to values and restored", async () => {
  const document = book();
  document.sheet("Data")?.cells.set(0, lastColumn, "note");
  openInExcel(document);
  const formulas = () => [
    ...(document.sheet("Data")?.cells.formulas({ row: 0, column: 0, rows: 50, columns: 20 }) ?? []),
  ];
  const before = formulas().length;
  expect(before).toBeGreaterThan(0);
  await convertToValues("workbook");
  expect(formulas()).toEqual([]);
  await restoreFormulas("workbook");
  expect(formulas()).toHaveLength(before);
});

test("a note in the last column of a scorecard costs nothing that was typed there", async () => {
  const document = helpdesk();
  openInExcel(document);
  const result = await scanWorkbook();
  await writeScorecard(result, { mode: "values" });
  const { cells } = document.sheet("MSP Details") ?? {};
  if (!cells) throw new Error("There is no scorecard.");
  const line = lineOf(document.sheet("MSP Details") as never, "FCR/flagged");
  cells.set(line, columnOf.note, "Ask Ann");
  cells.set(0, 0, cells.value(0, 0) ?? "x");
  cells.set(2, lastColumn, "far off");
  await writeScorecard(result, { mode: "values" });
  const written = document.sheet("MSP Details");
  expect(written?.cells.value(lineOf(written, "FCR/flagged"), columnOf.note)).toBe("Ask Ann");
});

test("blank cells are told in whole rows", async () => {
  const document = helpdesk();
  document.sheet("Notes")?.cells.set(0, lastColumn, 0);
  openInExcel(document);
  const [isBlank] = await readBlankCells(["Notes!1:2"]);
  expect([isBlank?.(0, 0), isBlank?.(0, 1), isBlank?.(0, lastColumn), isBlank?.(1, 0)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
