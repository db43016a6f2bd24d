import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guideFile } from "../../../src/functions/pages/address";
import { renderPages } from "../../../src/functions/pages/renderPages";

const root = join(__dirname, "../../..");
const assetsFolder = join(root, "src/functions/pages/assets");

/** The text of every page by its file name. */
export const pages = renderPages();
export const pageFiles: readonly string[] = [...pages.keys()];

export function assetText(file: string): string {
  return readFileSync(join(assetsFolder, file), "utf8");
}

const documents = new Map<string, Document>();

/** A page as a document of its own, parsed once: not to be changed. Needs the test environment jsdom. */
export function pageDocument(file: string): Document {
  const known = documents.get(file);
  if (known) return known;
  const page = new DOMParser().parseFromString(pages.get(file) ?? "", "text/html");
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
  const [folder = "", ...rest] = pathname.slice(1).split("/");
  const name = rest.length > 0 ? rest.join("/") : folder;
  // The guide is rendered by the workbench, which a test of its own looks at.
  if (rest.length > 0 && folder === "functions" && (pages.has(name) || name === guideFile)) return name;
  const places: Record<string, string> = { functions: assetsFolder, assets: join(root, "assets") };
  const place = rest.length > 0 ? places[folder] : join(root, "src/taskpane");
  return [place && join(place, name)].find((file) => file && existsSync(file));
}
