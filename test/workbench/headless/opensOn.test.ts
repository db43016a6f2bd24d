import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run, status } from "../../../src/workbench/headless/run";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "opens-on-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Twenty tickets of two clients. */
function tickets(): string {
  const lines = Array.from({ length: 20 }, (_, n) => {
    const day = String((n % 9) + 10);
    return `T-${n},${n % 2 ? "Alder" : "Bay"},Closed,2026-03-${day} 09:00,2026-03-${day} 15:00`;
  });
  return ["Ticket ID,Client,Status,Created,Resolved", ...lines].join("\n");
}

test.each([[[]], [["--clients", "2"]], [["--clients", "2", "--drill", "MTTR/mean"]]])(
  "the copy opens on the scorecard, whatever else was written: %j",
  async (flags) => {
    const [input, out] = [join(folder, "tickets.csv"), join(folder, "out.xlsx")];
    writeFileSync(input, tickets());
    const silent = { out: () => undefined, error: () => undefined };
    expect(await run([input, "--out", out, ...flags], silent)).toBe(status.done);
    const workbook = strFromU8(unzipSync(readFileSync(out))["xl/workbook.xml"]!);
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    const [, active = "0"] = /activeTab="(\d+)"/.exec(workbook) ?? [];
    expect(sheets[Number(active)]).toBe("MSP Scorecard");
  },
);
