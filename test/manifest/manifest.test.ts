/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { pngSize, problemsOf } from "./problems";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

test("the manifest is sound", () => {
  expect(problemsOf(manifest, root, version)).toEqual([]);
});

test("the functions appear as =MSP.…", () => {
  expect(manifest).toContain('id="Functions.Namespace" DefaultValue="MSP"');
});

test.each([16, 32, 64, 80, 128])("the icon of %i px has that size", (size) => {
  expect(pngSize(readFileSync(join(root, `assets/icon-${size}.png`)))).toEqual({ width: size, height: size });
});

describe("a broken manifest is named for what is broken", () => {
  const long = "x".repeat(251);
  test.each([
    ["no longer XML", "</Hosts>", "", "is not well-formed XML"],
    [
      "a resource misspelt",
      '<Label resid="Group.Label"',
      '<Label resid="Group.Lable"',
      "Group.Lable is used and not defined",
    ],
    ["a resource left over", '"GetStarted.Title" />', '"Open.Label" />', "GetStarted.Title is defined and not used"],
    ["a resource defined twice", '<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"', "Icon.16 is defined twice"],
    [
      "another page",
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
      "the shared runtime is split",
    ],
    ["no function file", '<FunctionFile resid="Taskpane.Url" />', "", "FunctionFile is missing"],
    ["a runtime that ends", 'lifetime="long"', 'lifetime="short"', "lifetime is not long"],
    ["a long label", '"Benchmark scorecard"', `"${long.slice(0, 126)}"`, "Open.Label is longer than 125"],
    ["a long tip", '"Find the KPIs', `"${long}`, "Open.Description is longer than 250"],
    ["a long description", '"KPI formulas', `"${long}`, "Description is longer than 250"],
    ["an empty string", '"MSP Scorecard is ready"', '""', "GetStarted.Title has no text"],
    ["http", "https://localhost:3000/help.html", "http://localhost:3000/help.html", "is not https"],
    ["a second domain", "https://localhost:3000/functions.js", "https://elsewhere.test/f.js", "more than one domain"],
    ["a lost icon", "assets/icon-80.png", "assets/icon-81.png", "/assets/icon-81.png does not exist"],
    ["a wrong icon", "assets/icon-80.png", "assets/icon-64.png", "is 64 x 64 px, not 80"],
    ["a forgotten version", "<Version>", "<Version>9.", "Excel keeps old metadata"],
  ])("%s", (_name, from, to, problem) => {
    expect(manifest).toContain(from);
    expect(problemsOf(manifest.replace(from, to), root, version).join("\n")).toContain(problem);
  });
});
