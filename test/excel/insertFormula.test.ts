import { insertFormula } from "../../src/excel/formulas/insertFormula";
import { pickSelection, readRanges } from "../../src/excel/read/pickedRanges";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";

afterEach(closeExcel);

function open() {
  const document = workbookOf({
    "My tickets": [["First contact"], ["yes"], ["no"], ["yes"], ["yes"]],
    KPIs: [
      ["FCR", ""],
      ["Noted", "by hand"],
    ],
  });
  openInExcel(document);
  return document;
}

const share = {
  formula: "=COUNTIF('My tickets'!A2:A5,\"yes\")/4",
  ranges: ["'My tickets'!A2:A5"],
  numberFormat: "0.0%",
  replace: false,
};

describe("a formula is inserted", () => {
  test("into a blank cell, which gets its number format", async () => {
    const document = open();
    expect(await insertFormula({ ...share, cell: "KPIs!B1" })).toEqual({ shows: "75.0%" });
    const cells = document.sheet("KPIs")?.cells;
    expect(cells?.formula(0, 1)).toBe(share.formula);
  });

  test("not over what a cell holds, unless that may go", async () => {
    const document = open();
    expect(await insertFormula({ ...share, cell: "KPIs!B2" })).toEqual({ holds: "by hand" });
    expect(document.sheet("KPIs")?.cells.value(1, 1)).toBe("by hand");
    await insertFormula({ ...share, cell: "KPIs!B2", replace: true });
    expect(document.sheet("KPIs")?.cells.formula(1, 1)).toBe(share.formula);
  });

  test("never into one of its own ranges", async () => {
    const document = open();
    const own = insertFormula({ ...share, cell: "'My tickets'!A3", replace: true });
    await expect(own).rejects.toMatchObject({ code: "CircularReference" });
    expect(document.sheet("My tickets")?.cells.value(2, 0)).toBe("no");
  });
});

describe("ranges are picked in the sheet", () => {
  test("as formulas name them, with their values", async () => {
    const document = open();
    const sheet = document.sheet("My tickets");
    if (!sheet) throw new Error("The workbook has no such sheet.");
    document.selection = { sheet, address: "A2:A5" };
    expect(await pickSelection()).toEqual({ address: "'My tickets'!A2:A5", cell: "'My tickets'!A2" });
    expect(await readRanges(["'My tickets'!A2:A3", "B1"], "KPIs")).toEqual([[["yes"], ["no"]], [[""]]]);
  });

  test("whole columns down to their last value", async () => {
    const document = open();
    const sheet = document.sheet("My tickets");
    if (!sheet) throw new Error("The workbook has no such sheet.");
    document.selection = { sheet, address: "A:A" };
    expect((await pickSelection()).address).toBe("'My tickets'!A1:A5");
  });

  test("an address that is none is named", async () => {
    open();
    await expect(readRanges(["Gone!A1"], "KPIs")).rejects.toMatchObject({ code: "NoSuchRange" });
  });
});
