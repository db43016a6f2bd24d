import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { foldersIn, importedFolder, reachable, type Module, parseModule, readModule, typescriptFiles } from "./sources";

const root = join(__dirname, "../../src");
const modules = typescriptFiles(root).map((path) => readModule(root, path));

/** What each folder may import besides itself. Imports run one way; whoever is not named here may import nothing. */
const mayImport: Record<string, readonly string[]> = {
  cells: [],
  catalogue: ["cells"],
  kpis: ["cells", "catalogue"],
  functions: ["cells", "catalogue", "kpis"],
  scanner: ["cells", "catalogue", "kpis"],
  scorecard: ["cells", "catalogue", "kpis", "scanner"],
  excel: ["cells", "catalogue", "kpis", "scanner", "scorecard"],
  taskpane: ["cells", "catalogue", "kpis", "scanner", "scorecard", "excel"],
  workbench: ["cells", "catalogue", "kpis", "functions", "scanner", "scorecard", "excel", "taskpane"],
};

/** The files that may name Office, Excel, OfficeExtension and CustomFunctions. */
const mayNameHost = [/^excel\//, /^workbench\//, /^functions\/register\.ts$/];

function wrongImports(module: Module): string[] {
  const folder = module.path.split("/")[0] ?? "";
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  return module.imports.flatMap((specifier) => {
    const target = importedFolder(module, specifier);
    return target === undefined || allowed.includes(target) ? [] : [`${module.path} imports ${specifier}`];
  });
}

function namesHostWrongly(module: Module): boolean {
  return module.hostNames.length > 0 && !mayNameHost.some((place) => place.test(module.path));
}

test("there is something to look at", () => {
  expect(modules.length).toBeGreaterThan(0);
});

test("imports run one way", () => {
  expect(modules.flatMap(wrongImports)).toEqual([]);
});

test("every folder has its place in the order of imports", () => {
  const unknown = modules.map(({ path }) => path.split("/")[0] ?? "").filter((folder) => !(folder in mayImport));
  expect([...new Set(unknown)]).toEqual([]);
});

test("only the edge names host objects", () => {
  expect(modules.filter(namesHostWrongly).map(({ path, hostNames }) => `${path}: ${hostNames.join(", ")}`)).toEqual([]);
});

test("office-js-helpers is behind one file", () => {
  const users = modules.filter(({ imports }) => imports.includes("@microsoft/office-js-helpers"));
  expect(users.map(({ path }) => path)).toEqual(["excel/host/preferences.ts"]);
});

describe("what ships: the pane, the functions, and all that they import", () => {
  const shipped: readonly Module[] = reachable(modules, ["taskpane/index.tsx", "functions/register.ts"]);

  test("is found from both entries", () => {
    const paths = shipped.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["excel/addIn.ts", "scanner/scan.ts", "kpis/index.ts"]));
  });

  test("holds nothing that runs on Node only", () => {
    const tools = /^(workbench|functions\/generate|functions\/pages)\//;
    expect(shipped.filter(({ path }) => tools.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("imports no package that does not ship, and none of Node's", () => {
    const packages = Object.keys(packageJson.dependencies);
    const strangers = shipped.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith(".") && !packages.some((name) => isPartOf(name, specifier)))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });
});

function isPartOf(packageName: string, specifier: string): boolean {
  return specifier === packageName || specifier.startsWith(`${packageName}/`);
}

test("exports are named", () => {
  expect(modules.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]);
});

test("every folder of src says what it is for", () => {
  const areas = [...foldersIn(root), ...foldersIn(join(root, "workbench")).map((folder) => `workbench/${folder}`)];
  expect(areas.filter((area) => !existsSync(join(root, area, "README.md")))).toEqual([]);
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
    ["an import against the order", "cells/x.ts", 'import { headlineKpis } from "../kpis";'],
    ["a type import against the order", "catalogue/x.ts", 'import type { Finding } from "../scanner/finding";'],
    ["a re-export against the order", "scanner/x.ts", 'export { buildScorecard } from "../scorecard/scorecard";'],
    ["a dynamic import against the order", "scorecard/x.ts", 'const a = import("../excel/addIn");'],
    ["a type taken from the workbench", "excel/deep/x.ts", 'type A = import("../../workbench/document/document").A;'],
    ["a file outside src", "kpis/x.ts", 'import { version } from "../../package.json";'],
  ])("%s", (_name, path, text) => {
    expect(wrongImports(parseModule(path, text))).toHaveLength(1);
  });

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
