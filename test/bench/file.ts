import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { median, spreadOf } from "./measure";
import { ticketWorkbook } from "./ticketWorkbook";

const bounds = { ratio: 2.5, seconds: 60, gigabytes: 1.5 } as const;
const root = join(__dirname, "../..");
/** Says at the end what the process took at most. */
const tellMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('kB='+process.resourceUsage().maxRSS+'\\n'))";

interface Run {
  readonly seconds: number;
  readonly gigabytes: number;
}

function command(...given: readonly string[]): Run {
  const start = performance.now();
  const cli = ["--import", "tsx", "--import", tellMemory, "src/workbench/headless/cli.ts", ...given];
  const { stderr, status } = spawnSync(process.execPath, cli, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(/kB=(\d+)/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - start) / 1000, gigabytes: kilobytes / 1024 ** 2 };
}

/** The command on so many tickets, a copy with its scorecard written, beside only scanning the same file. */
export async function benchFile(runs: number): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "bench-file-"));
  try {
    const results = [20_769, 100_000].map((rows) => {
      const input = join(folder, `${rows}.xlsx`);
      writeFileSync(input, saveXlsx(ticketWorkbook(rows + 1)));
      const pairs = Array.from({ length: rows > 50_000 ? 1 : runs }, (_, run) => {
        const out = join(folder, `${rows}-${run}.xlsx`);
        const scanned = run % 2 === 0 ? command(input, "--json") : undefined;
        const wrote = command(input, "--out", out);
        return { wrote, scanned: scanned ?? command(input, "--json") };
      });
      const ratios = pairs.map(({ wrote, scanned }) => wrote.seconds / scanned.seconds);
      const rounded = (value: number): number => Math.round(100 * value) / 100;
      return {
        tickets: rows,
        pairs: pairs.length,
        seconds: rounded(median(pairs.map(({ wrote }) => wrote.seconds))),
        scanOnly: rounded(median(pairs.map(({ scanned }) => scanned.seconds))),
        ratio: rounded(median(ratios)),
        spread: spreadOf(ratios),
        gigabytes: rounded(Math.max(...pairs.map(({ wrote }) => wrote.gigabytes))),
      };
    });
    const met = results.every(
      ({ ratio, seconds, gigabytes }) =>
        ratio <= bounds.ratio && seconds <= bounds.seconds && gigabytes <= bounds.gigabytes,
    );
    return { bound: "2.5 times the scan alone, 60 s and 1.5 GB", met, results };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
