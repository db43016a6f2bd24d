import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../../src/workbench/build/build";

const bound = 85_000;
const dist = join(__dirname, "../../dist");

/** The bytes that the pane's page asks for before it can be used, as they are built and as a server packs them. */
export async function benchPane(): Promise<object> {
  await build();
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="?([^":\s>]+\.js)/g)].map(([, file = ""]) => file);
  const results = ["taskpane.html", ...scripts].map((file) => {
    const bytes = readFileSync(join(dist, file));
    return {
      file: file.replace(/\.[0-9a-f]{8}\./, "."),
      bytes: bytes.length,
      gzipped: gzipSync(bytes, { level: 9 }).length,
    };
  });
  const all = results.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return { bound: `${bound} bytes gzipped`, met: all <= bound, gzipped: all, results };
}
