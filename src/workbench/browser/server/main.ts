import { createServer } from "node:http";
import { answer } from "./answer";
import { startBuild } from "./build";
import { listen } from "./listen";
import { siteOf } from "./site";

const builds = [startBuild("addIn"), startBuild("page")] as const;
const server = createServer();

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  say("Building the add-in and the page around it: up to a minute the first time, some seconds later on.");
  void builds[0].files.then(() => say("The add-in is built."));
  void builds[1].files.then(() => say("The page is built."));
  const [addIn, page] = await Promise.all([builds[0].files, builds[1].files]);
  const site = siteOf(addIn, page);
  server.on("request", (request, response) => answer(site, request, response));
  const address = await listen(server, Number(process.env["PORT"] ?? 3000));
  say(`MSP Scorecard's workbench: ${address} (stop it with Ctrl+C)`);
}

/** The threads of the builds end with the process. */
function stop(status: number): void {
  server.close(() => process.exit(status));
  server.closeAllConnections();
}

/** npm, told to end, ends its shell but not what the shell has started: without npm there is nobody to stop it. */
function stopWithNpm(): void {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== npm) stop(0);
  }, 500);
  watch.unref();
}

if (process.env["npm_lifecycle_event"] === "start") stopWithNpm();
process.once("SIGINT", () => stop(0));
process.once("SIGTERM", () => stop(0));

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  stop(1);
});
