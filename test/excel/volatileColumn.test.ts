import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

test("a column that moves with the calendar is counted, and its scorecard is written and written again", async () => {
  const document = helpdesk();
  document.calculator = univerCalculator;
  const host = openInExcel(document);
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Tickets").getRange("F2").formulas = [["=TODAY()"]];
    await context.sync();
  });
  for (let round = 0; round < 2; round++) {
    const written = await writeScorecard(await scanWorkbook(), { mode: "native" });
    expect(written.replaced).toEqual([]);
    const page = document.sheet("MSP Scorecard");
    const values = Array.from({ length: 40 }, (_none, row) => page?.cells.value(row, 6));
    expect(JSON.stringify(values)).not.toContain("#NAME?");
  }
});
