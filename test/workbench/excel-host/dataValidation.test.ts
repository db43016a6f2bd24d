import { failureCode, onFirstSheet, openHost } from "./openHost";

test("what may be typed is a list, with a message and an alert", async () => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "native,live,values" } };
    dataValidation.prompt = { showPrompt: true, title: "Mode", message: "What the cells hold" };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Mode", message: "One of three" };
    dataValidation.load();
    const none = sheet.getRange("D1").dataValidation.load("type, rule");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "native,live,values" } },
      ignoreBlanks: true,
      prompt: { title: "Mode" },
      errorAlert: { style: "Warning" },
    });
    expect([none.type, none.rule]).toEqual(["None", {}]);
  });
});

test.each<[Excel.DataValidationRule, object]>([
  [{ decimal: { operator: "GreaterThan", formula1: 0 } }, { type: "Decimal", operator: "GreaterThan", formula1: "0" }],
  [
    { wholeNumber: { operator: "Between", formula1: 1, formula2: "=A1" } },
    { type: "WholeNumber", operator: "Between", formula1: "1", formula2: "=A1" },
  ],
  [{ custom: { formula: "=B1>A1" } }, { type: "Custom", formula: "=B1>A1" }],
])("a rule %j is kept", async (rule, kept) => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => void (sheet.getRange("B1").dataValidation.rule = rule));
  expect(host.document.sheets[0]?.validations[0]?.rule).toEqual(kept);
});

test("a list may stand in cells of another sheet", async () => {
  const host = openHost(["Score", "Lists"]);
  await onFirstSheet(host, (sheet, context) => {
    const source = context.workbook.worksheets.getItem("Lists").getRange("A1:A3");
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(host.document.sheets[0]?.validations[0]?.rule).toMatchObject({ source: "=Lists!$A$1:$A$3" });
});

test("a rule of a part parts from the rest, and clearing takes it from those cells only", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
    sheet.getRange("A4:A5").dataValidation.clear();
  });
  expect(host.document.sheets[0]?.validations.flatMap(({ ranges }) => ranges)).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 5, column: 0, rows: 4, columns: 1 },
  ]);
});

test("a prompt without a rule, and a rule by date, are not simulated and say so", async () => {
  const prompt = onFirstSheet(openHost(), (sheet) => {
    sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "", message: "x" };
  });
  expect(await failureCode(prompt)).toBe("ApiNotImplementedInSimulator");
  const date = onFirstSheet(openHost(), (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { date: { operator: "GreaterThan", formula1: "2024-01-01" } };
  });
  expect(await failureCode(date)).toBe("ApiNotImplementedInSimulator");
});
