import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functions } from "../../src/kpis";

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
  advice: "Repair more.",
  needs: "a column that tells which devices were thrown away",
  synonyms: ["Scrap rate of devices"],
  inputs: [amount("thrown", "Devices thrown away"), amount("total", "All devices")],
  ...ratio("thrown", "total"),
  variants: [standard("Thrown away, of all devices")],
  figures: [],
  examples: [{ given: [1, 4], gives: ${gives} }],
});
`;

describe("adding a KPI takes one new file and one line", () => {
  let copy = "";
  const path = (file: string): string => join(copy, file);
  const textOf = (file: string): string => readFileSync(path(file), "utf8");
  const linesBefore = readFileSync(join(root, "src/kpis/order.ts"), "utf8").split("\n");

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
    const place = linesBefore.findIndex((line) => line.includes("service-desk/fcr")) + 1;
    writeFileSync(
      path("src/kpis/order.ts"),
      [...linesBefore.slice(0, place), '  "service-desk/throwaway",', ...linesBefore.slice(place)].join("\n"),
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("the generator then counts one more function, example and page", () => {
    const { output } = run("--import", "tsx", "src/functions/generate/generate.ts");
    const examples = functions.reduce((all, kpi) => all + kpi.examples.length, 0);
    expect(output).toContain(
      `${functions.length + 1} functions, ${examples + 1} examples, ${functions.length + 2} pages`,
    );
  }, 60_000);

  test("Excel is told about it, in its place", () => {
    const told = JSON.parse(textOf("src/functions/functions.json")) as {
      functions: { id: string; parameters: object }[];
    };
    const ids = told.functions.map(({ id }) => id);
    expect(ids).toHaveLength(functions.length + 1);
    expect(ids[ids.indexOf("THROWAWAY") - 1]).toBe("FCR");
    expect(told.functions.find(({ id }) => id === "THROWAWAY")?.parameters).toHaveLength(2);
  });

  test("it has a page, and the index leads there", () => {
    expect(readdirSync(path("src/functions/pages/html"))).toContain("throwaway.html");
    expect(textOf("src/functions/pages/html/throwaway.html")).toContain("=MSP.THROWAWAY(");
    expect(textOf("src/functions/pages/html/throwaway.html")).toContain("Devices thrown away divided by all devices.");
    expect(textOf("src/functions/pages/html/index.html")).toContain("throwaway.html");
  });

  test("the tests of the declarations, of functions.json and of the pages are green and look at it", () => {
    const { status, output } = jest(
      "kpis/examples",
      "kpis/index",
      "functionsJson",
      "pages/examples",
      "pages/committed",
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
