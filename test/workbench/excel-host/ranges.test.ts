import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

describe("addresses", () => {
  test.each([
    ["B2", "Tickets!B2"],
    ["$B$2:c4", "Tickets!B2:C4"],
    ["C4:B2", "Tickets!B2:C4"],
    ["B:C", "Tickets!B:C"],
    ["2:3", "Tickets!2:3"],
    ["Tickets!A1", "Tickets!A1"],
    ["'Tickets'!A1", "Tickets!A1"],
    ["XFD1048576", "Tickets!XFD1048576"],
  ])("%s is %s", async (address, full) => {
    await onFirstSheet(openHost(), async (sheet, context) => {
      const range = sheet.getRange(address).load("address");
      await context.sync();
      expect(range.address).toBe(full);
    });
  });

  test.each(["XFE1", "A1048577", "A0", "A1:B2:C3", "nothing", "Other!A1"])("%s is refused", async (address) => {
    const get = onFirstSheet(openHost(), (sheet) => void sheet.getRange(address).load("address"));
    expect(await failureCode(get)).toBe("InvalidArgument");
  });

  test("a sheet's name is quoted where it has to be", async () => {
    await onFirstSheet(openHost(["Client's tickets"]), async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Client''s tickets'!A1");
    });
  });

  test("the name of a range or table is an address too", async () => {
    const host = openHost();
    host.document.names.push({ name: "Opened", formula: "=Tickets!$B$2:$B$9", visible: true });
    await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("opened").load("address");
      await context.sync();
      expect(range.address).toBe("Tickets!B2:B9");
    });
  });
});

type Step = (range: Excel.Range) => Excel.Range;

test.each<[string, Step, string]>([
  ["getCell", (range) => range.getCell(1, 1), "D5"],
  ["getCell outside the range", (range) => range.getCell(5, 0), "C9"],
  ["getRow", (range) => range.getRow(2), "C6:E6"],
  ["getColumn", (range) => range.getColumn(2), "E4:E6"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "D3:F5"],
  ["getResizedRange", (range) => range.getResizedRange(1, -2), "C4:C7"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 5), "C4:G4"],
  ["getEntireRow", (range) => range.getEntireRow(), "4:6"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
  ["getLastRow", (range) => range.getLastRow(), "C6:E6"],
  ["getLastCell", (range) => range.getLastCell(), "E6"],
  ["getRowsAbove", (range) => range.getRowsAbove(2), "C2:E3"],
  ["getRowsBelow", (range) => range.getRowsBelow(), "C7:E7"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "F4:G6"],
  ["getBoundingRect", (range) => range.getBoundingRect("A10"), "A4:E10"],
  ["getIntersection", (range) => range.getIntersection("D1:Z5"), "D4:E5"],
])("%s", async (_name, step, address) => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    const range = step(sheet.getRange("C4:E6")).load("address");
    await context.sync();
    expect(range.address).toBe(`Tickets!${address}`);
  });
});

test("a step off the sheet is refused", async () => {
  const host = openHost();
  const off = onFirstSheet(host, (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("address"));
  expect(await failureCode(off)).toBe("InvalidArgument");
  const flat = onFirstSheet(host, (sheet) => void sheet.getRange("A1").getResizedRange(-1, 0).load("address"));
  expect(await failureCode(flat)).toBe("InvalidArgument");
});

test("ranges that don't meet have no intersection", async () => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("where a range lies and how large it is", async () => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    const range = sheet.getRangeByIndexes(2, 1, 3, 4);
    range.load(
      "address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow,left,top,width,height",
    );
    const column = sheet.getRange("B:B").load("isEntireColumn, rowCount");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: "Tickets!B3:E5",
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 3,
      columnCount: 4,
      cellCount: 12,
      isEntireColumn: false,
      isEntireRow: false,
      left: 48,
      top: 30,
      width: 192,
      height: 45,
    });
    expect([column.isEntireColumn, column.rowCount]).toEqual([true, 1_048_576]);
  });
});

describe("writing", () => {
  test("a single value goes into every cell", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => void (sheet.getRange("A1:B2").values = "x" as never));
    expect(await read(host, "A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many rows",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    ["too few columns", [["a"], ["b"]]],
    ["ragged rows", [["a", "b"], ["c"]]],
  ])("%s are refused", async (_what, values) => {
    const write = onFirstSheet(openHost(), (sheet) => void (sheet.getRange("A1:B2").values = values));
    expect(await failureCode(write)).toBe("InvalidArgument");
  });

  test("null leaves a cell as it is, empty text clears it", async () => {
    const host = openHost();
    await fill(host, [["a", "b", "c"]]);
    await fill(host, [[null, "", "C"]]);
    expect(await read(host, "A1:C1")).toEqual([["a", "", "C"]]);
  });

  test("many rows cross in the library's slices and arrive complete", async () => {
    const host = openHost();
    const rows = Array.from({ length: 5000 }, (_row, index) => [index, `t${index}`, index % 2 === 0]);
    await fill(host, rows);
    expect(await read(host, "A1:C5000")).toEqual(rows);
  });

  test("formulas are kept as formulas, and read apart from their values", async () => {
    const host = openHost();
    host.document.calculator = { calculate: (_document, cells) => cells.map((cell) => cell.formula.length) };
    await fill(host, [["=1+1", "plain"]]);
    await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("formulas, values");
      await context.sync();
      expect(range.formulas).toEqual([["=1+1", "plain"]]);
      expect(range.values).toEqual([[4, "plain"]]);
    });
  });

  test("a formula written through formulas is the same", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => void (sheet.getRange("A1:B1").formulas = [["=SUM(B1:B9)", 5]]));
    expect(host.document.sheets[0]?.cells.formula(0, 0)).toBe("=SUM(B1:B9)");
    expect(host.document.sheets[0]?.cells.value(0, 1)).toBe(5);
  });

  test("whole columns can't be filled with values", async () => {
    const write = onFirstSheet(openHost(), (sheet) => void (sheet.getRange("A:A").values = 1 as never));
    expect(await failureCode(write)).toBe("InvalidOperation");
  });

  test("errors arrive as text of type Error", async () => {
    const host = openHost();
    await fill(host, [["#N/A", "'#N/A"]]);
    await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values, valueTypes, text");
      await context.sync();
      expect(range.values).toEqual([["#N/A", "#N/A"]]);
      expect(range.valueTypes).toEqual([["Error", "String"]]);
      expect(range.text).toEqual([["#N/A", "#N/A"]]);
    });
  });
});

describe("clearing and merging", () => {
  test("contents go and formats stay, or the other way round, or both", async () => {
    const host = openHost();
    const { cells } = host.document.sheets[0]!;
    await fill(host, [["a"], ["b"], ["c"]]);
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
    });
    expect([0, 1, 2].map((row) => cells.value(row, 0))).toEqual([null, "b", null]);
    expect([0, 1, 2].map((row) => host.document.styles.get(cells.style(row, 0)).bold)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test("a merged area keeps the content of its first cell only", async () => {
    const host = openHost();
    await fill(host, [["title", "lost"]]);
    await onFirstSheet(host, (sheet) => sheet.getRange("A1:B1").merge());
    expect(host.document.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(await read(host, "A1:B1")).toEqual([["title", ""]]);
    await onFirstSheet(host, (sheet) => sheet.getRange("A1").unmerge());
    expect(host.document.sheets[0]?.merges).toEqual([]);
  });

  test("merging across makes one area per row", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => sheet.getRange("A1:C2").merge(true));
    expect(host.document.sheets[0]?.merges.map((merge) => merge.row)).toEqual([0, 1]);
  });
});

describe("hidden rows", () => {
  test("are reported, and left out of the visible view", async () => {
    const host = openHost();
    await fill(host, [["a"], ["b"], ["c"]]);
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A2").rowHidden = true;
      const range = sheet.getRange("A1:A3").load("rowHidden, columnHidden, hidden");
      const view = sheet.getRange("A1:A3").getVisibleView().load("values, rowCount");
      await context.sync();
      expect([range.rowHidden, range.columnHidden, range.hidden]).toEqual([null, false, null]);
      expect([view.values, view.rowCount]).toEqual([[["a"], ["c"]], 2]);
    });
  });
});

describe("deleting and inserting cells", () => {
  test("takes cells away where nothing beyond them moves", async () => {
    const host = openHost();
    await fill(host, [["a"], ["b"]]);
    await onFirstSheet(host, (sheet) => sheet.getRange("A2").delete("Up"));
    expect(await read(host, "A1:A2")).toEqual([["a"], [""]]);
  });

  test("moves the others, and what refers to them follows", async () => {
    const host = openHost(["Tickets", "Notes"]);
    await fill(host, [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    const notes = host.document.sheet("Notes")?.cells;
    notes?.setFormula(0, 0, "=Tickets!B3");
    await onFirstSheet(host, (sheet) => void sheet.getRange("2:3").insert("Down"));
    expect(await read(host, "A1:A5")).toEqual([["a"], [""], [""], ["b"], ["c"]]);
    expect(notes?.formula(0, 0)).toBe("=Tickets!B5");
    await onFirstSheet(host, (sheet) => sheet.getRange("2:4").delete("Up"));
    expect(await read(host, "A1:A2")).toEqual([["a"], ["c"]]);
    expect(notes?.formula(0, 0)).toBe("=Tickets!B2");
    await onFirstSheet(host, (sheet) => sheet.getRange("B2").moveTo("D9"));
    expect(notes?.formula(0, 0)).toBe("=Tickets!D9");
  });

  test("is refused where an array would be cut, or cells pushed off the sheet", async () => {
    const host = openHost();
    await fill(host, [["a"], ["b"]]);
    const cells = host.document.sheets[0]?.cells;
    cells?.setFormula(3, 0, "=A1:A2", 0);
    cells?.noteFilled({ row: 3, column: 0, rows: 2, columns: 1 }, true);
    const within = onFirstSheet(host, (sheet) => void sheet.getRange("5:5").insert("Down"));
    expect(await failureCode(within)).toBe("ApiNotImplementedInSimulator");
    cells?.set(1_048_575, 3, "last");
    const above = onFirstSheet(host, (sheet) => void sheet.getRange("3:3").insert("Down"));
    expect(await failureCode(above)).toBe("InsertDeleteConflict");
    expect(await read(host, "A1:A2")).toEqual([["a"], ["b"]]);
  });
});
