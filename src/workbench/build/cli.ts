import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { buildOptions } from "./buildOptions";

const root = join(__dirname, "../../..");
const configure = createRequire(__filename)("../../../webpack.config.js") as (
  env: { readonly url?: string },
  options: { readonly mode: string },
) => Promise<Configuration>;

/** Writes dist/, complete for the address, and the source maps beside it. */
async function build(url?: string): Promise<void> {
  rmSync(join(root, "source-maps"), { recursive: true, force: true });
  const config = await configure({ url }, { mode: "production" });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack({ ...config, context: root }, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack did not start.");
  const files = stats.compilation.getAssets().filter(({ name }) => !name.startsWith("../")).length;
  console.log(`dist/: ${files} files for ${url ?? "https://localhost:3000"}; dist/hosting.txt says how to serve them.`);
}

const options = buildOptions(process.argv.slice(2));
if ("wrong" in options) {
  console.error(options.wrong);
  process.exitCode = 2;
} else {
  build(options.url).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
