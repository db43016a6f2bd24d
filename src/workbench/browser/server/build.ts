import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** Files by their path: "taskpane.html". */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What is built: the add-in as it ships, or the page around it. */
export type Part = "addIn" | "page";

export type BuildAnswer = { readonly files: Files } | { readonly failed: string };

export interface Build {
  readonly files: Promise<Files>;
  stop(): Promise<void>;
}

/** A thread knows nothing of TypeScript until it is told. */
const thread = `require("tsx/cjs"); require(${JSON.stringify(join(__dirname, "buildThread"))});`;

/** Builds a part in a thread of its own, so that two parts take two cores. */
export function startBuild(part: Part): Build {
  const worker = new Worker(thread, { eval: true, workerData: part });
  const files = new Promise<Files>((resolve, reject) => {
    worker.on("message", (answer: BuildAnswer) => {
      if ("files" in answer) resolve(answer.files);
      else reject(new Error(answer.failed));
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The build ended without a result.")));
  });
  return { files, stop: async () => void (await worker.terminate()) };
}
