import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import slowFiles from "../support/slowFiles.json";
import { foldersIn, type Module, parseModule, readModule, typescriptFiles } from "./sources";

const root = join(__dirname, "../../src");
const modules = typescriptFiles(root).map((path) => readModule(root, path));

/** The files that may name Office, Excel, OfficeExtension and CustomFunctions. */
const mayNameHost = [/^excel\//, /^workbench\//, /^functions\/register\.ts$/];

function namesHostWrongly(module: Module): boolean {
  return module.hostNames.length > 0 && !mayNameHost.some((place) => place.test(module.path));
}

test("there is something to look at", () => {
  expect(modules.length).toBeGreaterThan(0);
});

test("only the edge names host objects", () => {
  expect(modules.filter(namesHostWrongly).map(({ path, hostNames }) => `${path}: ${hostNames.join(", ")}`)).toEqual([]);
});

test("every folder of src says what it is for", () => {
  const areas = [...foldersIn(root), ...foldersIn(join(root, "workbench")).map((folder) => `workbench/${folder}`)];
  expect(areas.filter((area) => !existsSync(join(root, area, "README.md")))).toEqual([]);
});

test("the tests that are declared to take longest exist", () => {
  expect(Object.keys(slowFiles).filter((file) => !existsSync(join(root, "..", file)))).toEqual([]);
});

test("package versions are exact", () => {
  const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the package called office-js, which is not Office.js, is absent", () => {
  expect(Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })).not.toContain("office-js");
});

describe("the check sees", () => {
  test.each([
    ["a call", "taskpane/x.tsx", "Office.onReady();", true],
    ["a type", "scorecard/x.ts", "let a: Excel.Range;", true],
    ["a global by way of window", "scanner/x.ts", "const run = window.Excel;", true],
    ["a second file of functions", "functions/x.ts", "CustomFunctions.associate({});", true],
    ["the registration file", "functions/register.ts", "CustomFunctions.associate({});", false],
    ["a property of that name", "catalogue/x.ts", "const a = { Excel: 1 }; a.Excel;", false],
    ["a sentence", "taskpane/x.tsx", "const a = <p>Excel is busy</p>;", false],
  ])("host objects: %s", (_name, path, text, wrong) => {
    expect(namesHostWrongly(parseModule(path, text))).toBe(wrong);
  });
});
