import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, status } from "../../../src/workbench/headless/run";
import { describeWithData } from "../../support/sharedData";

describeWithData("the test workbooks of four spreadsheet libraries", (file) => {
  const folder = file("workbook-corpus");
  const files = readdirSync(folder).flatMap((library) =>
    readdirSync(join(folder, library)).map((name) => join(folder, library, name)),
  );
  const out = mkdtempSync(join(tmpdir(), "corpus-"));
  afterAll(() => rmSync(out, { recursive: true }));

  test("none of them holds a KPI: each ends in one clear sentence, nothing is reported or saved", async () => {
    const wrong: string[] = [];
    for (const path of files) {
      const said: string[] = [];
      const ended = await run([path, "--out", join(out, "scorecard.xlsx")], {
        out: () => undefined,
        error: (text) => said.push(text),
      });
      const lines = said.join("").trim().split("\n");
      if (![status.bad, status.nothing].some((expected) => expected === ended) || lines[0] === "")
        wrong.push(`${path}: ${ended} ${lines[0] ?? ""}`);
    }
    expect(wrong).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
    expect(files).toHaveLength(734);
  });
});
