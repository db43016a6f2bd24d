import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export const htmlFolder = join(root, "src/functions/pages/html");
export const assetsFolder = join(root, "src/functions/pages/assets");

/** The names of the committed pages. */
export function committedPages(): readonly string[] {
  return existsSync(htmlFolder) ? readdirSync(htmlFolder).sort() : [];
}

export function committedText(file: string): string {
  return readFileSync(join(htmlFolder, file), "utf8");
}

export function assetText(file: string): string {
  return readFileSync(join(assetsFolder, file), "utf8");
}

const documents = new Map<string, Document>();

/** A committed page as a document of its own, parsed once: not to be changed. Needs the test environment jsdom. */
export function committedDocument(file: string): Document {
  const known = documents.get(file);
  if (known) return known;
  const page = new DOMParser().parseFromString(committedText(file), "text/html");
  documents.set(file, page);
  return page;
}

/** The words of an element, with the white space of its markup folded. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * The file that an address on a page leads to once all is published: pages and assets in functions/, icons in assets/,
 * the help beside them; undefined where nothing is published there.
 */
export function fileBehind(address: string): string | undefined {
  const { origin, pathname } = new URL(address, "https://example.invalid/functions/");
  if (origin !== "https://example.invalid") return undefined;
  const [folder, ...rest] = pathname.slice(1).split("/");
  const places: Record<string, readonly string[]> = {
    functions: [htmlFolder, assetsFolder],
    assets: [join(root, "assets")],
  };
  const candidates = rest.length > 0 ? (places[folder ?? ""] ?? []) : [join(root, "src/taskpane")];
  const name = rest.length > 0 ? rest.join("/") : (folder ?? "");
  return candidates.map((place) => join(place, name)).find(existsSync);
}
