import { arch, cpus, platform } from "node:os";
import { casesOfFunctions } from "./cases";
import { compare } from "./measure";
import { rowsOfExcel } from "./ranges";
import { shippedFunctions } from "./shipped";

/** A range function may take so many times as long as the plainest loop that does the same arithmetic. */
const target = 1.25;

async function benchFunctions(runs: number, ids: readonly string[]): Promise<object> {
  const results = casesOfFunctions(await shippedFunctions(), ids).map(({ id, over, ours, plain }) => {
    const { ours: took, plain: loop, ratio } = compare(ours, plain, runs);
    return { id, over, milliseconds: rounded(took), plainLoop: rounded(loop), ratio: rounded(ratio) };
  });
  const slower = results.filter(({ ratio }) => ratio > target).map(({ id }) => id);
  const worst = Math.max(...results.map(({ ratio }) => ratio));
  return { rows: rowsOfExcel, runs, target, worst, slower, results };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const benches: Readonly<Record<string, (runs: number, only: readonly string[]) => Promise<object>>> = {
  functions: benchFunctions,
};

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...only] = args.filter((arg) => !arg.startsWith("-"));
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(", ")}.\n`);
    return 2;
  }
  const runs = Number(args.find((arg) => arg.startsWith("--runs="))?.slice(7) ?? 15);
  const report = {
    bench: name,
    node: process.version,
    machine: `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}`,
    ...(await bench(runs, only)),
  };
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.table((report as unknown as { results: object[] }).results);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
