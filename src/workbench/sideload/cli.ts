import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { sideloadSteps } from "./steps";

const asked = sideloadSteps(process.argv.slice(2), process.platform);
if ("wrong" in asked) {
  console.error(asked.wrong);
  process.exitCode = 2;
} else {
  for (const [program = "", ...given] of asked.steps) {
    console.log(`> ${[program, ...given].join(" ")}`);
    // npx is a script on Windows, which a shell alone starts: what a shell would read stands in quotation marks.
    const isWindows = process.platform === "win32";
    const words = isWindows ? given.map((word) => (/[\s&?]/.test(word) ? `"${word}"` : word)) : given;
    const { status } = spawnSync(program, words, {
      stdio: "inherit",
      shell: isWindows,
      cwd: join(__dirname, "../../.."),
    });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      break;
    }
  }
}
