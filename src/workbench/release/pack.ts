import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The file of a zip that says the sha256 of each of the others, as `sha256sum --check` reads it. */
const sumsFile = "SHA256SUMS";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A folder as a zip, with the checksums of its files: the same files give the same bytes. */
export function pack(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const files: Zippable = {};
  let sums = "";
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    files[name] = bytes;
    sums += `${sha256(bytes)}  ${name}\n`;
  }
  files[sumsFile] = new TextEncoder().encode(sums);
  // The earliest time that a zip can name, local as all of its times are.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
