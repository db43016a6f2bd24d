import { failureCode, onFirstSheet, openHost } from "./openHost";

test("names of ranges, formulas and constants know what they are", async () => {
  await openHost(["Client tickets"]).run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Opened", worksheets.getFirst().getRange("B2:B9"), "When tickets came in");
    names.add("Target", "=0.75");
    names.add("Client", "Acme");
    const range = names.getItem("opened").load("name, formula, type, value, comment, scope, visible");
    const target = names.getItem("Target").load("type, value, formula");
    const client = names.getItem("Client").load("type, value");
    const cells = range.getRange().load("address");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      name: "Opened",
      formula: "='Client tickets'!$B$2:$B$9",
      type: "Range",
      value: "'Client tickets'!$B$2:$B$9",
      comment: "When tickets came in",
      scope: "Workbook",
      visible: true,
    });
    expect([target.type, target.value, target.formula]).toEqual(["Double", 0.75, "=0.75"]);
    expect([client.type, client.value]).toEqual(["String", "Acme"]);
    expect(cells.address).toBe("'Client tickets'!B2:B9");
  });
});

test("a name of a sheet is apart from the workbook's", async () => {
  const host = openHost(["a", "b"]);
  await onFirstSheet(host, async (sheet, context) => {
    sheet.names.add("Rate", "=5");
    context.workbook.names.add("Rate", "=7");
    const own = sheet.names.getItem("Rate").load("value, scope");
    const common = context.workbook.names.getItem("Rate").load("value, scope");
    const none = context.workbook.worksheets.getItem("b").names.getItemOrNullObject("Rate");
    await context.sync();
    expect([own.value, own.scope, common.value, common.scope]).toEqual([5, "Worksheet", 7, "Workbook"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a name may be hidden, changed and deleted", async () => {
  const host = openHost();
  await host.run(async (context) => {
    const name = context.workbook.names.add("MSP_state", "=1");
    name.visible = false;
    name.formula = "=2";
    name.comment = "changed";
    await context.sync();
    expect(host.document.names).toEqual([{ name: "MSP_state", formula: "=2", visible: false, comment: "changed" }]);
    name.delete();
    const none = context.workbook.names.getItemOrNullObject("MSP_state");
    const constant = context.workbook.names.add("Fixed", "=1").getRangeOrNullObject();
    await context.sync();
    expect([none.isNullObject, constant.isNullObject]).toEqual([true, true]);
  });
});

test.each([
  ["a space", "my name"],
  ["a digit first", "1st"],
  ["the look of a cell", "P95"],
  ["the look of a row and column", "R1C1"],
  ["nothing", ""],
])("a name can't have %s", async (_what, name) => {
  const add = openHost().run((context) => Promise.resolve(void context.workbook.names.add(name, "=1")));
  expect(await failureCode(add)).toBe("InvalidArgument");
});

test("a name exists once, whatever the case, and no table has it", async () => {
  const host = openHost();
  const add = (name: string) => host.run((context) => Promise.resolve(void context.workbook.names.add(name, "=1")));
  await add("Rate");
  expect(await failureCode(add("RATE"))).toBe("ItemAlreadyExists");
  await onFirstSheet(host, (sheet) => void (sheet.tables.add("A1:A2", true).name = "Queue"));
  expect(await failureCode(add("queue"))).toBe("ItemAlreadyExists");
});

test("a name whose formula can't be valued here says so when its value is asked for", async () => {
  const host = openHost();
  host.document.names.push({ name: "Total", formula: "=SUM(Tickets!A1:A3)", visible: true });
  await host.run(async (context) => {
    const names = context.workbook.names.load("items/name, items/formula");
    await context.sync();
    expect(names.items[0]?.formula).toBe("=SUM(Tickets!A1:A3)");
  });
  const value = host.run(async (context) => void context.workbook.names.getItem("Total").load("value"));
  expect(await failureCode(value)).toBe("ApiNotImplementedInSimulator");
});
