import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sideloadSteps, type Steps } from "../../../src/workbench/sideload/steps";

const lines = (asked: Steps): string[] =>
  "steps" in asked ? asked.steps.map((step) => step.join(" ")) : [asked.wrong];

test.each([
  [["desktop"], "win32", "start manifest.xml desktop --app excel --dev-server npm run dev-server"],
  [["desktop"], "darwin", "start manifest.xml desktop --app excel"],
  [
    ["web", "--document", "https://x.example/book.xlsx"],
    "linux",
    "web --app excel --document https://x.example/book.xlsx",
  ],
])("%j on %s installs the certificate, then starts", (given, platform, words) => {
  const [certificate, start, ...more] = lines(sideloadSteps(given, platform));
  expect(certificate).toMatch(/office-addin-dev-certs install$/);
  expect(start).toContain(words);
  expect(more).toEqual([]);
});

test("it can be taken out again", () => {
  expect(lines(sideloadSteps(["stop"], "linux"))[0]).toMatch(/office-addin-debugging stop manifest\.xml$/);
});

test.each([
  [["desktop"], "linux", "npm start will do"],
  [["web"], "win32", "needs the https address of a workbook"],
  [["web", "--document", "book.xlsx"], "win32", "needs the https address of a workbook"],
  [["web", "--document", "https://x.example/a b"], "win32", "needs the https address of a workbook"],
  [["desktop", "--fast"], "win32", "and nothing else"],
  [[], "win32", "and nothing else"],
])("%j on %s is refused in a sentence", (given, platform, words) => {
  expect(lines(sideloadSteps(given, platform))).toEqual([expect.stringContaining(words)]);
});

test("every tool has its exact version, and none is a dependency", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(__dirname, "../../../package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const step of lines(sideloadSteps(["desktop"], "win32"))) {
    const packages = [...step.matchAll(/--package (\S+)@(\S+)/g)];
    expect(packages.length).toBeGreaterThan(0);
    for (const [, name = "", version = ""] of packages) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect({ ...dependencies, ...devDependencies }).not.toHaveProperty([name]);
    }
  }
});
