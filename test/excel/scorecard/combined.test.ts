import { scanWorkbook, switchMode, writeDrillThrough, writeScorecard } from "../../../src/excel/addIn";
import { columnOf } from "../../../src/scorecard/layout";
import { closeExcel, openInExcel, workbookOf } from "../../support/excel";
import { lineOf } from "../../support/helpdesk";
import { liveCalculator } from "../../support/liveCalculator";

afterEach(closeExcel);

const cells = [
  ["KPI", "May 2026", "Jun 2026"],
  ["MRR", 20000, 22000],
  ["Active clients", 10, 11],
  ["CLV", 20000, 21000],
  ["CAC", 5000, 6000],
];

test("a line that follows from others recalculates to the value shown, in every mode, and lists its numbers", async () => {
  const document = workbookOf({ KPIs: cells });
  document.calculator = liveCalculator("KPIs");
  const host = openInExcel(document);
  const { linesName: sheetName } = await writeScorecard(await scanWorkbook(), { mode: "native" });
  const sheet = document.sheet(sheetName);
  if (!sheet) throw new Error("There is no scorecard.");
  const shown = async (key: string): Promise<unknown> =>
    host.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetName).getCell(lineOf(sheet, key), columnOf.value);
      cell.load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
  const formulaOf = (key: string) => sheet.cells.formula(lineOf(sheet, key), columnOf.value);
  expect(formulaOf("ARPU/active")).toBe("=SUM(KPIs!$C$2)/SUM(KPIs!$C$3)");
  for (const mode of ["native", "live", "values"] as const) {
    await switchMode(mode);
    expect([mode, await shown("ARPU/active"), await shown("CLVCAC/reported")]).toEqual([mode, 2000, 3.5]);
  }
  const rows = document.sheet((await writeDrillThrough("ARPU/active")).sheetName);
  const [table] = rows?.tables ?? [];
  const first = table?.rect.row ?? 0;
  expect([1, 2].map((row) => [rows?.cells.formula(first + row, 0), rows?.cells.value(first + row, 3)])).toEqual([
    ['=HYPERLINK("#KPIs!A2","Row 2")', 22000],
    ['=HYPERLINK("#KPIs!A3","Row 3")', 11],
  ]);
});
