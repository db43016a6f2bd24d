import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How to get what is missing, in one sentence. */
const howToGetChromium =
  "no Chromium or Chrome was found: apt-get install chromium, or name its program in CHROMIUM=PATH";

/** The program of the system's Chromium, Chrome or Edge; undefined where there is none. */
function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path));
}

/** Starts the system's browser without a window. Its sandbox needs a user who is not root. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`The browser can't start: ${howToGetChromium}.`);
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/**
 * A describe block that needs a browser; skipped by name, with the way to get one, where there is none. Its absence is a
 * failure where REQUIRE_CHROMIUM is set.
 */
export function describeWithChromium(name: string, body: () => void): void {
  if (findChromium() !== undefined) describe(name, body);
  else if (process.env["REQUIRE_CHROMIUM"]) {
    test(name, () => {
      throw new Error(`This run has to try the workbench in a browser, and ${howToGetChromium}.`);
    });
  } else {
    describe.skip(`${name} (skipped: ${howToGetChromium})`, () => {
      test("needs Chromium", () => undefined);
    });
  }
}
