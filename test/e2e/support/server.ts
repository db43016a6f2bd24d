import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface RunningServer {
  /** Once it has said where it is. */
  readonly address: Promise<string>;
  /** What it has printed so far. */
  readonly printed: () => { readonly out: string; readonly error: string };
  /** Ends it as Ctrl+C does, or as a shutdown does; gives its exit status. */
  stop(signal: "SIGINT" | "SIGTERM"): Promise<number | null>;
}

/** Starts the workbench as `npm start` does. */
export function startServer(port: number): RunningServer {
  const server = spawn(process.execPath, ["--import", "tsx", "src/workbench/browser/server/main.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), NODE_ENV: undefined },
  });
  let [out, error] = ["", ""];
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const address = new Promise<string>((resolve, reject) => {
    server.stderr.on("data", (data) => (error += String(data)));
    server.stdout.on("data", (data) => {
      out += String(data);
      const [found] = /http:\/\/\S+/.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((status) => reject(new Error(`The server ended with ${status}: ${out}${error}`)));
  });
  const stop = (signal: "SIGINT" | "SIGTERM") => {
    server.kill(signal);
    return ended;
  };
  return { address, printed: () => ({ out, error }), stop };
}
