import { failureCode, fill, onFirstSheet, openHost } from "./openHost";

async function withTickets() {
  const host = openHost();
  await fill(host, [
    ["Ticket", "Status", "Hours"],
    [1, "Open", 2],
    [2, "closed", 5],
    [3, "Closed", 8],
    [4, "", 1],
  ]);
  return host;
}

const hiddenRows = (host: Awaited<ReturnType<typeof withTickets>>) => [...host.document.sheets[0]!.hiddenRows].sort();

test.each<[string, number, Excel.FilterCriteria, readonly number[]]>([
  ["values, whatever their case", 1, { filterOn: "Values", values: ["CLOSED"] }, [1, 4]],
  ["blank cells", 1, { filterOn: "Values", values: [""] }, [1, 2, 3]],
  ["a condition", 2, { filterOn: "Custom", criterion1: ">=5" }, [1, 4]],
  ["two conditions", 2, { filterOn: "Custom", criterion1: ">1", criterion2: "<8", operator: "And" }, [3, 4]],
  ["anything but", 1, { filterOn: "Custom", criterion1: "<>Open" }, [1]],
])("a filter by %s hides the other rows", async (_what, column, criteria, hidden) => {
  const host = await withTickets();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.autoFilter.apply("A1:C5", column, criteria);
    sheet.autoFilter.load("enabled, isDataFiltered, criteria");
    const view = sheet.getRange("A2:A5").getVisibleView().load("rowCount");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(sheet.autoFilter.criteria[column]).toMatchObject({ filterOn: criteria.filterOn });
    expect(view.rowCount).toBe(4 - hidden.length);
  });
  expect(hiddenRows(host)).toEqual(hidden);
});

test("filters of two columns both count; clearing one, then all, shows the rows again", async () => {
  const host = await withTickets();
  await onFirstSheet(host, (sheet) => {
    sheet.autoFilter.apply("A1:C5", 1, { filterOn: "Values", values: ["Closed"] });
    sheet.autoFilter.apply("A1:C5", 2, { filterOn: "Custom", criterion1: ">5" });
  });
  expect(hiddenRows(host)).toEqual([1, 2, 4]);
  await onFirstSheet(host, (sheet) => sheet.autoFilter.clearColumnCriteria(1));
  expect(hiddenRows(host)).toEqual([1, 2, 4]);
  await onFirstSheet(host, (sheet) => sheet.autoFilter.clearCriteria());
  expect(hiddenRows(host)).toEqual([]);
  await onFirstSheet(host, (sheet) => sheet.autoFilter.remove());
  expect(host.document.sheets[0]?.autoFilter).toBeUndefined();
});

test("a table has a filter of its own", async () => {
  const host = await withTickets();
  await onFirstSheet(host, async (sheet, context) => {
    const table = sheet.tables.add("A1:C5", true);
    table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["Open"] });
    table.autoFilter.load("enabled, isDataFiltered");
    sheet.autoFilter.load("enabled, isDataFiltered");
    await context.sync();
    expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([false, false]);
  });
  expect(hiddenRows(host)).toEqual([2, 3, 4]);
});

test.each<Excel.FilterCriteria>([
  { filterOn: "Dynamic", dynamicCriteria: "Today" },
  { filterOn: "Custom", criterion1: "=a*" },
])("a filter %j isn't simulated and says so", async (criteria) => {
  const host = await withTickets();
  const apply = onFirstSheet(host, (sheet) => sheet.autoFilter.apply("A1:C5", 1, criteria));
  expect(await failureCode(apply)).toBe("ApiNotImplementedInSimulator");
});
