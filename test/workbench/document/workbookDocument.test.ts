import { cellError, cellErrorOf, isCellError } from "../../../src/workbench/document/cellValue";
import { contains, intersect, union } from "../../../src/workbench/document/rect";
import { StyleTable } from "../../../src/workbench/document/styleTable";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

test("sheets are found by name in any case, and by an id that outlives the name", () => {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Tickets");
  expect(document.sheet("TICKETS")).toBe(sheet);
  sheet.name = "Other";
  expect(document.sheet(sheet.id)).toBe(sheet);
  expect(document.sheet("tickets")).toBeUndefined();
  expect(() => document.addSheet("OTHER")).toThrow('already has a sheet named "OTHER"');
});

test("ids are never used again", () => {
  const document = new WorkbookDocument();
  const first = document.addSheet("a");
  document.removeSheet(first);
  expect(document.addSheet("a").id).not.toBe(first.id);
});

test("a sheet may be put before another", () => {
  const document = new WorkbookDocument();
  document.addSheet("b");
  document.addSheet("a", 0);
  expect(document.sheets.map((sheet) => sheet.name)).toEqual(["a", "b"]);
});

test("the first visible sheet is active until another is made so", () => {
  const document = new WorkbookDocument();
  const [a, b, c] = ["a", "b", "c"].map((name) => document.addSheet(name));
  a!.visibility = "Hidden";
  expect(document.activeSheet).toBe(b);
  document.selection = { sheet: c!, address: "B2" };
  expect([document.activeSheet, document.selection.address]).toEqual([c, "B2"]);
  document.removeSheet(c!);
  expect([document.activeSheet, document.selection.address]).toEqual([b, "A1"]);
});

test("an error is distinct from the text that looks like it", () => {
  expect(cellErrorOf("#N/A")).toBe(cellError("#N/A"));
  expect(cellErrorOf("#n/a")).toBeUndefined();
  expect([isCellError(cellError("#REF!")), isCellError("#REF!"), isCellError(null)]).toEqual([true, false, false]);
});

describe("styles", () => {
  test("that are equal have one id, however they are written", () => {
    const styles = new StyleTable();
    const id = styles.intern({ bold: true, fill: "#FF0000", italic: undefined });
    expect(styles.intern({ fill: "#FF0000", bold: true })).toBe(id);
    expect(styles.intern({})).toBe(0);
    expect(styles.get(id)).toEqual({ bold: true, fill: "#FF0000" });
  });

  test("change in parts; undefined returns a part to the default", () => {
    const styles = new StyleTable();
    const bold = styles.with(0, { bold: true });
    const both = styles.with(bold, { italic: true });
    expect(styles.get(both)).toEqual({ bold: true, italic: true });
    expect(styles.with(both, { italic: undefined })).toBe(bold);
    expect(styles.with(bold, { bold: undefined })).toBe(0);
  });

  test("keep the borders of the other edges", () => {
    const styles = new StyleTable();
    const line = { style: "Continuous", color: "#000000" } as const;
    const top = styles.with(0, { borders: { EdgeTop: line } });
    const both = styles.with(top, { borders: { EdgeBottom: line } });
    expect(Object.keys(styles.get(both).borders ?? {})).toEqual(["EdgeBottom", "EdgeTop"]);
    expect(styles.with(both, { borders: { EdgeBottom: undefined } })).toBe(top);
  });

  test("that don't exist are refused", () => {
    expect(() => new StyleTable().get(3)).toThrow(RangeError);
  });
});

test("rectangles meet, join and hold one another", () => {
  const a = { row: 0, column: 0, rows: 3, columns: 3 };
  const b = { row: 2, column: 2, rows: 3, columns: 3 };
  expect(intersect(a, b)).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(intersect(a, { ...b, row: 3 })).toBeUndefined();
  expect(union(a, b)).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
  expect([contains(union(a, b), b), contains(a, b)]).toEqual([true, false]);
});
