import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack, sha256 } from "./pack";
import { versionedFiles, withVersion, type VersionedTexts } from "./version";

/**
 * Names the version everywhere, builds, and packs what was built.
 *
 * @param root the project's folder
 * @param build writes the project's dist/
 * @returns the files that were written, by their paths from the root
 * @throws as `withVersion` does, before anything is written
 */
export async function release(root: string, version: string, build: () => Promise<unknown>): Promise<string[]> {
  const before = versionedFiles.map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
  const { texts, news } = withVersion(Object.fromEntries(before) as VersionedTexts, version);
  for (const file of versionedFiles) writeFileSync(join(root, file), texts[file]);
  await build();
  const zip = pack(join(root, "dist"));
  const name = `msp-scorecard-${version}`;
  mkdirSync(join(root, "release"), { recursive: true });
  const written: [string, string | Uint8Array][] = [
    [`release/${name}.zip`, zip],
    [`release/${name}.zip.sha256`, `${sha256(zip)}  ${name}.zip\n`],
    [`release/${name}.md`, `${news}\n`],
  ];
  for (const [file, content] of written) writeFileSync(join(root, file), content);
  return written.map(([file]) => file);
}
