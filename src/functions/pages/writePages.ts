import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderPages } from "./renderPages";

/** Writes all pages into a folder that holds nothing else; pages of functions that are gone disappear. Gives their number. */
export function writePages(folder: string): number {
  const pages = renderPages();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of pages) writeFileSync(join(folder, file), text);
  return pages.size;
}
