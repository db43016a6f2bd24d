const { existsSync, readdirSync, readFileSync } = require("fs");
const { dirname, join } = require("path");

/** Licences under which code may be shipped with the add-in. */
const allowed = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** Packages that another one carries within its own bundle, module by module. */
const carried = /^\/\*\*\*\/ "\.\/node_modules\/((?:@[^"/]+\/)?[^"/]+)\/[^"]*":$/gm;

/** Writes third-party-notices.txt and sbom.json for what is in the scripts; a licence that isn't allowed is an error. */
class ThirdParty {
  constructor(WebpackError) {
    this.WebpackError = WebpackError;
  }

  apply(compiler) {
    const { sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("third party", (compilation) => {
      compilation.hooks.processAssets.tap("third party", () => {
        const packages = packagesOf(compilation.modules);
        for (const { name, version, license } of packages.filter((one) => !allowed.has(one.license)))
          compilation.errors.push(
            new this.WebpackError(`${name} ${version} is under "${license}", which may not be shipped.`),
          );
        compilation.emitAsset("third-party-notices.txt", new sources.RawSource(noticesOf(packages)));
        compilation.emitAsset("sbom.json", new sources.RawSource(`${JSON.stringify(sbomOf(packages), null, 2)}\n`));
      });
    });
  }
}

function packagesOf(modules) {
  const found = new Map();
  const add = (path) => {
    const about = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    found.set(`${about.name}@${about.version}`, { ...about, license: about.license ?? "none", path });
  };
  for (const module of [...modules].flatMap((one) => one.modules ?? [one])) {
    const path = folder.exec(module.resource ?? "")?.[1];
    if (path === undefined) continue;
    add(path);
    for (const [, name] of String(module.originalSource()?.source() ?? "").matchAll(carried)) add(nearest(path, name));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Where Node finds a package, seen from another one. */
function nearest(from, name) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, "node_modules", name);
    if (existsSync(join(path, "package.json"))) return path;
    if (dirname(at) === at) throw new Error(`${name}, which ${from} carries along, is not installed.`);
  }
}

function noticesOf(packages) {
  const head = "MSP Scorecard contains the following packages.\n";
  return [head, ...packages.map(noticeOf)].join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf({ name, version, license, path }) {
  const files = readdirSync(path).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(path, file), "utf8").trim());
  return `${name} ${version} (${license})\n\n${texts.join("\n\n") || `Published under the ${license} licence.`}\n`;
}

/** The bill of materials by CycloneDX 1.5. */
function sbomOf(packages) {
  const own = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8"));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: own.name, version: own.version } },
    components: packages.map(({ name, version, license }) => ({
      type: "library",
      name,
      version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      licenses: [{ license: { id: license } }],
    })),
  };
}

module.exports = { ThirdParty };
