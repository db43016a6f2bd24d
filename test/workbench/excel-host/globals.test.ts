import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { startExcelHost } from "../../../src/workbench/excel-host/index";
import { openHost } from "./openHost";

const globals = globalThis as unknown as Record<string, unknown>;
const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const present = () => names.filter((name) => globals[name] !== undefined);

test("code that names the globals of Excel runs on an installed host, and they go with it", async () => {
  const host = openHost(["Tickets"]);
  host.install();
  expect(present()).toEqual(names);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Tickets");
  host.dispose();
  expect(present()).toEqual([]);
});

test("what was global before comes back", () => {
  globals["Office"] = "mine";
  const host = openHost();
  const remove = host.install();
  expect(globals["Office"]).not.toBe("mine");
  remove();
  expect(globals["Office"]).toBe("mine");
  delete globals["Office"];
});

test("names that a page's script tag has declared for good are given another value, and their own back", () => {
  const page = {};
  Object.defineProperty(page, "Excel", {
    value: "the library's",
    writable: true,
    enumerable: true,
    configurable: false,
  });
  const host = openHost();
  const remove = host.install(page);
  expect(page).toMatchObject({ Excel: host.Excel, Office: host.Office });
  remove();
  expect(page).toEqual({ Excel: "the library's" });
  host.dispose();
});

test("hosts may follow one another: each sees its own workbook, and a closed one is closed", async () => {
  const first = openHost(["first"]);
  first.dispose();
  const second = openHost(["second"]);
  await second.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["second"]);
  });
  expect(() => first.run(() => Promise.resolve())).toThrow("no longer connected");
});

test("events of an earlier host's handlers are not heard from a later one", async () => {
  const seen: string[] = [];
  const first = openHost();
  await first.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async () => void seen.push("first"));
    await context.sync();
  });
  first.dispose();
  const second = openHost();
  await second.run((context) => Promise.resolve(void context.workbook.worksheets.add("New")));
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
});

test("Office is ready, and says where it runs", async () => {
  const desktop = openHost();
  expect(await desktop.Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
  const { context } = openHost([], { platform: "web", darkTheme: true, excelApi: "1.9" }).Office;
  expect(context.platform).toBe("OfficeOnline");
  expect(context.officeTheme["isDarkTheme"]).toBe(true);
  expect(context.partitionKey).not.toBe("");
  expect(
    ["1.1", "1.9", "1.10", "2.0"].map((version) => context.requirements.isSetSupported("ExcelApi", version)),
  ).toEqual([true, true, false, false]);
  expect(context.requirements.isSetSupported("WordApi", "1.1")).toBe(false);
});

test("custom functions are kept under their id, and fail with the library's own error", () => {
  const host = openHost();
  host.CustomFunctions.associate("fcr", (resolved) => resolved);
  host.CustomFunctions.associate({ MTTR: () => 1 });
  expect([...host.customFunctions.keys()]).toEqual(["FCR", "MTTR"]);
  const error = new host.CustomFunctions.Error(host.CustomFunctions.ErrorCode["notAvailable"]!, "No data.");
  expect(error).toBeInstanceOf(Error);
  expect([error.code, error.message]).toEqual(["#N/A", "No data."]);
});

test.each([
  [{}, 0],
  [{ platform: "web" }, ""],
  [{ blanks: null }, null],
] as const)("blank cells reach custom functions as the platform has them: %j", (options, blank) => {
  expect(openHost([], options).blanks).toBe(blank);
});

test("ribbon actions are kept by name", () => {
  const host = openHost();
  host.Office.actions.associate("scan", () => "done");
  expect([...host.actions.keys()]).toEqual(["scan"]);
});

test("an empty workbook document can be opened and filled", async () => {
  const host = startExcelHost(new WorkbookDocument());
  await host.run((context) => Promise.resolve(void context.workbook.worksheets.add()));
  expect(host.document.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  host.dispose();
});
