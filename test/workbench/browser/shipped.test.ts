import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";
import lock from "../../../package-lock.json";
import functionsJson from "../../../src/functions/functions.json";
import { paneHtml } from "../../../src/workbench/browser/server/paneHtml";

const root = join(__dirname, "../../..");
const configure = createRequire(__filename)("../../../webpack.config.js") as (
  env: object,
  options: { readonly mode: string },
) => Promise<Configuration>;

/** What a script was made from, as its source map says. */
function sourcesOf(folder: string, script: string): string[] {
  const map = JSON.parse(readFileSync(join(folder, `${script}.map`), "utf8")) as {
    readonly sources: readonly string[];
  };
  return map.sources.map((source) => source.replace(/^webpack:\/\/[^/]*\//, ""));
}

describe("what is built for Excel", () => {
  let folder: string;
  let files: string[];
  let scripts: string[];

  /** Builds with the configuration that ships, into a folder of its own. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dist-"));
    const shipped = await configure({}, { mode: "production" });
    const config = { ...shipped, context: root, output: { ...shipped.output, path: folder } };
    await new Promise<void>((resolve, reject) => {
      webpack(config)?.run((error, stats) => {
        if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      });
    });
    files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    scripts = files.filter((name) => /^[^/\\]*\.js$/.test(name));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test("holds no code of the workbench, of its grid or of Microsoft's library", () => {
    expect(scripts).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"]));
    const sources = scripts.flatMap((script) => sourcesOf(folder, script));
    expect(sources.filter((name) => /^(\.\/)?src\//.test(name)).length).toBeGreaterThan(100);
    expect(
      sources.filter((name) => /src\/workbench|@univerjs|fflate|saxes|papaparse|office-js\/dist/.test(name)),
    ).toEqual([]);
    expect(files.filter((name) => /workbench|univer|office\.js/.test(name))).toEqual([]);
    for (const script of scripts) expect(readFileSync(join(folder, script), "utf8")).not.toMatch(/univer\b/i);
  });

  test("holds no code that signs in to services", () => {
    for (const script of scripts)
      expect(readFileSync(join(folder, script), "utf8")).not.toMatch(/oauth2?\/|access_token/i);
  });

  test("comes with a notice and a line of the bill of materials for every package in it", () => {
    const notices = readFileSync(join(folder, "third-party-notices.txt"), "utf8");
    const bill = JSON.parse(readFileSync(join(folder, "sbom.json"), "utf8")) as {
      readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
    };
    const inScripts = scripts
      .flatMap((script) => sourcesOf(folder, script))
      .flatMap((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...new Set(inScripts)]));
    // Carried along within the helpers' bundle.
    expect(names).toEqual(expect.arrayContaining(["react", "lodash-es", "rxjs"]));
    for (const { name, version } of bill.components) expect(notices).toContain(`\n${name} ${version} (`);
  });

  test("loads its functions and its first screen before what scans and writes", () => {
    const size = (name: string) => gzipSync(readFileSync(join(folder, name))).byteLength;
    expect(size("taskpane.js")).toBeLessThan(190_000);
    const later = scripts.filter((name) =>
      sourcesOf(folder, name).some((source) => /src\/scanner\/scan\.ts$/.test(source)),
    );
    expect(later).toHaveLength(1);
    expect(later).not.toContain("taskpane.js");
  });

  test("holds the page behind every function's helpUrl, and what it looks like", () => {
    for (const { id, helpUrl } of functionsJson.functions) {
      const page = readFileSync(join(folder, new URL(helpUrl).pathname), "utf8");
      expect(page).toContain(`<title>${id}: `);
    }
    const named = ["index.html", "page.css", "search.js"].map((file) => `functions/${file}`);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test("is the page that the workbench shows, byte for byte, but for the address of office.js", () => {
    const shippedPage = readFileSync(join(folder, "taskpane.html"), "utf8");
    const shown = paneHtml(shippedPage, "office.js");
    const address = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    expect(shippedPage).toContain(`<script src=${address}>`);
    expect(shown).toBe(shippedPage.replace(`<script src=${address}>`, `<script src="office.js">`));
    expect(shown).toContain("script-src 'self'");
  });
});

test.each(["<html></html>", "hosted/office.js".repeat(2)])("a page without the one address is refused: %s", (page) => {
  expect(() => paneHtml(page, "office.js")).toThrow("expected once");
});

test("the commercial part of the grid is absent, and the lock file doesn't bring it", () => {
  expect(existsSync(join(root, "node_modules/@univerjs-pro"))).toBe(false);
  expect(Object.keys(lock.packages).filter((path) => path.includes("@univerjs-pro"))).toEqual([]);
  const nested = readdirSync(join(root, "node_modules/@univerjs")).filter((name) =>
    existsSync(join(root, "node_modules/@univerjs", name, "node_modules/@univerjs-pro")),
  );
  expect(nested).toEqual([]);
});
