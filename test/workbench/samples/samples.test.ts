import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accounts, samples } from "../../../src/workbench/samples/samples";
import { workbooks } from "../../../src/workbench/samples/workbooks";

const root = join(__dirname, "../../..");

describe("the sample workbooks", () => {
  test("are what their seeded script makes (to re-baseline: npm run samples)", () => {
    const folder = mkdtempSync(join(tmpdir(), "samples-"));
    try {
      execFileSync(process.execPath, ["--import", "tsx", "src/workbench/samples/generate.ts", folder], { cwd: root });
      for (const { file } of [...samples, accounts]) {
        expect(readFileSync(join(folder, file)).equals(readFileSync(join(root, file)))).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("are listed with a title and a sentence each, and none is left out of the list", () => {
    expect([...samples, accounts].map(({ name }) => name).sort()).toEqual(Object.keys(workbooks).sort());
    expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
    for (const { description } of samples) expect(description).toMatch(/^[A-Z].+\.$/);
  });
});
