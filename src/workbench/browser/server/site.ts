import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { samples } from "../../samples/samples";
import type { Files } from "./build";
import { paneHtml } from "./paneHtml";

const root = join(__dirname, "../../../..");
const officeLibrary = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Every file of the workbench by its address; all of them are in memory. */
export function siteOf(addIn: Files, page: Files): Files {
  const text = (files: Files, name: string) => new TextDecoder().decode(files.get(name));
  const site = new Map<string, Uint8Array>();
  const encode = (content: string) => new TextEncoder().encode(content);
  for (const [name, bytes] of addIn) site.set(`/pane/${name}`, bytes);
  site.set("/pane/taskpane.html", encode(paneHtml(text(addIn, "taskpane.html"), "office.js")));
  // Microsoft's library stays in its package: it is read from there, with the connection to the workbench behind it.
  const library = readFileSync(createRequire(__filename).resolve(officeLibrary), "utf8");
  site.set("/pane/office.js", encode(`${library}\n${text(page, "office.js")}`));
  for (const [name, bytes] of page) if (name !== "office.js") site.set(`/${name}`, bytes);
  for (const { file } of samples) site.set(`/samples/${basename(file)}`, readFileSync(join(root, file)));
  site.set("/", page.get("index.html") ?? new Uint8Array());
  site.set("/favicon.ico", readFileSync(join(root, "assets/icon-32.png")));
  return site;
}
