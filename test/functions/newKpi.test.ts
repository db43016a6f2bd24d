import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allFunctions } from "../../src/kpis";

const root = join(__dirname, "../..");
const copied = [
  "src/cells",
  "src/catalogue",
  "src/kpis",
  "src/functions",
  "test/kpis",
  "test/functions",
  "test/support",
];

const declaration = (gives: number): string => `import { defineKpi } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const throwaway = defineKpi({
  id: "THROWAWAY",
  name: "Throw-away rate",
  area: "service-desk",
  unit: "fraction",
  better: "lower",
  summary: "Share of devices thrown away",
  definition: "Devices thrown away divided by all devices.",
  mistakes: ["Devices that were given back are counted"],
  needs: "a column that tells which devices were thrown away",
  synonyms: ["Scrap rate of devices"],
  inputs: [amount("thrown", "Devices thrown away"), amount("total", "All devices")],
  ...ratio("thrown", "total"),
  variants: [standard("Thrown away, of all devices")],
  figures: [],
  examples: [{ given: [1, 4], gives: ${gives} }],
});
`;

describe("adding a KPI takes one new file and its place in the index", () => {
  let copy = "";
  const path = (file: string): string => join(copy, file);
  const textOf = (file: string): string => readFileSync(path(file), "utf8");
  const indexBefore = readFileSync(join(root, "src/kpis/measuredKpis.ts"), "utf8");

  const run = (...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
    return { status, output: `${stdout}${stderr}` };
  };
  const jest = (...tests: string[]): { status: number | null; output: string } =>
    run(join(root, "node_modules/jest/bin/jest.js"), "--verbose", "--runInBand", ...tests);

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "msp-new-kpi-"));
    for (const folder of copied) cpSync(join(root, folder), path(folder), { recursive: true });
    cpSync(join(root, "package.json"), path("package.json"));
    symlinkSync(join(root, "node_modules"), path("node_modules"), "junction");
    writeFileSync(path("src/kpis/service-desk/throwaway.ts"), declaration(0.25));
    const imported = 'import { throwaway } from "./service-desk/throwaway";\n';
    writeFileSync(
      path("src/kpis/measuredKpis.ts"),
      `${imported}${indexBefore.replace("\n  fcr,\n", "\n  fcr,\n  throwaway,\n")}`,
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("the generator then counts one more function", () => {
    const { output } = run("--import", "tsx", "src/functions/generate.ts");
    expect(output).toContain(`${allFunctions.length + 1} functions`);
  }, 60_000);

  test("Excel is told about it, in its place", () => {
    const told = JSON.parse(textOf("src/functions/functions.json")) as {
      functions: { id: string; parameters: object }[];
    };
    const ids = told.functions.map(({ id }) => id);
    expect(ids).toHaveLength(allFunctions.length + 1);
    expect(ids[ids.indexOf("THROWAWAY") - 1]).toBe("FCR");
    expect(told.functions.find(({ id }) => id === "THROWAWAY")?.parameters).toHaveLength(2);
  });

  test("it has a page, and the index leads there", () => {
    const pages = 'require("./src/functions/pages/renderPages").renderPages()';
    const shown = '["throwaway.html", "index.html"].map((file) => pages.get(file)).join("")';
    const { output } = run("--require", "tsx/cjs", "--print", `const pages = ${pages}; ${shown}`);
    expect(output).toContain("=MSP.THROWAWAY(");
    expect(output).toContain("Devices thrown away divided by all devices.");
    expect(output).toContain('href="throwaway.html"');
  }, 60_000);

  test("the tests of the declarations, of functions.json and of the pages are green and look at it", () => {
    const { status, output } = jest(
      "kpis/examples",
      "kpis/index",
      "functionsJson",
      "pages/examples",
      "pages/renderPages",
    );
    expect(output).toContain("THROWAWAY of [1, 4] gives 0.25");
    expect(status === 0 ? "" : output).toBe("");
  }, 120_000);

  test("a wrong example is found", () => {
    writeFileSync(path("src/kpis/service-desk/throwaway.ts"), declaration(0.5));
    const { status, output } = jest("test/kpis/examples", "-t", "THROWAWAY");
    expect(status).toBe(1);
    expect(output).toContain("Expected: 0.5");
  }, 60_000);
});
