import { failureCode, onFirstSheet, openHost } from "./openHost";

test("pages begin where breaks were set, in the order of the rows, each once", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.horizontalPageBreaks.add("A40");
    sheet.horizontalPageBreaks.add(sheet.getRange("C12"));
    sheet.horizontalPageBreaks.add("A40");
    sheet.verticalPageBreaks.add("H1");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const cell = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load("address");
    const count = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 39]);
    expect([cell.address, count.value]).toEqual(["Tickets!A40", 1]);
  });
});

test("breaks are deleted one by one or all at once", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    for (const address of ["A5", "A9", "A20"]) sheet.horizontalPageBreaks.add(address);
    sheet.horizontalPageBreaks.getItem(0).delete();
  });
  expect(host.document.sheets[0]?.rowBreaks).toEqual([8, 19]);
  await onFirstSheet(host, (sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(host.document.sheets[0]?.rowBreaks).toEqual([]);
});

test("no page ends before the first row", async () => {
  const add = onFirstSheet(openHost(), (sheet) => void sheet.horizontalPageBreaks.add("A1"));
  expect(await failureCode(add)).toBe("InvalidArgument");
});
