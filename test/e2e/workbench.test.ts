import type { Browser } from "playwright-core";
import { fileCases } from "./cases/files";
import { pageCases } from "./cases/page";
import { scorecardCases } from "./cases/scorecard";
import { describeWithChromium, launchChromium } from "./support/chromium";
import { openDesk, type Desk } from "./support/desk";
import { startServer, type RunningServer } from "./support/server";

describeWithChromium("the workbench in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let address: string;
  let desk: Desk | undefined;

  beforeAll(async () => {
    server = startServer(3400);
    browser = await launchChromium();
    address = await server.address;
  });

  afterEach(async () => {
    await desk?.context.close();
    desk = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop("SIGTERM");
  });

  const open = async () => (desk = await openDesk(browser, address));

  describe("page", () => pageCases(open, () => address));
  describe("scorecard", () => scorecardCases(open));
  describe("files", () => fileCases(open));

  test("the server said one line with its address, and stops cleanly", async () => {
    await browser.close();
    const { out, error } = server.printed();
    expect(out).toBe(`MSP Scorecard's workbench: ${address} (stop it with Ctrl+C)\n`);
    expect(error).toBe("");
    expect(await server.stop("SIGINT")).toBe(0);
  });
});
