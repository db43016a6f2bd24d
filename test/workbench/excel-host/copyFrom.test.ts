import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

async function source() {
  const host = openHost();
  host.document.calculator = univerCalculator;
  await fill(host, [
    [1, "=A1*2"],
    [3, "=$A$1+A2"],
  ]);
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1:A2").format.fill.color = "#FF0000";
    sheet.getRange("B1:B2").numberFormat = [["0.0"], ["0.00"]];
  });
  return host;
}

type Copy = (sheet: Excel.Worksheet) => void;

test.each<[string, Copy, string, unknown[][]]>([
  [
    "everything, references moved along",
    (s) => s.getRange("D1").copyFrom("A1:B2"),
    "D1:E2",
    [
      [1, "=D1*2"],
      [3, "=$A$1+D2"],
    ],
  ],
  [
    "values alone",
    (s) => s.getRange("D1:E2").copyFrom("A1:B2", "Values"),
    "D1:E2",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "formats alone",
    (s) => s.getRange("D1:E2").copyFrom("A1:B2", "Formats"),
    "D1:E2",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  ["again and again", (s) => s.getRange("D1:D4").copyFrom(s.getRange("A1:A2")), "D1:D4", [[1], [3], [1], [3]]],
  ["rows as columns", (s) => s.getRange("D1").copyFrom("A1:A2", "Values", false, true), "D1:E1", [[1, 3]]],
])("copies %s", async (_what, copy, address, expected) => {
  const host = await source();
  const [formulas] = await onFirstSheet(host, async (sheet, context) => {
    copy(sheet);
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return [range.formulas as unknown[][]];
  });
  expect(formulas).toEqual(expected);
});

test("formats go along with everything and alone, not with values", async () => {
  const host = await source();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.getRange("D1").copyFrom("A1:B2");
    sheet.getRange("G1").copyFrom("A1:B2", "Formats");
    sheet.getRange("J1").copyFrom("A1:B2", "Values");
    const fills = ["D2", "G2", "J2"].map((one) => sheet.getRange(one).load("format/fill/color"));
    const formats = ["E2", "H2", "K2"].map((one) => sheet.getRange(one).load("numberFormat"));
    await context.sync();
    expect(fills.map(({ format }) => format.fill.color)).toEqual(["#FF0000", "#FF0000", "#FFFFFF"]);
    expect(formats.map(({ numberFormat }) => numberFormat[0]?.[0] as unknown)).toEqual(["0.00", "0.00", "General"]);
  });
});

test("blanks are passed over where that is asked for", async () => {
  const host = await source();
  await fill(host, [["own"], ["own"]], "D1");
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A2").clear("Contents");
    sheet.getRange("D1:D2").copyFrom("A1:A2", "Values", true);
  });
  expect(await read(host, "D1:D2")).toEqual([[1], ["own"]]);
});

test("merged cells, rules and links come along, formulas of rules moved with them", async () => {
  const host = await source();
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A2:B2").merge();
    sheet.getRange("A1:B1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>$B$1";
    sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
    sheet.getRange("B1").hyperlink = { documentReference: "Tickets!A1" };
    sheet.getRange("D11:E12").copyFrom("A1:B2");
  });
  const [sheet] = host.document.sheets;
  const there = (rows: number, columns: number) => expect.objectContaining({ row: 10, rows, columns }) as unknown;
  expect(sheet?.merges).toContainEqual({ row: 11, column: 3, rows: 1, columns: 2 });
  expect(sheet?.conditionalFormats).toContainEqual(
    expect.objectContaining({ formula: "=D11>$B$1", ranges: [there(1, 2)] }),
  );
  expect(sheet?.validations).toContainEqual(
    expect.objectContaining({ rule: { type: "Custom", formula: "=D11>0" }, ranges: [there(1, 1)] }),
  );
  expect(sheet?.hyperlinks).toContainEqual(expect.objectContaining({ documentReference: "Tickets!A1" }));
  expect(new Set(sheet?.conditionalFormats.map(({ priority }) => priority)).size).toBe(2);
});

test("what would come along in part or over others is refused by name", async () => {
  const host = await source();
  const copying = (target: string, from: string) =>
    onFirstSheet(host, (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange(target).copyFrom(from);
    });
  for (const [target, from] of [
    ["D1:E4", "A1:B2"],
    ["D1", "A1"],
    ["A1:B2", "A1:B2"],
  ] as const) {
    expect(await failureCode(copying(target, from))).toBe("ApiNotImplementedInSimulator");
  }
});
