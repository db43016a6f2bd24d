import { failureCode, onFirstSheet, openHost } from "./openHost";

const formats = (host: ReturnType<typeof openHost>) =>
  [...host.document.sheets[0]!.conditionalFormats].sort((a, b) => a.priority - b.priority);

test("rules over text, values and formulas are kept with what they change", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    const range = sheet.getRange("G5:G20");
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "Below" };
    text.textComparison.format.font.color = "#C00000";
    text.textComparison.format.font.bold = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { operator: "Between", formula1: "0.7", formula2: "=$A$1" };
    value.cellValue.format.fill.color = "#E2EFDA";
    value.stopIfTrue = true;
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$G5="On target"';
    custom.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  const ranges = [{ row: 4, column: 6, rows: 16, columns: 1 }];
  expect(formats(host)).toEqual([
    expect.objectContaining({
      type: "Custom",
      priority: 0,
      formula: '=$G5="On target"',
      style: { borders: { EdgeBottom: { style: "Continuous", color: "#000000" } } },
    }),
    expect.objectContaining({
      type: "CellValue",
      priority: 1,
      stopIfTrue: true,
      rule: { operator: "Between", formula1: "0.7", formula2: "=$A$1" },
      style: { fill: "#E2EFDA" },
    }),
    expect.objectContaining({
      type: "ContainsText",
      priority: 2,
      ranges,
      rule: { operator: "Contains", text: "Below" },
      style: { color: "#C00000", bold: true },
    }),
  ]);
});

test("data bars, icon sets and colour scales keep their bounds", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    const range = sheet.getRange("A1:A5");
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "2" };
    dataBar.positiveFormat.fillColor = "#0078d4";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.showDataBarOnly = true;
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "ThreeSymbols2";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
      { type: "Number", operator: "GreaterThan", formula: "=2" },
    ];
    iconSet.showIconOnly = true;
    const { colorScale } = range.conditionalFormats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#00B050" },
    };
  });
  const [scale, icons, bar] = formats(host);
  expect(bar).toMatchObject({
    lower: { type: "Number", formula: "0" },
    upper: { type: "Number", formula: "2" },
    positive: { fillColor: "#0078D4", gradientFill: false },
    showBarOnly: true,
  });
  expect(icons).toMatchObject({
    set: "ThreeSymbols2",
    showIconOnly: true,
    criteria: [
      { formula: "0" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
      { type: "Number", operator: "GreaterThan", formula: "=2" },
    ],
  });
  expect(scale).toMatchObject({ minimum: { color: "#FFFFFF" }, midpoint: undefined, maximum: { color: "#00B050" } });
});

test("a range sees the formats that touch it, and clears them", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("C1:C9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const touching = sheet.getRange("A5:B5").conditionalFormats.load("items/type, items/priority");
    const count = sheet.getRange("D1").conditionalFormats.getCount();
    await context.sync();
    expect(touching.items.map((format) => [format.type, format.priority])).toEqual([["Custom", 1]]);
    expect(count.value).toBe(0);
    const range = touching.items[0]!.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Tickets!A1:A9");
    sheet.getRange("A5").conditionalFormats.clearAll();
  });
  expect(formats(host).map((format) => format.ranges[0]?.column)).toEqual([2]);
});

test.each<[string, (range: Excel.Range) => void, string]>([
  [
    "an icon set with too few bounds",
    ({ conditionalFormats }) => void (conditionalFormats.add("IconSet").iconSet.criteria = []),
    "InvalidArgument",
  ],
  [
    "custom functions in a rule",
    ({ conditionalFormats }) => void (conditionalFormats.add("Custom").custom.rule.formula = "=MSP.FCR(A1)>1"),
    "InvalidArgument",
  ],
  [
    "a rule of another type",
    ({ conditionalFormats }) =>
      void (conditionalFormats.add("Custom").cellValue.rule = { operator: "EqualTo", formula1: "1" }),
    "InvalidOperation",
  ],
  [
    "a range without its other bound",
    ({ conditionalFormats }) =>
      void (conditionalFormats.add("CellValue").cellValue.rule = { operator: "Between", formula1: "1" }),
    "InvalidArgument",
  ],
])("%s is refused", async (_what, change, code) => {
  expect(await failureCode(onFirstSheet(openHost(), (sheet) => change(sheet.getRange("A1"))))).toBe(code);
});
