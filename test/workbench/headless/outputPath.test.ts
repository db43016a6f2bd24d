import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputPath } from "../../../src/workbench/headless/outputPath";

const folder = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an earlier copy beside the input is kept: the next one gets the next free number", () => {
  const input = join(folder, "desk.xlsx");
  writeFileSync(input, "x");
  for (const name of ["desk - scorecard.xlsx", "desk - scorecard (2).xlsx", "desk - scorecard (3).xlsx"]) {
    expect(outputPath(input, undefined)).toBe(join(folder, name));
    writeFileSync(join(folder, name), "x");
  }
});

test("a place that is asked for is taken as it is, file or not", () => {
  expect(outputPath(join(folder, "desk.xlsx"), join(folder, "desk - scorecard.xlsx"))).toBe(
    join(folder, "desk - scorecard.xlsx"),
  );
});
