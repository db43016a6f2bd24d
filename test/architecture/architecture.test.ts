import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import slowFiles from "../support/slowFiles.json";
import { foldersIn, type Module, parseModule, readModule, typescriptFiles } from "./sources";

const root = join(__dirname, "../../src");
const dependencyRules = jest.requireActual<{ readonly forbidden: readonly { name: string; comment?: string }[] }>(
  "../../.dependency-cruiser.cjs",
);
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

describe("every folder of src has a page that says what it is for and what it may import", () => {
  const areas = foldersIn(root);
  const divided = ["scanner", "excel", "scorecard", "taskpane", "workbench"];
  const inner = divided.flatMap((area) => foldersIn(join(root, area)).map((folder) => `${area}/${folder}`));
  const rules = new Map(
    dependencyRules.forbidden.map(({ name, comment = "" }) => [name.replace("-imports-one-way", ""), comment]),
  );

  test.each([...areas, ...inner])("%s", (folder) => {
    const page = readFileSync(join(root, folder, "README.md"), "utf8");
    expect(page).toMatch(new RegExp(`^# ${folder.split("/").at(-1)}\n\n[A-Z\`]`));
    // The workbench may import everything.
    const rule = folder === "workbench" ? "May import everything" : rules.get(folder);
    expect(page.replace(/\s+/g, " ")).toContain(rule ?? "a rule in .dependency-cruiser.cjs");
  });

  test("and no rule is about a folder that is not there", () => {
    const named = dependencyRules.forbidden.filter(({ name }) => name.endsWith("-imports-one-way"));
    const known = [...areas, ...inner].map((folder) => `${folder}-imports-one-way`);
    expect(named.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
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
