import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const folder = join(__dirname, "../golden");

/** Compares text with the committed file of that name; the message tells how to accept a change that was meant. */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (committed !== text) {
    const test = relative(process.cwd(), expect.getState().testPath ?? "");
    console.error(`${name} has changed. If the change is right, re-baseline with: UPDATE_GOLDEN=1 npx jest ${test}`);
  }
  expect(text).toBe(committed);
}
