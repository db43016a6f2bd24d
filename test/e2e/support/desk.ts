import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { officeReader } from "./office";

/** The workbench, open in a browser, as a test uses it. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  /** What the browser's console said, and what failed: nothing, if all is well. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** The workbook as the add-in would read it, through Office.js. */
  readonly workbook: () => Promise<Workbook>;
}

/** Formulas and values of all sheets, by name, in their order. */
export type Workbook = Readonly<Record<string, { readonly formulas: unknown[][]; readonly values: unknown[][] }>>;

/** A page for desks, one after the other. Nothing is waited for longer than `patience` ms. */
export async function newPage(browser: Browser, patience: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  context.setDefaultTimeout(patience);
  // What the pane remembers of one desk is not there at the next.
  await context.addInitScript(() => {
    if (window === window.top && location.protocol === "http:") localStorage.clear();
  });
  return context.newPage();
}

/** Opens the workbench with its first sample and waits until the pane is ready: nothing is left of what a page held before. */
export async function openDesk(page: Page, address: string): Promise<Desk> {
  const context = page.context();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What a pane had asked for is called off when another workbook makes it start anew.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("button", { name: "Scan this workbook" }).waitFor();
  return { page, pane, context, complaints, requests, workbook: () => officeReader(page) };
}

/** Leaves the workbench: the page is blank, on the network and heard by nobody, as a new one is. */
export async function leaveDesk(page: Page): Promise<void> {
  for (const event of ["console", "pageerror", "requestfailed", "response"]) page.removeAllListeners(event);
  page.context().removeAllListeners("request");
  await page.context().setOffline(false);
  await page.goto("about:blank");
}
