import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samples } from "../../../src/workbench/samples/samples";
import { writeSample } from "../../../src/workbench/samples/writeSample";

describe("the sample workbooks", () => {
  test.each(samples)(
    "$file is what its seeded script makes (to re-baseline: npm run samples)",
    async ({ file, sheets }) => {
      const committed = readFileSync(join(__dirname, "../../..", file));
      const made = Buffer.from(await writeSample(sheets()));
      expect(made.equals(committed)).toBe(true);
    },
  );

  test("the help desk's tickets are in order: answered and resolved after they were opened", () => {
    const tickets = samples[0]?.sheets().find(({ name }) => name === "Tickets")?.rows ?? [];
    expect(tickets.length).toBeGreaterThan(500);
    for (const [, , , , , , created, responded, , resolved] of tickets) {
      expect(Number(responded)).toBeGreaterThanOrEqual(Number(created));
      if (resolved !== null) expect(Number(resolved)).toBeGreaterThanOrEqual(Number(responded));
    }
  });
});
