import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scanWorkbook, switchMode, writeScorecard } from "../../src/excel/addIn";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { openBytes } from "../../src/workbench/files/openBytes";
import { closeExcel, openInExcel } from "../support/excel";
import { median } from "./measure";

const sample = "helpdesk.xlsx";

/** The first scorecard of a sample, its refresh, and its switch to values: time, round trips and bytes, which are the same on every run. */
export async function benchScorecard(runs: number): Promise<object> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", sample)));
  const found = new Map<string, { readonly times: number[]; readonly counts: object }>();
  for (let run = 0; run < runs; run += 1) {
    const { document } = await openBytes(bytes, sample);
    document.calculator = univerCalculator;
    const host = openInExcel(document);
    const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      host.resetStats();
      const start = performance.now();
      const result = await work();
      const { roundTrips, requestBytes, responseBytes } = host.stats;
      const known = found.get(name) ?? { times: [], counts: { roundTrips, requestBytes, responseBytes } };
      known.times.push(performance.now() - start);
      found.set(name, known);
      return result;
    };
    const scanned = await step("scan", () => scanWorkbook());
    await step("first write", () => writeScorecard(scanned, { mode: "native" }));
    await step("refresh", () => writeScorecard(scanned, { mode: "native" }));
    await step("to values", () => switchMode("values"));
  }
  closeExcel();
  const results = [...found].map(([step, { times, counts }]) => ({
    step,
    milliseconds: Math.round(median(times)),
    ...counts,
  }));
  return { sample, runs, results };
}
