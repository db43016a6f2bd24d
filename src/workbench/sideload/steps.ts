/** What to run one after the other, each a program with its arguments; or what is wrong with what was asked. */
export type Steps = { readonly steps: readonly (readonly string[])[] } | { readonly wrong: string };

/** Microsoft's tools, in versions from which it has removed the reporting of usage. */
const tools = ["office-addin-debugging@7.0.0", "office-addin-dev-certs@3.0.0"];
const manifest = "manifest.xml";
const server = ["--dev-server", "npm run dev-server", "--dev-server-port", "3000"];

/** Fetches the tools once, without running scripts of theirs, and runs one of them. */
function tool(...command: readonly string[]): readonly string[] {
  return ["npx", "--yes", "--ignore-scripts", ...tools.flatMap((name) => ["--package", name]), "--", ...command];
}

const certificate = tool("office-addin-dev-certs", "install");

/**
 * `desktop`, `web --document URL` or `stop`.
 *
 * @param platform as Node names it
 */
export function sideloadSteps([where, ...given]: readonly string[], platform: string): Steps {
  if (where === "stop" && given.length === 0) return { steps: [tool("office-addin-debugging", "stop", manifest)] };
  if (where === "desktop" && given.length === 0) return desktop(platform);
  if (where === "web") return web(given);
  return {
    wrong: "It is npm run excel, npm run excel:web -- --document URL, or npm run excel:stop, and nothing else.",
  };
}

function desktop(platform: string): Steps {
  if (platform !== "win32" && platform !== "darwin") {
    return {
      wrong: "Excel runs on Windows and on Macs. Here, npm run excel:web -- --document URL or npm start will do.",
    };
  }
  return {
    steps: [certificate, tool("office-addin-debugging", "start", manifest, "desktop", "--app", "excel", ...server)],
  };
}

function web([option, document = "", ...more]: readonly string[]): Steps {
  if (option !== "--document" || !/^https:\/\/\S+$/i.test(document) || more.length > 0) {
    return {
      wrong:
        "npm run excel:web -- --document URL needs the https address of a workbook that you may edit: open it in Excel on the web and copy its link.",
    };
  }
  return {
    steps: [
      certificate,
      tool("office-addin-debugging", "start", manifest, "web", "--app", "excel", "--document", document, ...server),
    ],
  };
}
