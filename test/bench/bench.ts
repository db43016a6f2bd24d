import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform } from "node:os";
import { join } from "node:path";
import { withResults, type Report } from "./results";

/** Each in a module of its own, loaded when it is asked for: the ranges of one would fill the memory of the other. */
const benches: Readonly<Record<string, (runs: number, only: readonly string[]) => Promise<object>>> = {
  calls: async (runs) => (await import("./calls")).benchCalls(runs),
  file: async (runs) => (await import("./file")).benchFile(runs),
  functions: async (runs, only) => (await import("./functions")).benchFunctions(runs, only),
  pane: async () => (await import("./pane")).benchPane(),
  scan: async (runs) => (await bundledScan()).benchScan(runs),
  scorecard: async (runs) => (await import("./scorecard")).benchScorecard(runs),
};

async function bundledScan() {
  const { bundled } = await import("./bundled");
  return bundled<{ benchScan(runs: number): Promise<object> }>("scan.ts");
}

/** Runs where none are asked for; 15 otherwise. */
const usualRuns: Readonly<Record<string, number>> = { scan: 7, scorecard: 5, file: 3 };
const resultsFile = join(__dirname, "RESULTS.md");

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...only] = args.filter((arg) => !arg.startsWith("-"));
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(", ")}.\n`);
    return 2;
  }
  const asked = args.find((arg) => arg.startsWith("--runs="))?.slice(7);
  const runs = asked === undefined ? (usualRuns[name] ?? 15) : Number(asked);
  const report: Report = {
    bench: name,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}`,
    load: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
    ...(await bench(runs, only)),
  };
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.table(report.results);
  // Part of a bench says nothing of the whole.
  if (only.length === 0) {
    const before = existsSync(resultsFile) ? readFileSync(resultsFile, "utf8") : "";
    writeFileSync(resultsFile, withResults(before, report));
  }
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
