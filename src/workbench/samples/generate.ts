import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { samples } from "./samples";
import { writeSample } from "./writeSample";

/** Writes the sample workbooks: npm run samples. */
for (const { file, sheets } of samples) {
  const path = resolve(__dirname, "../../..", file);
  mkdirSync(dirname(path), { recursive: true });
  void writeSample(sheets()).then((bytes) => {
    writeFileSync(path, bytes);
    console.log(`${file}: ${bytes.length.toLocaleString("en-US")} bytes`);
  });
}
