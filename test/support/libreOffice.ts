import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Without the first setting LibreOffice trusts the values that a file holds, and agreement would mean nothing. Without the
 * second, the version that used the profile last, it draws for five seconds to try out the screen of a profile it does not know.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product">
<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item></oor:items>`;

function installed(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** A workbook as LibreOffice saves it after it has computed every formula anew. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    writeFileSync(join(folder, "book.xlsx"), workbook);
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        join(folder, "book.xlsx"),
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readFileSync(join(out, "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A describe block that needs LibreOffice; skipped by name where it isn't installed. Its absence is a failure where
 * REQUIRE_LIBREOFFICE is set.
 */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (installed()) describe(name, body);
  else if (process.env["REQUIRE_LIBREOFFICE"]) {
    test(name, () => {
      throw new Error("LibreOffice is missing: CI needs soffice, e.g. from the package libreoffice-calc.");
    });
  } else {
    describe.skip(`${name} (skipped: soffice is not installed)`, () => {
      test("needs LibreOffice", () => undefined);
    });
  }
}
