import { build } from "./build";
import { buildOptions } from "./buildOptions";

async function run(url?: string): Promise<void> {
  const files = await build(url);
  console.log(`dist/: ${files} files for ${url ?? "https://localhost:3000"}; dist/hosting.txt says how to serve them.`);
}

const options = buildOptions(process.argv.slice(2));
if ("wrong" in options) {
  console.error(options.wrong);
  process.exitCode = 2;
} else {
  run(options.url).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
