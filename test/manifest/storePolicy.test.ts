/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import functionsJson from "../../src/functions/functions.json";
import { renderPages } from "../../src/functions/pages/renderPages";
import { typescriptFiles } from "../architecture/sources";

// What Microsoft's store asks of an add-in with functions of its own, as far as it can be checked here. Lengths, icons and
// https are checked with the manifest, requirement sets against the members used in test/excel/requirementSets.test.ts.

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const manifest = new DOMParser().parseFromString(read("manifest.xml"), "application/xml");
const pane = new DOMParser().parseFromString(read("src/taskpane/taskpane.html"), "text/html");
const pages = renderPages();

test.each(functionsJson.functions.map((one) => [one.id, one] as const))(
  "%s is described, and its help is a page of its own",
  (id, { description, parameters, helpUrl }) => {
    expect(description).not.toBe("");
    expect(parameters.filter((one) => !("description" in one) || one.description === "")).toEqual([]);
    expect(helpUrl).toMatch(/^https:\/\//);
    expect(pages.get(helpUrl.split("/functions/")[1] ?? "")).toContain(`<title>${id}: `);
  },
);

test("the manifest leads to support, and every page to support, privacy and terms", () => {
  expect(manifest.querySelector("SupportUrl")?.getAttribute("DefaultValue")).toMatch(/\/functions\/support\.html$/);
  for (const name of ["support.html", "privacy.html", "terms.html"]) {
    expect(pages.has(name)).toBe(true);
    expect([...pages].filter(([, text]) => !text.includes(`href="${name}"`)).map(([file]) => file)).toEqual([]);
  }
});

test("Office.js comes from Microsoft, before everything else, and no other script from elsewhere", () => {
  const scripts = [...pane.querySelectorAll("script")].map((script) => script.getAttribute("src"));
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("the page may load from, and ask, its own server and Microsoft's library only", () => {
  const policy = pane.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  const hosts = [...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([host]) => host);
  expect([...new Set(hosts)]).toEqual(["https://appsforoffice.microsoft.com"]);
  expect(policy).toContain("default-src 'self'");
});

test("the manifest has an identifier of its own, a version of four numbers, and a name without Microsoft's", () => {
  const text = (name: string) => manifest.querySelector(name)?.textContent ?? "";
  expect(text("Id")).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  expect(text("Version")).toMatch(/^\d+(?:\.\d+){3}$/);
  const name = manifest.querySelector("DisplayName")?.getAttribute("DefaultValue");
  expect(name).not.toMatch(/Excel|Office|Microsoft/);
});

describe("nothing is shown only under the pointer", () => {
  const styles = [
    ...["tokens.css", "page.css", "parts.css", "tables.css"].map((file) => `src/functions/pages/assets/${file}`),
    ...typescriptFiles(join(root, "src/taskpane")).map((file) => `src/taskpane/${file}`),
  ];
  const reveals = (text: string) => /:hover[^{}]*\{[^}]*\b(?:display|visibility|opacity)\s*:/.test(text);

  test("in any style", () => {
    expect(styles.filter((file) => reveals(read(file)))).toEqual([]);
  });

  test.each([
    [".a:hover { display: block }", true],
    ['"&:hover .b": { opacity: 1 }', true],
    [".a:hover { color: red } .b { display: none }", false],
  ])("the check sees %s", (text, seen) => {
    expect(reveals(text)).toBe(seen);
  });
});
