// What is looked at before a commit: layout, rules and imports of what has changed, and the types of everything, side by side.
import { execFileSync, spawn } from "node:child_process";

const git = (...given) => execFileSync("git", given, { encoding: "utf8" }).split("\n").filter(Boolean);
const changed = [
  ...git("diff", "--name-only", "--diff-filter=d", "HEAD"),
  ...git("ls-files", "--others", "--exclude-standard"),
];
const code = changed.filter((file) => /\.(?:[cm]?js|tsx?)$/.test(file));
const inSrc = code.some((file) => file.startsWith("src/"));

const steps = [
  changed.length > 0 && ["prettier", "--check", "--ignore-unknown", ...changed],
  code.length > 0 && ["eslint", ...code],
  code.length > 0 && ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/check.tsbuildinfo"],
  inSrc && ["depcruise", "src"],
].filter(Boolean);

/** Runs a tool of this project; what it says is shown only where it found something. */
function run([tool, ...given]) {
  return new Promise((resolve) => {
    const child = spawn("npx", ["--no-install", tool, ...given], { shell: process.platform === "win32" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
    child.on("close", (status) => {
      if (status !== 0) console.error(`${said}\n${tool} found something.`);
      resolve(status === 0);
    });
  });
}

const well = await Promise.all(steps.map(run));
if (well.includes(false)) process.exit(1);
console.log(`${changed.length} changed files: nothing found.`);
