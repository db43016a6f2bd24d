import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "../..");

/**
 * A benchmark as one file, its modules joined the way they ship: read one by one, every constant of another module costs
 * a call, and the loops over a million rows would be measured with it.
 */
export async function bundled<T>(file: string): Promise<T> {
  const caches = join(root, "node_modules/.cache");
  mkdirSync(caches, { recursive: true });
  // Inside the project, so that the packages it needs are found.
  const path = mkdtempSync(join(caches, "bench-"));
  try {
    await build(join(__dirname, file), path);
    return createRequire(__filename)(join(path, "bench.cjs")) as T;
  } finally {
    rmSync(path, { recursive: true });
  }
}

function build(entry: string, path: string): Promise<void> {
  const config: webpack.Configuration = {
    context: root,
    mode: "production",
    target: "node",
    devtool: false,
    entry,
    output: { path, filename: "bench.cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      // Left alone, `require` is Node's own.
      parser: { javascript: { commonjs: false } },
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { module: "esnext" } } },
        },
      ],
    },
    optimization: { minimize: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
