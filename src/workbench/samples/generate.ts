import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { accounts, samples } from "./samples";
import { workbooks } from "./workbooks";
import { writeSample } from "./writeSample";

/** Writes the sample workbooks into the project, or into the folder given: npm run samples [-- FOLDER]. */
function generate(folder: string): void {
  for (const { name, file } of [...samples, accounts]) {
    const workbook = workbooks[name];
    if (!workbook) throw new Error(`The sample "${name}" has no sheets: add them to workbooks.ts.`);
    const path = join(folder, file);
    const bytes = writeSample(workbook.sheets(), workbook.settings);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(`${file}: ${bytes.length.toLocaleString("en-US")} bytes`);
  }
}

generate(process.argv[2] ?? resolve(__dirname, "../../.."));
