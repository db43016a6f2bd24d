import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { pack, sha256 } from "../../../src/workbench/release/pack";
import { release } from "../../../src/workbench/release/release";
import { versionedFiles } from "../../../src/workbench/release/version";

const project = join(__dirname, "../../..");
const { version: present } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
let root: string;
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const all = (): string[] => versionedFiles.map(read);

/** A copy of what names the version, with news in the changelog. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  for (const file of versionedFiles) cpSync(join(project, file), join(root, file));
  writeFileSync(
    join(root, "CHANGELOG.md"),
    read("CHANGELOG.md").replace("\n## ", "\n## Unreleased\n\n- Clocks.\n\n## "),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const build = async (): Promise<void> => {
  mkdirSync(join(root, "dist/functions"), { recursive: true });
  writeFileSync(join(root, "dist/manifest.xml"), read("manifest.xml"));
  writeFileSync(join(root, "dist/functions/index.html"), "<p>H\u00e9</p>");
};

test("a version is named everywhere, once it is built", async () => {
  await release(root, "7.8.9", build);
  expect((JSON.parse(read("package.json")) as { version: string }).version).toBe("7.8.9");
  const lock = JSON.parse(read("package-lock.json")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages[""]?.version]).toEqual(["7.8.9", "7.8.9"]);
  expect(read("manifest.xml")).toContain("<Version>7.8.9.0</Version>");
  expect(read("CHANGELOG.md")).toContain("\n## 7.8.9\n\n- Clocks.\n\n## ");
  expect(read("CHANGELOG.md")).not.toContain("Unreleased");
  // And nothing else is changed.
  const undone = read("package-lock.json").replaceAll('"version": "7.8.9"', `"version": "${present}"`);
  expect(undone).toBe(readFileSync(join(project, "package-lock.json"), "utf8"));
});

test("the zip holds what was built, with checksums within and beside it, and the news beside it", async () => {
  const [zip = "", sum = "", news = "", ...more] = await release(root, "7.8.9", build);
  expect(more).toEqual([]);
  expect(read(news)).toBe("- Clocks.\n");
  const bytes = readFileSync(join(root, zip));
  expect(read(sum)).toBe(`${sha256(bytes)}  msp-scorecard-7.8.9.zip\n`);
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(["SHA256SUMS", "functions/index.html", "manifest.xml"]);
  expect(Buffer.from(files["manifest.xml"] ?? []).toString()).toContain("<Version>7.8.9.0</Version>");
  const sums = Buffer.from(files.SHA256SUMS ?? []).toString();
  expect(sums).toContain(`${sha256(files["functions/index.html"] ?? new Uint8Array())}  functions/index.html\n`);
  expect(sums.trim().split("\n")).toHaveLength(2);
});

test("the same files give the same bytes", async () => {
  await build();
  const once = pack(join(root, "dist"));
  await build();
  expect(sha256(pack(join(root, "dist")))).toBe(sha256(once));
});

test("the present version can be packed as it stands", async () => {
  cpSync(join(project, "CHANGELOG.md"), join(root, "CHANGELOG.md"));
  const before = all();
  await release(root, present, build);
  expect(all()).toEqual(before);
});

test.each([
  ["1.2", /give three numbers/],
  ["v9.0.0", /give three numbers/],
  ["0.0.9", /comes before/],
])("%s is refused, and nothing is written", async (version, words) => {
  const before = all();
  await expect(release(root, version, build)).rejects.toThrow(words);
  expect(all()).toEqual(before);
});

test("a version without news is refused, and nothing is written", async () => {
  cpSync(join(project, "CHANGELOG.md"), join(root, "CHANGELOG.md"));
  const before = all();
  await expect(release(root, "9.0.0", build)).rejects.toThrow(/says nothing of 9\.0\.0/);
  expect(all()).toEqual(before);
});
