import { arch, cpus, loadavg, platform } from "node:os";

/** Each in a module of its own, loaded when it is asked for: the ranges of one would fill the memory of the other. */
const benches: Readonly<Record<string, (runs: number, only: readonly string[]) => Promise<object>>> = {
  functions: async (runs, only) => (await import("./functions")).benchFunctions(runs, only),
  scan: async (runs) => (await bundledScan()).benchScan(runs),
};

async function bundledScan() {
  const { bundled } = await import("./bundled");
  return bundled<{ benchScan(runs: number): Promise<object> }>("scan.ts");
}

/** Runs where none are asked for; 15 otherwise. */
const usualRuns: Readonly<Record<string, number>> = { scan: 7 };

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...only] = args.filter((arg) => !arg.startsWith("-"));
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(", ")}.\n`);
    return 2;
  }
  const asked = args.find((arg) => arg.startsWith("--runs="))?.slice(7);
  const runs = asked === undefined ? (usualRuns[name] ?? 15) : Number(asked);
  const report = {
    bench: name,
    node: process.version,
    machine: `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}`,
    load: loadavg().map((load) => Math.round(load * 10) / 10),
    ...(await bench(runs, only)),
  };
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.table((report as unknown as { results: object[] }).results);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
