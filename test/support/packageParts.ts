import { relationshipsPart } from "../../src/workbench/files/package/opcPackage";
import { unpackWhole } from "../../src/workbench/files/zip/inflate";
import { readZipDirectory } from "../../src/workbench/files/zip/zipDirectory";

const decoder = new TextDecoder();

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readZipDirectory(bytes).map((entry) => [entry.name.replace(/\\/g, "/"), decoder.decode(unpackWhole(entry))]),
  );
}

/** What a new sheet moves: where tabs stand, how many entries a list has. */
const moved = /\s(?:count|activeTab|firstSheet|localSheetId)="[^"]*"/g;
const piece = /<[^>]+>|[^<]+/g;

/**
 * Pieces of XML (tags, texts) of the first text that the second lacks, in their order: none where it was only added to.
 * How the declaration is spelled tells nothing.
 */
function lost(before: string, after: string): readonly string[] {
  const pieces = (text: string) =>
    (text.match(piece) ?? [])
      .map((one) => one.replace(moved, "").replace(/\s*\/?>$/, ">"))
      .filter((one) => one.trim() !== "" && !one.startsWith("<?xml"));
  const [wanted, there] = [pieces(before), pieces(after)];
  const missing: string[] = [];
  let at = 0;
  for (const one of wanted) {
    const found = there.indexOf(one, at);
    if (found < 0) missing.push(one);
    else at = found + 1;
  }
  return missing;
}

/**
 * Where a copy is not its input with sheets of ours added, one line each: every part is there and the same, but for the
 * workbook's lists and styles, which are added to, and for the sheet that was on top, which no longer is selected.
 */
export function differences(input: Uint8Array, copy: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(input), partsOf(copy)];
  const main = /Target="\/?([^"]+)"[^>]*\/officeDocument"|\/officeDocument"[^>]*Target="\/?([^"]+)"/.exec(
    before.get("_rels/.rels") ?? "",
  );
  const workbook = main?.[1] ?? main?.[2] ?? "xl/workbook.xml";
  const lists = new Set(["[Content_Types].xml", "_rels/.rels", workbook, relationshipsPart(workbook)]);
  const found: string[] = [];
  for (const [name, text] of before) {
    const now = after.get(name);
    if (now === undefined) found.push(`${name} is missing`);
    else if (now === text || now === text.replace(/\stabSelected="(?:1|true)"/, "")) continue;
    else if (lists.has(name) || /styles\d*\.xml$/i.test(name)) {
      const missing = lost(text, now);
      if (missing.length > 0) found.push(`${name} lost ${missing.slice(0, 3).join(" ")}`);
    } else found.push(`${name} was changed`);
  }
  return found;
}
