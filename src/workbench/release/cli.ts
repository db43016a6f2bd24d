import { join } from "node:path";
import { build } from "../build/build";
import { buildOptions } from "../build/buildOptions";
import { release } from "./release";

const [version = "", ...given] = process.argv.slice(2);
const options = buildOptions(given);
if ("wrong" in options) {
  console.error(options.wrong.replace("npm run build takes", "npm run release -- VERSION takes"));
  process.exitCode = 2;
} else {
  release(join(__dirname, "../../.."), version, () => build(options.url)).then(
    (files) => console.log(`${files.join("\n")}\nfor ${options.url ?? "https://localhost:3000"}`),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
