import { workbookReader } from "../../src/excel/read/reader";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { startExcelHost } from "../../src/workbench/excel-host";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

/** An open workbook whose sheet "Tickets" has numbers in column A and long texts in column C. */
function openTickets(rows: number, textLength = 4) {
  const document = new WorkbookDocument();
  const { cells } = document.addSheet("Tickets");
  for (let row = 0; row < rows; row += 1) {
    cells.set(row, 0, row);
    cells.set(row, 2, `${row}`.padEnd(textLength, "x"));
  }
  const host = startExcelHost(document, { platform: "web" });
  undo.push(() => host.dispose(), host.install());
  return { host, sheet: document.sheets[0]! };
}

test("columns are read in blocks, each told, and arrive whole and in order", async () => {
  openTickets(50_000);
  const blocks: number[] = [];
  const [texts, numbers] = await Excel.run((context) =>
    workbookReader(context).columns("Tickets", [2, 0], 0, 50_000, (rows) => blocks.push(rows)),
  );
  expect(blocks).toEqual([20_000, 20_000, 10_000]);
  expect([numbers?.length, numbers?.[49_999], texts?.[0], texts?.[49_999]]).toEqual([50_000, 49_999, "0xxx", "49999"]);
});

test("a block that is refused as too large is halved until it passes", async () => {
  const { host } = openTickets(3000, 4000);
  const blocks: number[] = [];
  const [texts] = await Excel.run((context) =>
    workbookReader(context).columns("Tickets", [2], 0, 3000, (rows) => blocks.push(rows)),
  );
  expect(blocks[0]).toBe(750);
  expect(blocks.reduce((sum, rows) => sum + rows, 0)).toBe(3000);
  expect(texts?.every((text, row) => typeof text === "string" && text.startsWith(`${row}x`))).toBe(true);
  expect(host.stats.responseBytes / host.stats.roundTrips).toBeLessThan(12 * 1024 * 1024);
});

test("a cancel between two blocks ends the reading", async () => {
  openTickets(100_000);
  const controller = new AbortController();
  let blocks = 0;
  const reading = Excel.run((context) =>
    workbookReader(context, { signal: controller.signal }).columns("Tickets", [0], 0, 100_000, () => {
      blocks += 1;
      if (blocks === 2) controller.abort(new Error("cancelled"));
    }),
  );
  await expect(reading).rejects.toThrow("cancelled");
  expect(blocks).toBe(2);
});

test("what waits outside has its turn between two blocks", async () => {
  openTickets(100_000);
  const controller = new AbortController();
  const reading = Excel.run((context) =>
    workbookReader(context, { signal: controller.signal }).columns("Tickets", [0], 0, 100_000),
  );
  setTimeout(() => controller.abort(new Error("cancelled")), 0);
  await expect(reading).rejects.toThrow("cancelled");
});

test.each<[string, readonly number[], number]>([
  ["none", [], 0],
  ["some", [3, 4, 50, 2000], 3],
  ["all", Array.from({ length: 100 }, (_row, index) => index), 100],
])("of rows of which %s are hidden, those are counted", async (_which, hidden, expected) => {
  const { sheet } = openTickets(100);
  for (const row of hidden) sheet.hiddenRows.add(row);
  const counted = await Excel.run(async (context) => workbookReader(context).hiddenRows?.("Tickets", 0, 100));
  expect(counted).toBe(expected);
});

test("rows that a filter hides are counted", async () => {
  openTickets(100);
  const counted = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tickets");
    sheet.autoFilter.apply("A1:C100", 0, { filterOn: "Custom", criterion1: "<10" });
    await context.sync();
    return workbookReader(context).hiddenRows?.("Tickets", 1, 99);
  });
  expect(counted).toBe(90);
});

test("number formats come in one round trip, as Excel's codes", async () => {
  const { host } = openTickets(3);
  const formats = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tickets");
    sheet.getRange("A1:A2").numberFormat = [["0.0%"], ["[h]:mm"]];
    await context.sync();
    const before = host.stats.roundTrips;
    const found = await workbookReader(context).numberFormats?.("Tickets", 0, 0, 3, 2);
    expect(host.stats.roundTrips - before).toBe(1);
    return found;
  });
  expect(formats).toEqual([
    ["0.0%", "General"],
    ["[h]:mm", "General"],
    ["General", "General"],
  ]);
});

test("merged cells over several rows are told once, also over the edge of two blocks", async () => {
  const { host, sheet } = openTickets(2500);
  sheet.merges.push(
    { row: 4, column: 0, rows: 3, columns: 1 },
    { row: 998, column: 0, rows: 4, columns: 2 },
    { row: 2000, column: 0, rows: 1, columns: 2 },
    { row: 2100, column: 1, rows: 5, columns: 1 },
  );
  const before = host.stats.roundTrips;
  const found = await Excel.run((context) => workbookReader(context).mergedRows!("Tickets", 0, 0, 2500));
  expect(found).toEqual([
    { row: 4, rows: 3 },
    { row: 998, rows: 4 },
  ]);
  expect(host.stats.roundTrips - before).toBe(1);
  expect(await Excel.run((context) => workbookReader(context).mergedRows!("Tickets", 2, 0, 2500))).toEqual([]);
});
