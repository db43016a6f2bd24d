import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import fc from "fast-check";
import { answer } from "../../../../src/workbench/browser/server/answer";

const site = new Map(
  [
    ["/", "page"],
    ["/pane/taskpane.html", "pane"],
    ["/samples/Help desk.xlsx", "sample"],
  ].map(([path = "", text]) => [path, new TextEncoder().encode(text)]),
);

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => answer(site, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What comes back for bytes as they are sent, "" where the connection is closed without an answer. */
function sent(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes, "latin1"));
    let reply = "";
    socket.setEncoding("latin1");
    socket.on("data", (data) => (reply += String(data)));
    socket.on("error", () => resolve(reply));
    socket.on("close", () => resolve(reply));
  });
}

const status = async (bytes: string): Promise<number> => Number((await sent(bytes)).split(" ")[1] ?? 0);
const get = (path: string, host = `127.0.0.1:${port}`) =>
  status(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

test.each([
  ["/", 200],
  ["/?a=b", 200],
  ["/samples/Help%20desk.xlsx", 200],
  ["/pane/taskpane.html?et=1", 200],
  ["/missing", 404],
  ["//", 404],
  ["///", 404],
  ["//elsewhere.example/x", 404],
  ["/..%2f..%2fetc/passwd", 404],
  ["/%00", 404],
  ["/%ff", 400],
  ["/%", 400],
  ["/%e0%a4", 400],
  ["*", 400],
  ["http://127.0.0.1/", 400],
])("GET %s is answered with %i", async (path, expected) => {
  expect(await get(path)).toBe(expected);
});

test("only GET and HEAD are answered", async () => {
  const host = `Host: localhost\r\nConnection: close\r\n\r\n`;
  expect(await status(`HEAD / HTTP/1.1\r\n${host}`)).toBe(200);
  expect(await status(`POST / HTTP/1.1\r\nContent-Length: 0\r\n${host}`)).toBe(405);
});

test.each([
  ["localhost", 200],
  ["LOCALHOST:3000", 200],
  ["127.0.0.1", 200],
  ["attacker.example", 400],
  ["127.0.0.1.attacker.example:3000", 400],
  ["localhost@attacker.example", 400],
  ["", 400],
])("a request to the host %j is answered with %i", async (host, expected) => {
  expect(await get("/", host)).toBe(expected);
});

test("a request without a host is a bad one", async () => {
  expect(await status("GET / HTTP/1.0\r\n\r\n")).toBe(400);
});

// A path is whatever a socket sends: the process answers it and goes on.
test("whatever is asked for, the next request is answered", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "/",
      "//",
      "%",
      "%ff",
      "%c0%ae",
      "..",
      "?",
      "#",
      "\\",
      "@",
      ":",
      "%00",
      "%u0041",
      "\u00ff",
      "http://",
      "[",
      "]",
    ),
    fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.string({ maxLength: 10 }), async (pieces, host) => {
      const path = `/${pieces.join("")}`;
      expect([0, 200, 400, 404]).toContain(await get(path));
      expect([0, 200, 400, 404]).toContain(await get(path, host));
      await sent(path);
      expect(await get("/")).toBe(200);
    }),
    { numRuns: 150 },
  );
});
