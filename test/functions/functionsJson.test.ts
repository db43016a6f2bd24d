import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsJson, functionsMetadata } from "../../src/functions/metadata";
import { allFunctions } from "../../src/kpis";
import { stubSource } from "./stub";

const committed = readFileSync(join(__dirname, "../../src/functions/functions.json"), "utf8");

describe("functions.json", () => {
  test("is what the generator writes (else: npm run generate)", () => {
    expect(committed).toBe(functionsJson(allFunctions));
  });

  test("lists the functions in the order of the catalogue", () => {
    const { functions } = JSON.parse(committed) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(allFunctions.map(({ id }) => id));
  });

  test("says the same as Microsoft's generator says about functions declared like ours", async () => {
    const folder = mkdtempSync(join(tmpdir(), "msp-functions-"));
    try {
      const file = join(folder, "functions.ts");
      writeFileSync(file, stubSource(allFunctions));
      const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
      expect(errors).toEqual([]);
      const theirs = JSON.parse(metadataJson) as { functions: unknown[] };
      expect(functionsMetadata(allFunctions).functions).toEqual(theirs.functions);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(allFunctions.map((kpi) => [kpi.id, kpi] as const))("%s has a help page of its own and short help", (id) => {
    const entry = functionsMetadata(allFunctions).functions.find((one) => one.id === id);
    expect(entry?.helpUrl).toBe(`https://localhost:3000/functions/${id.toLowerCase()}.html`);
    expect(entry?.description.length).toBeLessThanOrEqual(120);
    for (const parameter of entry?.parameters ?? []) expect(parameter.description.length).toBeLessThanOrEqual(120);
  });
});
