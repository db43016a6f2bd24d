import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { samples } from "../../../src/workbench/samples/samples";

const root = join(__dirname, "../../..");

describe("the sample workbooks", () => {
  test("are what their seeded script makes (to re-baseline: npm run samples)", () => {
    const folder = mkdtempSync(join(tmpdir(), "samples-"));
    try {
      execFileSync(process.execPath, ["--import", "tsx", "src/workbench/samples/generate.ts", folder], { cwd: root });
      for (const { file } of samples) {
        expect(readFileSync(join(folder, file)).equals(readFileSync(join(root, file)))).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("the help desk's tickets are in order: answered and resolved after they were opened", () => {
    const tickets = samples[0]?.sheets().find(({ name }) => name === "Tickets")?.rows ?? [];
    expect(tickets.length).toBeGreaterThan(500);
    for (const [, , , , , , created, responded, , resolved] of tickets) {
      expect(Number(responded)).toBeGreaterThanOrEqual(Number(created));
      if (resolved !== null) expect(Number(resolved)).toBeGreaterThanOrEqual(Number(responded));
    }
  });
});
