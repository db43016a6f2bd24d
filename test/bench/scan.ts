import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workbookReader } from "../../src/excel/read/reader";
import type { ScanProgress, WorkbookReader } from "../../src/scanner/result/reader";
import { scan } from "../../src/scanner/scan";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { startExcelHost } from "../../src/workbench/excel-host";
import { median, spreadOf } from "./measure";
import { rowsOfExcel } from "./rows";
import { ticketWorkbook } from "./ticketWorkbook";

const targets = { time: 1.6, heap: 2, exponent: 1.05, cancel: 200 } as const;
const fewRows = 10_000;
/** Pairs that don't count: the engine still compiles while it runs them. */
const warmUps = 2;
const megabyte = 1024 ** 2;

/** One whole column, as the scan asked for it. */
interface ColumnRead {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function liveHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

interface Watch {
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly signal?: AbortSignal;
  readonly onRead?: (read: ColumnRead) => void;
}

function watched(reader: WorkbookReader, onRead: (read: ColumnRead) => void): WorkbookReader {
  return {
    ...reader,
    columns: (sheet, columns, row, rows, ...rest) => {
      for (const column of columns) onRead({ sheet, column, row, rows });
      return reader.columns(sheet, columns, row, rows, ...rest);
    },
  };
}

function scanOnce({ onProgress, signal, onRead }: Watch = {}): Promise<unknown> {
  return Excel.run((context) => {
    const reader = workbookReader(context, { signal });
    const options = { onProgress, signal, today: new Date(2026, 10, 22) };
    return scan(onRead ? watched(reader, onRead) : reader, options);
  });
}

/** Reads the columns that the scan needs, each once, through the same host, and does nothing with them. */
function transfer(reads: readonly ColumnRead[], keep: unknown[] = []): Promise<void> {
  return Excel.run(async (context) => {
    const reader = workbookReader(context);
    for (const { sheet, column, row, rows } of reads) keep.push(await reader.columns(sheet, [column], row, rows));
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function withExcel<T>(document: WorkbookDocument, work: () => Promise<T>): Promise<T> {
  const host = startExcelHost(document, { platform: "web" });
  const uninstall = host.install();
  try {
    return await work();
  } finally {
    uninstall();
    host.dispose();
  }
}

/** The columns that the scan reads whole, each once. */
async function neededColumns(): Promise<readonly ColumnRead[]> {
  const reads = new Map<string, ColumnRead>();
  await scanOnce({ onRead: (read) => reads.set(`${read.sheet}|${read.column}`, read) });
  return [...reads.values()];
}

async function compareTimes(reads: readonly ColumnRead[], runs: number) {
  const pairs: { readonly scan: number; readonly transfer: number }[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const first = run % 2 === 0 ? await timed(() => transfer(reads)) : undefined;
    const scanned = await timed(() => scanOnce());
    const pair = { scan: scanned, transfer: first ?? (await timed(() => transfer(reads))) };
    if (run >= 0) pairs.push(pair);
  }
  return {
    scan: median(pairs.map((pair) => pair.scan)),
    transfer: median(pairs.map((pair) => pair.transfer)),
    ratio: median(pairs.map((pair) => pair.scan / pair.transfer)),
    spread: spreadOf(pairs.map((pair) => pair.scan / pair.transfer)),
  };
}

/** What stays alive while the scan runs, beside what the columns that it needs take by themselves. */
async function compareHeaps(reads: readonly ColumnRead[]) {
  const before = liveHeap();
  const kept: unknown[] = [];
  await transfer(reads, kept);
  const columns = liveHeap() - before;
  kept.length = 0;
  const idle = liveHeap();
  let highest = 0;
  let last = "";
  // At the end of every column: looking at every block would take longer than the scan.
  const onProgress = ({ what }: ScanProgress) => {
    if (what === last) return;
    last = what;
    highest = Math.max(highest, liveHeap() - idle);
  };
  await scanOnce({ onProgress });
  return { columns: columns / megabyte, highest: highest / megabyte, ratio: highest / columns };
}

/** How long after the user's wish the scan ends, at moments spread over its course. */
async function cancelTimes(whole: number, moments: number): Promise<readonly number[]> {
  const waited: number[] = [];
  for (let moment = 0; moment < moments; moment += 1) {
    const controller = new AbortController();
    const after = (whole * (moment + 0.5)) / moments;
    const start = performance.now();
    setTimeout(() => controller.abort(), after);
    const cancelled = await scanOnce({ signal: controller.signal }).then(
      () => false,
      () => true,
    );
    if (cancelled) waited.push(performance.now() - start - after);
  }
  return waited;
}

async function progressSteps(): Promise<number> {
  let steps = 0;
  await scanOnce({ onProgress: () => (steps += 1) });
  return steps;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Measures a scan of as many rows as a sheet holds against only reading the columns that it needs. */
export async function benchScan(runs: number): Promise<object> {
  const few = await withExcel(ticketWorkbook(fewRows), async () => {
    const reads = await neededColumns();
    return compareTimes(reads, Math.max(5, runs));
  });
  return withExcel(ticketWorkbook(rowsOfExcel), async () => {
    const reads = await neededColumns();
    const times = await compareTimes(reads, runs);
    const heap = await compareHeaps(reads);
    const waits = await cancelTimes(times.scan, 12);
    const exponent = Math.log(times.scan / few.scan) / Math.log(rowsOfExcel / fewRows);
    const cancel = Math.max(...waits);
    return {
      rows: rowsOfExcel,
      columns: reads.length,
      runs,
      targets,
      met: {
        time: times.ratio <= targets.time,
        heap: heap.ratio <= targets.heap,
        exponent: exponent <= targets.exponent,
        cancel: cancel <= targets.cancel,
      },
      results: [
        {
          measure: "scan / transfer",
          ours: rounded(times.scan),
          plain: rounded(times.transfer),
          ratio: rounded(times.ratio),
          spread: times.spread,
        },
        {
          measure: "heap / columns (MB)",
          ours: rounded(heap.highest),
          plain: rounded(heap.columns),
          ratio: rounded(heap.ratio),
        },
        {
          measure: `growth from ${fewRows} rows`,
          ours: rounded(times.scan),
          plain: rounded(few.scan),
          ratio: rounded(exponent),
        },
        {
          measure: "cancel (ms)",
          ours: rounded(cancel),
          plain: rounded(median(waits)),
          ratio: rounded(cancel / targets.cancel),
        },
      ],
      progressSteps: await progressSteps(),
    };
  });
}
