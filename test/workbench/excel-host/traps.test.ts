import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function open() {
  const host = openHost(["Tickets", "My sheet"]);
  host.document.calculator = univerCalculator;
  return host;
}

const code = (work: Work, host = open()) =>
  failureCode(onFirstSheet(host, (sheet, context) => void work(sheet, context)));

describe("what is done to an object that isn't there is passed over", () => {
  test.each<[string, Work]>([
    ["a method", (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject("Gone").delete()],
    ["a setter", (_sheet, { workbook }) => (workbook.worksheets.getItemOrNullObject("Gone").name = "Here")],
    [
      "a method of what it would have given",
      (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject("Gone").getRange("A1").clear(),
    ],
    ["a setter below it", (sheet) => (sheet.names.getItemOrNullObject("Gone").getRange().format.fill.color = "red")],
  ])("%s", async (_what, work) => {
    const host = open();
    await onFirstSheet(host, (sheet, context) => void work(sheet, context));
    expect(host.document.sheets.map(({ name }) => name)).toEqual(["Tickets", "My sheet"]);
  });
});

describe("a table made with headings only", () => {
  const withTable = async (work: (table: Excel.Table) => void) => {
    const host = open();
    await onFirstSheet(host, (sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["a", "b"]];
      work(table);
    });
    return host;
  };

  test("has no row until one is added, which takes the place of the blank one", async () => {
    const host = await withTable((table) => table.rows.add(undefined, [[1, 2]]));
    await onFirstSheet(host, async (sheet, context) => {
      const table = sheet.tables.getItemAt(0);
      table.rows.add(undefined, [[3, 4]]);
      const range = table.getRange().load("address,values");
      table.rows.load("count");
      await context.sync();
      expect([range.address, range.values, table.rows.count]).toEqual([
        "Tickets!A1:B3",
        [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ],
        2,
      ]);
    });
  });

  test("has the row that somebody has written into", async () => {
    const host = await withTable((table) => {
      table.getDataBodyRange().values = [[1, 2]];
      table.rows.add(undefined, [[3, 4]]);
    });
    expect(await read(host, "A2:B3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("keeps its totals row below the rows that are added", async () => {
    const host = await withTable((table) => {
      table.showTotals = true;
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
    });
    expect(await read(host, "A1:A5")).toEqual([["a"], [1], [3], ["Total"], [""]]);
  });
});

test.each([["0.0%"], [[["0.0%"]]]])("one number format is for all cells of a range: %p", async (format) => {
  await onFirstSheet(open(), async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = format as unknown as string[][];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ]);
  });
});

test.each([
  ["B2", [2, 2], "B2:D4"],
  ["B2:D4", [-1, -2], "B2:B3"],
  ["D4", [0, -2], "B4:D4"],
  ["D4", [-3, 0], "D1:D4"],
  ["B2:C3", [-2, -2], "A1:B2"],
] as const)("%s resized by %p is %s", async (from, [rows, columns], to) => {
  await onFirstSheet(open(), async (sheet, context) => {
    const range = sheet.getRange(from).getResizedRange(rows, columns).load("address");
    await context.sync();
    expect(range.address).toBe(`Tickets!${to}`);
  });
});

test("panes are frozen at any range", async () => {
  const host = open();
  await onFirstSheet(host, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("H2:K5")));
  expect(host.document.sheets[0]?.freeze).toEqual({ rows: 5, columns: 11 });
});

test.each([
  ["CornflowerBlue", "#6495ED"],
  ["lightgray", "#D3D3D3"],
  ["#abcdef", "#ABCDEF"],
])("the colour %s is %s", async (name, rgb) => {
  await onFirstSheet(open(), async (sheet, context) => {
    const { fill: filling } = sheet.getRange("A1").format;
    filling.color = name;
    filling.load("color");
    await context.sync();
    expect(filling.color).toBe(rgb);
  });
});

test("a name to load that means nothing is passed over; one that isn't simulated is refused", async () => {
  await onFirstSheet(open(), async (sheet, context) => {
    const range = sheet.getRange("A1").load("address, nonsense");
    await context.sync();
    expect(range.address).toBe("Tickets!A1");
  });
  expect(await code((sheet) => sheet.getRange("A1").load("valuesAsJson"))).toBe("ApiNotImplementedInSimulator");
});

test.each([
  ["=sum(a1:b2)", "=SUM(A1:B2)"],
  ["='Tickets'!a1", "=Tickets!A1"],
  ["='My sheet'!A1", "='My sheet'!A1"],
  ["=if(true,.50,1.0)", "=IF(TRUE,0.5,1)"],
  ['=countif(A:A,"if(x)")', '=COUNTIF(A:A,"if(x)")'],
])("the formula %s reads back %s", async (typed, shown) => {
  await onFirstSheet(open(), async (sheet, context) => {
    const range = sheet.getRange("D9");
    range.formulas = [[typed]];
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[shown]]);
  });
});

test.each([
  [9 / 11, 0.818181818181818],
  [0.1 + 0.2, 0.3],
  [Number("12345678901234567"), 12_345_678_901_234_600],
  ["1234567890123456789", 1_234_567_890_123_460_000],
  [42, 42],
  [-2.5, -2.5],
])("the number %p comes back as %p", async (given, kept) => {
  const host = open();
  await fill(host, [[given]]);
  expect(await read(host, "A1")).toEqual([[kept]]);
});

const long = "x".repeat(256);

describe("Excel checks what it is given", () => {
  test.each<[string, Work]>([
    ...[
      "=SUM(A1;B1)",
      "=1+*2",
      '="a" "b"',
      "=SUM(A1",
      "=1 2",
      "=IF(1,2,3,4)",
      "=IF(1)",
      "=ROUND(1)",
      "=SUM(1,COUNTIF(A:A))",
      "=TODAY(1)",
    ].map((formula): [string, Work] => [formula, (sheet) => (sheet.getRange("A1").formulas = [[formula]])]),
    [
      "a formula of more than 8192 characters",
      (sheet) => (sheet.getRange("A1").formulas = [[`=${"1+".repeat(4100)}1`]]),
    ],
    ["a text of more than 32767", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]])],
    ["a comment of a name of more than 255", (sheet) => sheet.names.add("Long", "=1", long)],
    ["a broken formula of a name", (sheet) => sheet.names.add("Broken", "=1+*2")],
    [
      "a heading of more than 255",
      (sheet) => ((sheet.getRange("A1").values = [[long]]), sheet.tables.add("A1:A2", true)),
    ],
    [
      "a heading that is written into a table",
      (sheet) => (sheet.tables.add("A1:A2", true).getHeaderRowRange().values = [[long]]),
    ],
    [
      "a broken rule of a conditional format",
      (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=AND(A1>1"),
    ],
    [
      "a broken value of one",
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: "=A1;2",
          operator: "GreaterThan",
        }),
    ],
    [
      "a broken validation",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=ISNUMBER(A1" } }),
    ],
    ["a broken list", (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { source: "=A1;A2" } } as never)],
  ])("%s is an invalid argument", async (_what, work) => {
    expect(await code(work)).toBe("InvalidArgument");
  });

  test.each([
    ["=IF(A2>0,,1)"],
    ["=SUM(A2:A3,)"],
    ["=-A2%"],
    ["={1,2;3,4}"],
    ["=Tickets!#REF!"],
    ["=SUMPRODUCT(--(A2:A9>1))"],
    ["=MSP.NPS(C:C)"],
    ["=LET(x,1,x+1)"],
    ['=COUNTIF(A2:A3,"<>")'],
  ])("%s is taken in", async (formula) => {
    const host = open();
    await fill(host, [[formula]]);
    expect(host.document.sheets[0]?.cells.formula(0, 0)).toBe(formula);
  });
});

describe("a heading of more than 255 characters is refused whole: no cell and no column is touched", () => {
  const table = async () => {
    const host = open();
    await fill(host, [
      ["Client", "Tickets"],
      ["Acme", 3],
      [long, "=LEN(A1)"],
    ]);
    await onFirstSheet(host, (sheet) => void (sheet.tables.add("A1:B2", true).name = "Load"));
    return host;
  };

  test.each<[string, Work]>([
    ["through a cell", (sheet) => (sheet.getRange("B1").values = [[long]])],
    [
      "through a larger range",
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["Customer", `'${long}`],
          ["Bolt", 4],
        ]),
    ],
    ["with a formula", (sheet) => (sheet.getRange("A1").formulas = [['=REPT("x",256)']])],
    ["by copying", (sheet) => sheet.getRange("B1").copyFrom("A3")],
    ["through the column", (sheet) => (sheet.tables.getItem("Load").columns.getItemAt(1).name = long)],
    [
      "by a longer table's headings",
      (sheet) => {
        sheet.getRange("C1").values = [[long]];
        sheet.tables.getItem("Load").resize("A1:C2");
      },
    ],
  ])("%s", async (_way, work) => {
    const host = await table();
    const before = await read(host, "A1:B3");
    expect(await failureCode(onFirstSheet(host, (sheet, context) => void work(sheet, context)))).toBe(
      "InvalidArgument",
    );
    expect(await read(host, "A1:B3")).toEqual(before);
    const [{ columns, rect } = { columns: [], rect: undefined }] = host.document.sheets[0]?.tables ?? [];
    expect(columns.map(({ name }) => name)).toEqual(["Client", "Tickets"]);
    expect(rect).toMatchObject({ rows: 2, columns: 2 });
  });

  test("one that fits follows what is written or copied into its cell", async () => {
    const host = await table();
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1").formulas = [['="Custo"&"mer"']];
      sheet.getRange("B1").copyFrom("A2");
    });
    expect(host.document.sheets[0]?.tables[0]?.columns.map(({ name }) => name)).toEqual(["Customer", "Acme"]);
  });
});

test("a name's value is what its formula comes to", async () => {
  const host = open();
  await fill(host, [[2], [3]]);
  await onFirstSheet(host, async (_sheet, context) => {
    const { names } = context.workbook;
    names.add("Both", "=SUM(Tickets!$A$1:$A$2)/2");
    names.add("Gone", "=#REF!");
    names.load("items/name,items/type,items/value");
    await context.sync();
    expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
      ["Both", "Double", 2.5],
      ["Gone", "Error", "#REF!"],
    ]);
  });
});

test("members of Office's document are refused by name", () => {
  const document = openHost().Office.context.document as { readonly settings: unknown };
  expect(() => document.settings).toThrow("Office.context.document.settings is not implemented");
});
