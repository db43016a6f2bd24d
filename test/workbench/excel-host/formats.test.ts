import { failureCode, fill, onFirstSheet, openHost } from "./openHost";

const styleAt = (host: ReturnType<typeof openHost>, row: number, column: number) =>
  host.document.styles.get(host.document.sheets[0]!.cells.style(row, column));

test("every part of a format is kept with its cells", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.font.set({ bold: true, italic: true, color: "#c00000", name: "Segoe UI", size: 14, underline: "Single" });
    format.fill.color = "lime";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").color = "#808080";
    sheet.getRange("B2").numberFormat = [["0.0%"]];
  });
  const all = {
    bold: true,
    italic: true,
    underline: "Single",
    color: "#C00000",
    fontName: "Segoe UI",
    fontSize: 14,
    fill: "#00FF00",
    wrap: true,
    horizontal: "Center",
    vertical: "Top",
    indent: 2,
  };
  expect(styleAt(host, 1, 1)).toEqual({ ...all, numberFormat: "0.0%" });
  expect(styleAt(host, 2, 2)).toEqual({
    ...all,
    borders: { EdgeBottom: { style: "Continuous", color: "#808080", weight: "Thin" } },
  });
  expect(styleAt(host, 3, 3)).toEqual({});
});

test("what is set back to Excel's default leaves no trace", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.fill.color = "red";
    format.borders.getItem("EdgeTop").style = "Double";
    format.font.bold = false;
    format.fill.clear();
    format.borders.getItem("EdgeTop").style = "None";
  });
  expect(styleAt(host, 0, 0)).toEqual({});
});

test("cells that differ report null", async () => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const range = sheet.getRange("A1:A2");
    range.load("format/font/bold, format/font/size, format/fill/color, format/horizontalAlignment");
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.size).toBe(11);
    expect(range.format.fill.color).toBe("#FFFFFF");
    expect(range.format.horizontalAlignment).toBe("General");
  });
});

test("a format of whole columns reaches empty cells, and costs none", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.getRange("B:B").numberFormat = "0.0" as never;
    sheet.getRange("B:B").format.font.bold = true;
    const cell = sheet.getRange("B900000").load("numberFormat, format/font/bold");
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([cell.numberFormat, cell.format.font.bold, used.isNullObject]).toEqual([[["0.0"]], true, true]);
  });
});

test("a number typed into a formatted column shows that format", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => void (sheet.getRange("A:A").numberFormat = "0.00" as never));
  await fill(host, [[1.5]]);
  await onFirstSheet(host, async (sheet, context) => {
    const range = sheet.getRange("A1").load("text");
    await context.sync();
    expect(range.text).toEqual([["1.50"]]);
  });
});

test("inner borders are drawn between the cells only", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal").style = "Dot";
  });
  expect([styleAt(host, 0, 0), styleAt(host, 1, 0)].map((style) => Object.keys(style.borders ?? {}))).toEqual([
    ["EdgeBottom"],
    [],
  ]);
});

test("number formats may differ by cell; null keeps one, General takes one away", async () => {
  const host = openHost();
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["0", "0.0", "0.00"]];
    sheet.getRange("A1:C1").numberFormat = [[null, "General", "@"]];
  });
  expect([0, 1, 2].map((column) => styleAt(host, 0, column).numberFormat)).toEqual(["0", undefined, "@"]);
});

describe("sizes", () => {
  test("columns and rows get the size they are given, in points", async () => {
    await onFirstSheet(openHost(), async (sheet, context) => {
      sheet.getRange("B1:C1").format.columnWidth = 100;
      sheet.getRange("A2").format.rowHeight = 30;
      const wide = sheet.getRange("B:C").load("format/columnWidth, width");
      const mixed = sheet.getRange("A1:B3").load("format/columnWidth, format/rowHeight, height, left");
      await context.sync();
      expect([wide.format.columnWidth, wide.width]).toEqual([100, 200]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight, mixed.height]).toEqual([null, null, 60]);
    });
  });

  test("sizes beyond Excel's are refused", async () => {
    const host = openHost();
    const high = onFirstSheet(host, (sheet) => void (sheet.getRange("A1").format.rowHeight = 410));
    expect(await failureCode(high)).toBe("InvalidArgument");
    const negative = onFirstSheet(host, (sheet) => void (sheet.getRange("A1").format.columnWidth = -1));
    expect(await failureCode(negative)).toBe("InvalidArgument");
  });

  test("autofit widens a column with its longest text and leaves empty ones", async () => {
    const host = openHost();
    await fill(host, [["short"], ["a much longer text than the first one"]]);
    await onFirstSheet(host, (sheet) => sheet.getRange("A:B").format.autofitColumns());
    const { columnWidths } = host.document.sheets[0]!;
    expect(columnWidths.get(0)).toBeGreaterThan(150);
    expect(columnWidths.has(1)).toBe(false);
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour that is none", (range) => void (range.format.fill.color = "reddish")],
  ["an alignment that is none", (range) => void (range.format.horizontalAlignment = "Middle" as never)],
  ["a font of no size", (range) => void (range.format.font.size = 0)],
])("%s is refused", async (_what, change) => {
  expect(await failureCode(onFirstSheet(openHost(), (sheet) => change(sheet.getRange("A1"))))).toBe("InvalidArgument");
});
