import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import type { ExcelHost } from "../../src/workbench/excel-host";
import { closeExcel, openInExcel } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

/** Everything that stands on a sheet, calculated, as text. */
function textOf(host: ExcelHost, name: string): Promise<string> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values.flat().join("|");
  });
}

test("the page tells every reader when rows were added or removed since", async () => {
  const host = openInExcel(helpdesk());
  await writeScorecard(await scanWorkbook(), { mode: "native" });
  expect(await textOf(host, "MSP Scorecard")).toContain("No rows were added or removed since");
  await host.run(async (context) => {
    const tickets = context.workbook.worksheets.getItem("Tickets");
    const used = tickets.getUsedRange();
    used.load("rowCount,columnCount,values");
    await context.sync();
    const last = used.values[used.rowCount - 1] ?? [];
    tickets.getRangeByIndexes(used.rowCount, 0, 2, used.columnCount).values = [last, last];
    await context.sync();
  });
  expect(await textOf(host, "MSP Scorecard")).toContain("2 rows were added and 0 removed: refresh");
  await writeScorecard(await scanWorkbook(), { mode: "native" });
  expect(await textOf(host, "MSP Scorecard")).toContain("No rows were added or removed since");
});

test("a copy that somebody made of the page follows the lines after a refresh", async () => {
  const host = openInExcel(helpdesk());
  await writeScorecard(await scanWorkbook(), { mode: "native" });
  const copy = await host.run(async (context) => {
    const made = context.workbook.worksheets.getItem("MSP Scorecard").copy("End");
    made.load("name");
    await context.sync();
    return made.name;
  });
  await writeScorecard(await scanWorkbook(), { mode: "native" });
  const [page, copied] = [await textOf(host, "MSP Scorecard"), await textOf(host, copy)];
  expect(copied).not.toContain("#");
  expect(copied.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "")).toBe(page.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, ""));
});
