import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import webpack, { type Configuration } from "webpack";
import type { BuildAnswer, Files, Part } from "./build";

const configurations = createRequire(__filename)("../webpack.config.cjs") as Record<
  Part,
  () => Configuration | Promise<Configuration>
>;

function answer(message: BuildAnswer): void {
  parentPort?.postMessage(message);
}

async function build(part: Part): Promise<void> {
  const compiler = webpack(await configurations[part]());
  if (!compiler) throw new Error("webpack did not start.");
  // The files go to the server, not to the disk.
  compiler.hooks.shouldEmit.tap("workbench", () => false);
  compiler.run((error, stats) => {
    if (error || !stats || stats.hasErrors()) {
      answer({ failed: error?.message ?? stats?.toString("errors-only") ?? "The build gave nothing." });
      return;
    }
    const files: Files = new Map(
      stats.compilation.getAssets().map(({ name, source }) => [name, Uint8Array.from(source.buffer())] as const),
    );
    answer({ files });
    // Keeps what was built for the next start.
    compiler.close(() => undefined);
  });
}

build(workerData as Part).catch((error: unknown) => {
  answer({ failed: error instanceof Error ? error.message : String(error) });
});
