import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { samples } from "../../samples/samples";
import type { Files } from "./build";
import { paneHtml } from "./paneHtml";

const root = join(__dirname, "../../../..");
const officeLibrary = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The workbench's page may load nothing from elsewhere and send nothing anywhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

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

export function answer(site: Files, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURI(new URL(request.url ?? "/", "http://workbench").pathname);
  const bytes = site.get(path);
  if (!bytes || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(bytes ? 405 : 404, { "content-type": "text/plain" }).end();
    return;
  }
  const isPane = path.startsWith("/pane/");
  response.writeHead(200, {
    "content-type": types[extname(path === "/" ? "index.html" : path)] ?? "application/octet-stream",
    "content-length": bytes.byteLength,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    // The pane's page brings its own policy along, as it does in Excel.
    ...(isPane ? {} : { "content-security-policy": contentSecurityPolicy }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
