import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../src/cells/cell";
import { compare } from "./measure";
import { ranges } from "./ranges";
import { shippedFunctions } from "./shipped";

/** Its licence is GPL: fetched into a temporary folder for the comparison alone, and gone after it. */
const peer = "hyperformula@3.5.0";
const rows = 100_000;
const bound = 50;

interface Engine {
  setCellContents(address: object, content: unknown): unknown;
  getCellValue(address: object): unknown;
  addSheet(name: string): string;
  getSheetId(name: string): number;
}

interface Peer {
  readonly HyperFormula: {
    buildFromArray(sheet: unknown[][], options: object): Engine;
  };
}

/** The mean and the share of a word over the same cells, by a spreadsheet engine; a sentence where it can't be fetched. */
export async function besideHyperFormula(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "bench-peer-"));
  try {
    const given = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", peer];
    execFileSync("npm", given, { stdio: "ignore", shell: process.platform === "win32" });
    const { HyperFormula } = createRequire(join(folder, "x.js"))("hyperformula") as Peer;
    return { peer, rows, bound: `${bound} times as fast`, results: await raced(HyperFormula) };
  } catch (error) {
    return { peer, notCompared: String(error).split("\n")[0] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function raced({ buildFromArray }: Peer["HyperFormula"]): Promise<object[]> {
  const call = await shippedFunctions();
  const cases = [
    ["REVIEWRATING", "AVERAGE", ranges.scores.slice(0, rows), () => `=AVERAGE(A1:A${rows})`],
    ["SLA", "COUNTIF", ranges.flags.slice(0, rows), () => `=COUNTIF(A1:A${rows},"Within SLA")/COUNTA(A1:A${rows})`],
  ] as const;
  return cases.map(([id, name, cells, formula]) => {
    const engine = buildFromArray(
      cells.map(([cell]) => [cell === "" ? null : cell]),
      { licenseKey: "gpl-v3", maxRows: rows },
    );
    // Results of ranges are kept: a cell that changes makes it count anew, as an edit in a sheet does.
    let turn = 0;
    const at = { sheet: 0, row: 0, col: 1 };
    const theirs = (): unknown => {
      turn += 1;
      engine.setCellContents({ sheet: 0, row: 0, col: 0 }, typeof cells[0]?.[0] === "string" ? "Within SLA" : turn % 5);
      engine.setCellContents(at, formula());
      return engine.getCellValue(at);
    };
    const { ours, plain, ratio } = compare(() => call(id, [cells as readonly (readonly Cell[])[]]), theirs, 9);
    return {
      id,
      beside: name,
      milliseconds: Math.round(ours * 100) / 100,
      theirs: Math.round(plain * 100) / 100,
      timesAsFast: Math.round(1 / ratio),
    };
  });
}
