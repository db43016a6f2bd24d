import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const { ThirdParty } = createRequire(__filename)("../../../src/workbench/build/thirdParty.cjs") as {
  readonly ThirdParty: new (error: typeof webpack.WebpackError) => webpack.WebpackPluginInstance;
};

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "third-party-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a script that takes in one package under a licence; gives what the build complains of. */
async function built(license: string | undefined): Promise<string[]> {
  const path = join(folder, "node_modules/@scope/part");
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "package.json"), JSON.stringify({ name: "@scope/part", version: "1.2.3", license }));
  writeFileSync(join(path, "index.js"), "export const part = 1;");
  writeFileSync(join(path, "LICENSE"), "Words of the licence");
  writeFileSync(join(folder, "entry.js"), 'import { part } from "@scope/part"; console.log(part);');
  return new Promise((resolve, reject) => {
    const plugins = [new ThirdParty(webpack.WebpackError)];
    const config = { context: folder, entry: "./entry.js", output: { path: join(folder, "dist") }, plugins };
    webpack({ mode: "production", ...config })?.run((error, stats) => {
      if (error || !stats) return reject(error ?? new Error("no stats"));
      resolve(stats.compilation.errors.map(({ message }) => message));
    });
  });
}

test.each(["MIT", "Apache-2.0", "BSD-3-Clause", "ISC"])(
  "a package under %s ships, with its notice",
  async (license) => {
    expect(await built(license)).toEqual([]);
    const read = (name: string) => readFileSync(join(folder, "dist", name), "utf8");
    expect(read("third-party-notices.txt")).toContain(`@scope/part 1.2.3 (${license})\n\nWords of the licence\n`);
    expect(JSON.parse(read("sbom.json"))).toMatchObject({
      bomFormat: "CycloneDX",
      components: [
        { name: "@scope/part", purl: "pkg:npm/%40scope/part@1.2.3", licenses: [{ license: { id: license } }] },
      ],
    });
  },
);

test.each(["GPL-3.0-only", "AGPL-3.0", "UNLICENSED", "(MIT OR GPL-2.0)", undefined])(
  "a package under %s stops the build",
  async (license) => {
    expect(await built(license)).toEqual([
      `@scope/part 1.2.3 is under "${license ?? "none"}", which may not be shipped.`,
    ]);
  },
);
