// Mutation testing of one folder of src by the tests that mirror it: the code is changed in small ways, and the changes that
// no test notices are listed and counted. Stryker is fetched when it is asked for; every folder but the smallest takes hours.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const folders = ["cells", "catalogue", "kpis", "scanner/aggregate", "scanner/measures", "scorecard"];
const [folder = "", pattern = "**/*.ts"] = process.argv.slice(2);
if (!folders.some((known) => folder === known || folder.startsWith(`${known}/`))) {
  console.error(
    `npm run mutation -- FOLDER [FILES]: a folder of src within ${folders.join(", ")}, and which of its files.`,
  );
  process.exit(2);
}

const packages = ["@stryker-mutator/core@9.0.1", "@stryker-mutator/jest-runner@9.0.1"];
const { jest } = JSON.parse(readFileSync("package.json", "utf8"));
const config = {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: {
    projectType: "custom",
    config: { ...jest, roots: [`<rootDir>/test/${folder}`] },
    enableFindRelatedTests: false,
  },
  mutate: [`src/${folder}/${pattern}`, "!src/cells/vocabulary/**", "!src/catalogue/actions/**"],
  // The tests are not compiled by tsc, so no tsconfig is to be adapted.
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: "coverage/mutation.json" },
  tempDirName: "coverage/stryker",
  ignorePatterns: ["dist", "source-maps", "coverage", "release"],
  allowConsoleColors: false,
};
mkdirSync("coverage", { recursive: true });
writeFileSync("coverage/stryker.json", JSON.stringify(config));
const given = packages.flatMap((name) => ["--package", name]);
const isWindows = process.platform === "win32";
const run = spawnSync("npx", ["--yes", ...given, "--", "stryker", "run", "coverage/stryker.json"], {
  stdio: "inherit",
  shell: isWindows,
});
process.exit(run.status ?? 1);
