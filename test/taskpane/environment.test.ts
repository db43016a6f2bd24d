import { insideExcel, liveUnavailable, prefersDarkTheme } from "../../src/excel/host/environment";

/** The little of Office that says what surrounds the pane. */
function office(parts: { host?: string; isDarkTheme?: boolean; noTheme?: boolean; sets?: readonly string[] }) {
  const { host = "Excel", isDarkTheme, noTheme, sets = [] } = parts;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel", Word: "Word" },
      onReady: async () => ({ host }),
      context: {
        officeTheme: noTheme ? undefined : { isDarkTheme },
        requirements: { isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`) },
      },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("the pane is inside Excel when Office.js says so", async () => {
  office({});
  expect(await insideExcel()).toBe(true);
});

test("another host is not Excel", async () => {
  office({ host: "Word" });
  expect(await insideExcel()).toBe(false);
});

test("without Office.js there is no Excel", async () => {
  expect(await insideExcel()).toBe(false);
});

test.each([
  ["dark", { isDarkTheme: true }, true],
  ["light", { isDarkTheme: false }, false],
  ["not told", { noTheme: true }, undefined],
])("Excel's theme: %s", (_name, parts, dark) => {
  office(parts);
  expect(prefersDarkTheme()).toBe(dark);
});

test("=MSP formulas are for an Excel that runs custom functions", () => {
  office({ sets: ["CustomFunctionsRuntime 1.1"] });
  expect(liveUnavailable()).toBeUndefined();
  office({ sets: [] });
  expect(liveUnavailable()).toMatch(/this Excel does not run custom functions/);
});
