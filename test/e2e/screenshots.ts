import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { newPage, openDesk, type Desk } from "./support/desk";
import { startServer } from "./support/server";

const folder = join(__dirname, "../../assets/screenshots");
const patience = 120_000;

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly theme?: string;
  readonly narrow?: boolean;
  /** What the pane shows beside the written sheet. */
  readonly pane: "figures" | "done";
}

const pictures: readonly Picture[] = [
  { file: "workbench-light.png", width: 1440, pane: "done" },
  { file: "workbench-dark.png", width: 1440, theme: "Dark", pane: "figures" },
  { file: "workbench-320.png", width: 1100, narrow: true, pane: "figures" },
];

/** The sample's scorecard, scanned and written in the workbench, as pictures for the README: npm run screenshots. */
async function takeScreenshots(): Promise<void> {
  const server = startServer(3000);
  const browser = await launchChromium();
  try {
    mkdirSync(folder, { recursive: true });
    for (const picture of pictures) await take(picture, browser, await server.address);
  } finally {
    await browser.close();
    await server.stop("SIGTERM");
  }
}

async function take(picture: Picture, browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser, patience);
  const desk = await openDesk(page, address);
  const { pane } = desk;
  await page.setViewportSize({ width: picture.width, height: 900 });
  if (picture.theme !== undefined) await page.locator("label", { hasText: picture.theme }).click();
  if (picture.narrow) {
    await page.getByRole("separator").focus();
    await page.keyboard.press("Home");
  }
  await writeScorecard(desk);
  if (picture.pane === "figures") {
    await pane.getByRole("button", { name: "Back to the review" }).click();
    await pane.getByRole("heading", { name: /figures found/ }).waitFor();
  }
  // Away from anything that changes its looks under the pointer.
  await page.mouse.move(0, 0);
  await settled(desk);
  await page.screenshot({ path: join(folder, picture.file) });
  process.stdout.write(`assets/screenshots/${picture.file}\n`);
  await desk.context.close();
}

async function writeScorecard({ pane }: Desk): Promise<void> {
  await pane.getByRole("button", { name: "Scan this workbook" }).click();
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
  const open = pane.getByRole("button", { name: "Open the sheet" });
  if (await open.isVisible()) await open.click();
}

/** Waits until the canvas of the grid looks the same twice. */
async function settled({ page }: Desk): Promise<void> {
  let before = "";
  for (;;) {
    await page.waitForTimeout(1000);
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}

void takeScreenshots();
