import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration, type StatsCompilation } from "webpack";
import lock from "../../../package-lock.json";
import { paneHtml } from "../../../src/workbench/browser/server/paneHtml";

const root = join(__dirname, "../../..");
const configure = createRequire(__filename)("../../../webpack.config.js") as (
  env: object,
  options: { readonly mode: string },
) => Promise<Configuration>;

/** What a build gives, without the disk: only scripts are not minified, which would hide their names. */
async function build(change: (shipped: Configuration) => Configuration) {
  const shipped = await configure({}, { mode: "production" });
  const config = change({
    ...shipped,
    context: root,
    devtool: false,
    optimization: { minimizeOptions: { javascript: false } },
  });
  const compiler = webpack(config);
  compiler?.hooks.shouldEmit.tap("test", () => false);
  return new Promise<{ modules: string[]; names: string[]; text: (name: string) => string }>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString("errors-only")));
        return;
      }
      const { modules = [] } = stats.toJson({ all: false, modules: true, nestedModules: true, modulesSpace: Infinity });
      const assets = stats.compilation.assets;
      const text = (name: string) => assets[name]?.source().toString() ?? "";
      resolve({ modules: namesOf(modules), names: Object.keys(assets), text });
    });
  });
}

function namesOf(modules: NonNullable<StatsCompilation["modules"]>): string[] {
  return modules.flatMap((module) => [module.name ?? "", ...namesOf(module.modules ?? [])]);
}

describe("what is built for Excel", () => {
  test("holds no code of the workbench, of its grid or of Microsoft's library", async () => {
    const { modules, names } = await build((shipped) => shipped);
    expect(modules.filter((name) => /^\.\/src\//.test(name)).length).toBeGreaterThan(100);
    expect(
      modules.filter((name) => /src\/workbench|@univerjs|hucre|fflate|saxes|papaparse|office-js\/dist/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => name.endsWith(".js")).sort()).toEqual(
      expect.arrayContaining(["functions.js", "taskpane.js"]),
    );
    expect(names.filter((name) => /workbench|univer|office\.js/.test(name))).toEqual([]);
  });

  test("is the page that the workbench shows, byte for byte, but for the address of office.js", async () => {
    // The page is made by the real configuration; what its scripts hold doesn't matter here.
    const empty = join(root, "src/cells/cell.ts");
    const { text } = await build((shipped) => ({
      ...shipped,
      entry: { functions: empty, taskpane: empty },
      plugins: shipped.plugins?.filter((plugin) => plugin instanceof HtmlPlugin),
    }));
    const shippedPage = text("taskpane.html");
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
