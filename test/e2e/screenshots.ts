import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { newPage, openDesk, type Desk } from "./support/desk";
import { startServer } from "./support/server";
import { goTo, type } from "./support/typing";

const root = join(__dirname, "../..");
const folder = join(root, "assets/screenshots");
const patience = 120_000;
const mostBytes = 200_000;

/** The pictures of the README: npm run screenshots. The printed page takes LibreOffice and poppler, the others Chromium. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  keep("scorecard.png", printedPage());
  const server = startServer(3000);
  const browser = await launchChromium();
  try {
    const page = await newPage(browser, patience);
    await page.setViewportSize({ width: 1180, height: 860 });
    const desk = await openDesk(page, await server.address);
    keep("formula.png", await formulaPicture(desk));
    keep("pane.png", await panePicture(desk));
  } finally {
    await browser.close();
    await server.stop("SIGTERM");
  }
}

function keep(file: string, bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw new Error(`${file} has ${bytes.length} bytes: more than a reader waits for.`);
  writeFileSync(join(folder, file), bytes);
  process.stdout.write(`assets/screenshots/${file}: ${bytes.length} bytes\n`);
}

/** The one page of the whole MSP, as it is printed. */
function printedPage(): Uint8Array {
  const work = mkdtempSync(join(tmpdir(), "screenshots-"));
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e8,
    });
  try {
    const [book, pdf] = [join(work, "book.xlsx"), join(work, "book.pdf")];
    const command = ["--import", "tsx", "src/workbench/headless/cli.ts", "assets/samples/whole-msp.xlsx"];
    run(process.execPath, ...command, "--out", book);
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", work, book);
    const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
    const number = String(1 + pages.findIndex((text) => text.includes("To fix first")));
    // Without the margins of the sheet of paper.
    const crop = ["-x", "30", "-y", "55", "-W", "1050", "-H", "710"];
    run("pdftoppm", "-png", "-r", "96", "-f", number, "-l", number, ...crop, "-singlefile", pdf, join(work, "page"));
    return readFileSync(join(work, "page.png"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const cells = [
  ["A15", "Resolved on first contact", "B15", "150"],
  ["A16", "Resolved", "B16", "200"],
  ["A17", "First contact resolution", "B17", "=MSP.FCR(B15,B16)"],
  ["A18", "Its rating", "B18", '=MSP.RATING("FCR",B17)'],
  ["A19", "Points of 100", "B19", '=ROUND(MSP.SCORE("FCR",B17),0)'],
] as const;

/** Formulas under the sample's KPIs, the last of them while it is typed. */
async function formulaPicture(desk: Desk): Promise<Uint8Array> {
  const { page } = desk;
  for (const [label, words, cell, content] of cells) {
    await type(desk, label, words);
    await type(desk, cell, content);
  }
  await type(desk, "A20", "Best in class");
  await goTo(desk, "B20");
  await page.keyboard.type('=MSP.BENCHMARK("FCR",');
  await settled(page);
  const grid = await page.locator("#grid").boundingBox();
  if (!grid) throw new Error("The grid is not shown.");
  const picture = await page.screenshot({ clip: { x: grid.x, y: grid.y + 70, width: 620, height: 560 } });
  await page.keyboard.press("Escape");
  return picture;
}

/** The pane after a scan. */
async function panePicture({ page, pane }: Desk): Promise<Uint8Array> {
  await pane.getByRole("button", { name: "Scan this workbook" }).click();
  await pane.getByRole("heading", { name: /figures found/ }).waitFor();
  // Away from anything that changes its looks under the pointer.
  await page.mouse.move(0, 0);
  await settled(page);
  return page.locator("#pane").screenshot();
}

/** Waits until the page looks the same twice. */
async function settled(page: Page): Promise<void> {
  let before = "";
  for (;;) {
    await page.waitForTimeout(1000);
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}

void takeScreenshots();
