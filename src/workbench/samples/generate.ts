import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { samples } from "./samples";
import { writeSample } from "./writeSample";

/** Writes the sample workbooks into the project, or into the folder given: npm run samples [-- FOLDER]. */
async function generate(folder: string): Promise<void> {
  for (const { file, sheets } of samples) {
    const path = join(folder, file);
    const bytes = await writeSample(sheets());
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(`${file}: ${bytes.length.toLocaleString("en-US")} bytes`);
  }
}

void generate(process.argv[2] ?? resolve(__dirname, "../../.."));
