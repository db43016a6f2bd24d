/**
 * Writes a scorecard by force into every workbook of the corpus beside the project, and holds each part of the copy
 * against the input: `tsx test/workbench/headless/corpusCopies.ts [FOLDER]`, which keeps the copies in FOLDER.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scanWorkbook, writeScorecard } from "../../../src/excel/addIn";
import { univerCalculatorWith } from "../../../src/workbench/calculator/univerCalculator";
import { startExcelHost } from "../../../src/workbench/excel-host";
import { InputError } from "../../../src/workbench/files/inputError";
import { openFile } from "../../../src/workbench/files/openFile";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { differences } from "../../support/packageParts";
import { sharedData } from "../../support/sharedData";

async function copyOf(path: string): Promise<Uint8Array> {
  const opened = openFile(path);
  const { document } = opened;
  document.calculator = univerCalculatorWith(undefined, () => undefined);
  // A workbook whose structure is protected takes no sheet: the command says so.
  document.structureProtected = false;
  const host = startExcelHost(document);
  const uninstall = host.install();
  try {
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    return saveXlsx(document, opened.source);
  } finally {
    uninstall();
    host.dispose();
  }
}

async function main(): Promise<void> {
  const data = sharedData();
  const [keep] = process.argv.slice(2);
  if (keep !== undefined) mkdirSync(keep, { recursive: true });
  const corpus = data === undefined ? undefined : join(data, "workbook-corpus");
  const files = corpus === undefined ? [] : readdirSync(corpus, { recursive: true, encoding: "utf8" });
  const counts = { untouched: 0, different: 0, refused: 0, failed: 0 };
  for (const name of files.filter((one) => /\.(?:xlsx|xlsm)$/i.test(one)).sort()) {
    const path = join(corpus ?? "", name);
    try {
      const copy = await copyOf(path);
      if (keep !== undefined) writeFileSync(join(keep, name.replaceAll("/", "__")), copy);
      const found = differences(new Uint8Array(readFileSync(path)), copy);
      counts[found.length > 0 ? "different" : "untouched"] += 1;
      for (const line of found) console.log(`${name}: ${line}`);
    } catch (error) {
      counts[error instanceof InputError ? "refused" : "failed"] += 1;
      console.log(`${name}: ${String(error)}`);
    }
  }
  console.log(JSON.stringify(counts));
}

void main();
