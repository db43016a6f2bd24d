import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(__filename);
const officeHelpers = require("../../../src/workbench/build/officeHelpers.cjs") as (source: string) => string;
const shipped = readFileSync(require.resolve("@microsoft/office-js-helpers"), "utf8");

test("what is left is storage and logging, and works", () => {
  const module = { exports: {} as Record<string, unknown> };
  new Function("module", "exports", officeHelpers(shipped))(module, module.exports);
  expect(Object.keys(module.exports).sort()).toEqual([
    "HostType",
    "PlatformType",
    "Storage",
    "StorageType",
    "Utilities",
  ]);
  expect((module.exports["StorageType"] as Record<string, number>)["LocalStorage"]).toBe(0);
});

test("code that signs in, opens dialogs or shows pages is gone", () => {
  expect(shipped).toMatch(/oauth/i);
  expect(officeHelpers(shipped)).not.toMatch(/oauth|authenticat|token\.manager|helpers\/dialog|message-banner/i);
});

test.each([
  ["without modules", "module.exports = {};"],
  [
    "with an index that gives out nothing of storage",
    shipped.replaceAll("./src/helpers/storage.ts", "./src/helpers/store.ts"),
  ],
  [
    "without a module that another needs",
    shipped.replace('/***/ "./src/errors/custom.error.ts":', '/***/ "./src/errors/other.ts":'),
  ],
])("another bundle, %s, stops the build", (_what, source) => {
  expect(() => officeHelpers(source)).toThrow("office-js-helpers");
});
