import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderPages } from "../../src/functions/pages/renderPages";

const root = join(__dirname, "../..");

const pages = renderPages();

/** What the build takes from elsewhere than where it is served. */
const built: Readonly<Record<string, string>> = {
  "/taskpane.html": "src/taskpane/taskpane.html",
  "/help.html": "src/taskpane/help.html",
  "/functions.js": "src/functions/register.ts",
  "/functions.json": "src/functions/functions.json",
};

function isServed(path: string): boolean {
  return pages.has(path.replace("/functions/", "")) || existsSync(join(root, built[path] ?? path));
}

function addressesIn(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const urls = text.match(/https:\/\/localhost:3000\/[^"]+/g) ?? [];
  return [...new Set(urls)].map((url) => new URL(url).pathname);
}

describe.each(["manifest.xml", "src/functions/functions.json"])("what %s points to", (file) => {
  test("is in the build", () => {
    const addresses = addressesIn(file);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((path) => !isServed(path))).toEqual([]);
  });
});

test("the build copies the help and what the functions' pages look like", () => {
  const config = readFileSync(join(root, "webpack.config.js"), "utf8");
  for (const source of ["src/taskpane/help.html", "src/functions/pages/assets"]) {
    expect(config).toContain(`from: "${source}"`);
    expect(existsSync(join(root, source))).toBe(true);
  }
});
