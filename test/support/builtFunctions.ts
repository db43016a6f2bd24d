import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const root = join(__dirname, "../..");
const configure = createRequire(__filename)("../../webpack.config.js") as (
  env: object,
  options: { readonly mode: string },
) => Configuration;

/** The text of dist/functions.js as `npm run build` writes it. */
export async function builtFunctions(): Promise<string> {
  const { entry, ...config } = configure({}, { mode: "production" });
  const path = mkdtempSync(join(tmpdir(), "msp-build-"));
  try {
    const { functions } = entry as { functions: Configuration["entry"] };
    await run({
      ...config,
      context: root,
      devtool: false,
      entry: { functions } as Configuration["entry"],
      plugins: [],
      output: { ...config.output, path },
    });
    return readFileSync(join(path, "functions.js"), "utf8");
  } finally {
    rmSync(path, { recursive: true });
  }
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
