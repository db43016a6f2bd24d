import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../../../shared/data");

/** Folder of the real exports that the project is tried on; undefined where a machine does not have them. */
export function sharedData(): string | undefined {
  return existsSync(folder) ? folder : undefined;
}

/**
 * A describe block over the real exports. Skipped by name where they are absent; their absence is a
 * failure where REQUIRE_SHARED_DATA is set: a green run there must mean that real input was tried.
 */
export function describeWithData(name: string, body: (file: (path: string) => string) => void): void {
  const found = sharedData();
  if (found) {
    describe(name, () => body((path) => join(found, path)));
  } else if (process.env["REQUIRE_SHARED_DATA"]) {
    test(name, () => {
      throw new Error("The real exports are missing: CI needs the folder ../shared/data beside the project.");
    });
  } else {
    describe.skip(`${name} (skipped: ../shared/data is not on this machine)`, () => {
      test("needs the real exports", () => undefined);
    });
  }
}
