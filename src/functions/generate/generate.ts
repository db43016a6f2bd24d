import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { order } from "../../kpis/order";
import { measuresModule } from "./measuresModule";

function fileHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Writes everything that follows from the KPIs' files and their order, and tells how much that is. */
async function generate(): Promise<void> {
  writeFileSync(fileHere("../../kpis/measures.ts"), measuresModule(order));
  // Only now: these read the list that has just been written.
  const { functions } = await import("../../kpis");
  const { functionsJson } = await import("../metadata");
  const { writePages } = await import("../pages/writePages");
  writeFileSync(fileHere("../functions.json"), functionsJson(functions));
  const pages = writePages(fileHere("../pages/html"));
  const examples = functions.reduce((all, kpi) => all + kpi.examples.length, 0);
  process.stdout.write(`${functions.length} functions, ${examples} examples, ${pages} pages\n`);
}

void generate();
