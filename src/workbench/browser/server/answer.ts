import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import type { Files } from "./build";

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

/** The names by which this machine's own browser asks; another name is a page elsewhere that points its address here. */
const ownNames = new Set(["127.0.0.1", "localhost"]);

/** Answers a request with a file of the site, or says what is wrong with it; no request is thrown at. */
export function answer(site: Files, request: IncomingMessage, response: ServerResponse): void {
  const path = isOwn(request.headers.host) ? pathOf(request.url) : undefined;
  const bytes = path === undefined ? undefined : site.get(path);
  if (path === undefined) return refuse(response, 400);
  if (!bytes) return refuse(response, 404);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
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

function refuse(response: ServerResponse, status: 400 | 404 | 405): void {
  response.writeHead(status, { "content-type": "text/plain", ...(status === 405 ? { allow: "GET, HEAD" } : {}) }).end();
}

function isOwn(host: string | undefined): boolean {
  return host !== undefined && ownNames.has(host.toLowerCase().replace(/:\d{1,5}$/, ""));
}

/** The decoded path of a request for a file; undefined for anything else. */
function pathOf(target: string | undefined): string | undefined {
  const path = target?.split("?", 1)[0];
  if (!path?.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
