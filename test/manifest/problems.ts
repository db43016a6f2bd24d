import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shortStringLimit = 125;
const longStringLimit = 250;
const residLimit = 32;

/** Places that must name one and the same page, or the task pane and the functions get runtimes of their own. */
const sharedPage = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];

/** What is wrong with a manifest, one sentence per problem. `root` is the folder that the URLs stand for. */
export function problemsOf(xml: string, root: string, packageVersion: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) {
    return ["the manifest is not well-formed XML"];
  }
  return [
    ...resourceProblems(manifest),
    ...runtimeProblems(manifest),
    ...stringProblems(manifest),
    ...urlProblems(manifest),
    ...iconProblems(manifest, root),
    ...versionProblems(manifest, packageVersion),
  ];
}

function all(manifest: Document, selector: string): Element[] {
  return [...manifest.querySelectorAll(selector)];
}

/** querySelector knows no namespace prefixes; the resources are `bt:` elements. */
function resources(manifest: Document): Element[] {
  return ["Image", "Url", "String"].flatMap((name) => [...manifest.getElementsByTagNameNS("*", name)]).filter(hasId);
}

function hasId(element: Element): boolean {
  return element.hasAttribute("id");
}

function resourceProblems(manifest: Document): string[] {
  const defined = resources(manifest).map((element) => element.id);
  const used = all(manifest, "[resid]").map((element) => element.getAttribute("resid") ?? "");
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used and not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is defined and not used`),
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => id.length > residLimit).map((id) => `${id} is longer than ${residLimit} characters`),
  ];
}

function runtimeProblems(manifest: Document): string[] {
  const places = sharedPage.map((selector) => ({ selector, found: all(manifest, selector) }));
  const missing = places.filter(({ found }) => found.length === 0).map(({ selector }) => `${selector} is missing`);
  const pages = new Set(places.flatMap(({ found }) => found.map((element) => element.getAttribute("resid"))));
  const lifetime = manifest.querySelector("Runtime")?.getAttribute("lifetime");
  return [
    ...missing,
    ...(pages.size > 1 ? [`the shared runtime is split over ${[...pages].join(" and ")}`] : []),
    ...(lifetime === "long" ? [] : ["the runtime is not a shared one: its lifetime is not long"]),
  ];
}

function stringProblems(manifest: Document): string[] {
  const limits: [string, number][] = [
    ["DisplayName", shortStringLimit],
    ["Description[DefaultValue]", longStringLimit],
  ];
  const inHead = limits.flatMap(([selector, limit]) =>
    all(manifest, selector).flatMap((element) => tooLong(element.localName, element, limit)),
  );
  const inResources = resources(manifest)
    .filter((element) => element.localName === "String")
    .flatMap((element) =>
      tooLong(
        element.id,
        element,
        element.parentElement?.localName === "ShortStrings" ? shortStringLimit : longStringLimit,
      ),
    );
  return [...inHead, ...inResources];
}

function tooLong(name: string, element: Element, limit: number): string[] {
  const text = element.getAttribute("DefaultValue") ?? "";
  if (text === "") {
    return [`${name} has no text`];
  }
  return text.length > limit ? [`${name} is longer than ${limit} characters`] : [];
}

function urlProblems(manifest: Document): string[] {
  const values = [
    ...all(manifest, "[DefaultValue]").map((element) => element.getAttribute("DefaultValue") ?? ""),
    ...all(manifest, "AppDomain").map((element) => element.textContent ?? ""),
  ];
  const urls = values.filter((value) => /^[a-z]+:\/\//i.test(value));
  const origins = new Set(urls.map((url) => new URL(url).origin));
  return [
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
    ...(origins.size > 1 ? [`the pages come from more than one domain: ${[...origins].join(", ")}`] : []),
  ];
}

function iconProblems(manifest: Document, root: string): string[] {
  const sized = [...manifest.getElementsByTagNameNS("*", "Image")]
    .filter((image) => image.hasAttribute("resid"))
    .map((image) => ({
      size: Number(image.getAttribute("size")),
      url: resources(manifest)
        .find((resource) => resource.id === image.getAttribute("resid"))
        ?.getAttribute("DefaultValue"),
    }));
  const head = [
    { size: 32, url: manifest.querySelector("IconUrl")?.getAttribute("DefaultValue") },
    { size: 64, url: manifest.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue") },
  ];
  return [...sized, ...head].flatMap(({ size, url }) =>
    url ? iconProblem(root, url, size) : [`no icon of ${size} px`],
  );
}

function iconProblem(root: string, url: string, size: number): string[] {
  const path = new URL(url).pathname;
  const file = join(root, path);
  if (!existsSync(file)) {
    return [`${path} does not exist`];
  }
  const { width, height } = pngSize(readFileSync(file));
  return width === size && height === size ? [] : [`${path} is ${width} x ${height} px, not ${size}`];
}

/** A PNG begins with an 8-byte signature and the IHDR chunk, whose data open with width and height. */
export function pngSize(png: Buffer): { width: number; height: number } {
  if (png.toString("latin1", 1, 4) !== "PNG" || png.toString("latin1", 12, 16) !== "IHDR") {
    return { width: 0, height: 0 };
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function versionProblems(manifest: Document, packageVersion: string): string[] {
  const version = manifest.querySelector("Version")?.textContent;
  const expected = `${packageVersion}.0`;
  return version === expected
    ? []
    : [`the version is ${version}, the package is ${expected}: Excel keeps old metadata`];
}
