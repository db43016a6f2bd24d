import { isNewer, membersUpTo, requirementSetsIn } from "../../../src/workbench/excel-host/requirementSets";
import { failure, failureCode, onFirstSheet, openHost } from "./openHost";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** A member, and the set that it came with. */
const members: readonly [string, string, Work][] = [
  ["a property that is loaded", "1.12", (sheet) => sheet.getRange("A1").load("hasSpill")],
  ["a property that is set", "1.8", (sheet) => (sheet.showGridlines = false)],
  ["one that could only be read before", "1.2", (sheet) => (sheet.visibility = "Visible")],
  ["an object", "1.9", (sheet) => sheet.pageLayout.load("orientation")],
  ["a method", "1.7", (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load("address")],
  ["a method of a collection", "1.4", (_sheet, { workbook }) => workbook.worksheets.getCount()],
  ["a property of an object that is loaded", "1.2", (sheet) => sheet.getRange("A1").load("format/columnWidth")],
  [
    "a property of a collection's items",
    "1.8",
    (_sheet, { workbook }) => workbook.worksheets.load("items/showGridlines"),
  ],
];

function below(set: string): string {
  const [major = 1, minor = 1] = set.split(".").map(Number);
  return `${major}.${minor - 1}`;
}

test.each(members)(
  "%s of %s is refused by an Excel below it, and done by one that has it",
  async (_what, set, work) => {
    const run = (excelApi: string) =>
      openHost(["Tickets"], { excelApi }).run(async (context) => {
        work(context.workbook.worksheets.getItem("Tickets"), context);
        await context.sync();
      });
    await run(set);
    expect(await failureCode(run(below(set)))).toBe("ApiNotFound");
  },
);

test("the refusal says where, as Excel does", async () => {
  const run = onFirstSheet(openHost(["Tickets"], { excelApi: "1.9" }), (sheet) =>
    sheet.getRange("A1").load("hasSpill"),
  );
  expect((await failure(run)).message).toContain("newer version of Excel");
});

test("what all of an object is depends on the set", async () => {
  const names = async (excelApi: string) =>
    onFirstSheet(openHost(["Tickets"], { excelApi }), async (sheet, context) => {
      sheet.load();
      await context.sync();
      return Object.keys(sheet.toJSON());
    });
  expect(await names("1.7")).not.toContain("showGridlines");
  expect(await names("1.8")).toContain("showGridlines");
});

const declarations = `
declare namespace Office {
    class Range {
        /** [Api set: ExcelApi 1.1] */
        elsewhere: string;
    }
}
declare namespace Excel {
    /**
     * [Api set: ExcelApi 1.1]
     */
    class Range {
        /** The context: in no set. */
        context: string;
        /**
         * [Api set: ExcelApi 1.2]
         */
        readonly plain: string;
        /**
         * [Api set: ExcelApi 1.1 for reading it; 1.4 for setting it.]
         */
        shown?: boolean;
        /**
         * [Api set: ExcelApi 1.9]
         */
        copy(from: string): void;
        /**
         * [Api set: ExcelApi 1.10]
         */
        copy(from: string, to: string): void;
        /**
         * [Api set: ExcelApiOnline 1.1]
         */
        online(): void;
    }
    namespace Interfaces {
        interface RangeData {
            /**
             * [Api set: ExcelApi 1.1]
             */
            data?: string;
        }
    }
}
`;

test("the sets are read out of the comments of the declarations", () => {
  expect([...requirementSetsIn(declarations)]).toEqual([
    ["Range.plain", { get: "1.2" }],
    ["Range.shown", { get: "1.1", set: "1.4" }],
    ["Range.copy", { get: "1.9" }],
    ["Range.online", { get: "ExcelApiOnline 1.1" }],
  ]);
});

test.each([
  ["1.9", "plain", "get", true],
  ["1.1", "plain", "get", false],
  ["1.3", "shown", "get", true],
  ["1.3", "shown", "set", false],
  ["1.4", "shown", "set", true],
  ["1.10", "copy", "get", true],
  ["2.0", "online", "get", false],
  ["1.1", "whatever Office.js asks for itself", "get", true],
] as const)("an Excel of %s has %s (%s): %p", (version, member, access, has) => {
  expect(membersUpTo(version, requirementSetsIn(declarations))("Range", member, access)).toBe(has);
});

test("versions are compared as numbers", () => {
  expect([isNewer("1.10", "1.9"), isNewer("1.9", "1.10"), isNewer("2.1", "1.17"), isNewer("1.9", "1.9")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
