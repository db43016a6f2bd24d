import { readFileSync } from "node:fs";
import { join } from "node:path";
import lock from "../../../package-lock.json";

// What runs on a machine because somebody installs is code as well: a new one is looked at before it is listed.
test("the packages that run a script when they are installed are those that are listed, and no others", () => {
  const page = readFileSync(join(__dirname, "../../../src/workbench/build/README.md"), "utf8");
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  const scripts = Object.entries(lock.packages).filter(([, about]) => "hasInstallScript" in about);
  expect(listed.sort()).toEqual(scripts.map(([path]) => path.replace(/^.*node_modules\//, "")).sort());
});
