import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const root = join(__dirname, "../../..");
const configure = createRequire(__filename)("../../../webpack.config.js") as (
  env: { readonly url?: string },
  options: { readonly mode: string },
) => Configuration;

/** Writes dist/, complete for the address, and the source maps beside it; gives how many files that were. */
export async function build(url?: string): Promise<number> {
  rmSync(join(root, "source-maps"), { recursive: true, force: true });
  const config = configure({ url }, { mode: "production" });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack({ ...config, context: root }, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack did not start.");
  return stats.compilation.getAssets().filter(({ name }) => !name.startsWith("../")).length;
}
