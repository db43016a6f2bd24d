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
  env: { readonly url: string },
  options: { readonly mode: string },
) => Configuration;

/** What a script was made from, as its source map says, which stands apart. */
function sourcesOf(folder: string, script: string): string[] {
  const map = JSON.parse(readFileSync(join(folder, "../source-maps", `${script}.map`), "utf8")) as {
    readonly sources: readonly string[];
  };
  return map.sources.map((source) => source.replace(/^webpack:\/\/[^/]*\//, ""));
}

const url = "https://kpi.example.com/addin";

describe("what is built for Excel", () => {
  let top: string;
  let folder: string;
  let files: string[];
  let scripts: string[];

  /** Builds with the configuration that ships, into a folder of its own. */
  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "build-"));
    folder = join(top, "dist");
    const shipped = configure({ url }, { mode: "production" });
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

  afterAll(() => rmSync(top, { recursive: true }));

  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const pane = () => scripts.find((name) => /^taskpane\.[0-9a-f]{8}\.js$/.test(name)) ?? "";

  test("is complete under the address it was built for, and names no other place of its own", () => {
    const texts = files.filter((name) => /\.(?:html|js|json|xml|css|txt)$/.test(name));
    expect(texts.filter((name) => /localhost|127\.0\.0\.1/.test(read(name)))).toEqual([]);
    const named = ["manifest.xml", "functions.json"].flatMap((name) => [
      ...read(name).matchAll(/https:\/\/kpi\.example\.com\/addin\/([^"<]*)/g),
    ]);
    expect(named.length).toBeGreaterThan(functionsJson.functions.length);
    expect(named.flatMap(([, path = ""]) => (existsSync(join(folder, path)) ? [] : [path]))).toEqual([]);
    const asked = ["support", "privacy", "terms"].map((name) => `functions/${name}.html`);
    for (const name of [...asked, "help.html", "hosting.txt", "LICENSE.txt"]) expect(read(name)).not.toBe("");
  });

  test("keeps its source maps apart, and every script but the one that the manifest names changes its name with its content", () => {
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    for (const script of scripts) expect(read(script)).not.toContain("sourceMappingURL");
    expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual(["functions.js"]);
    expect(read("taskpane.html")).toContain(`src=${pane()}`);
  });

  test("holds no code of the workbench, of its grid or of Microsoft's library", () => {
    expect(scripts).toEqual(expect.arrayContaining(["functions.js", pane()]));
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
    expect(size(pane())).toBeLessThan(190_000);
    const later = scripts.filter((name) =>
      sourcesOf(folder, name).some((source) => /src\/scanner\/scan\.ts$/.test(source)),
    );
    expect(later).toHaveLength(1);
    expect(later).not.toContain(pane());
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
