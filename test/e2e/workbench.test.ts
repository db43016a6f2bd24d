import type { Browser, Page } from "playwright-core";
import { fileCases } from "./cases/files";
import { gridCases } from "./cases/grid";
import { pageCases } from "./cases/page";
import { scorecardCases } from "./cases/scorecard";
import { describeWithChromium, launchChromium } from "./support/chromium";
import { leaveDesk, newPage, openDesk } from "./support/desk";
import { startServer, type RunningServer } from "./support/server";

// A machine that does other work besides takes its time: whatever is waited for may take this long, in milliseconds.
const patience = { step: 90_000, test: 300_000 };
jest.setTimeout(patience.test);

// One server, one browser and one page for all cases: starting them is most of what a case would cost.
describeWithChromium("the workbench in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let address: string;
  let page: Page;

  beforeAll(async () => {
    server = startServer(3400);
    [browser, address] = await Promise.all([launchChromium(), server.address]);
    page = await newPage(browser, patience.step);
  });

  afterEach(async () => {
    if (browser.isConnected()) await leaveDesk(page);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop("SIGTERM");
  });

  const open = () => openDesk(page, address);

  describe("page", () => pageCases(open, () => address));
  describe("grid", () => gridCases(open));
  describe("scorecard", () => scorecardCases(open));
  describe("files", () => fileCases(open));

  test("the server said what it does and then its address, and stops cleanly", async () => {
    await browser.close();
    const { out, error } = server.printed();
    const [first, ...lines] = out.trimEnd().split("\n");
    expect(first).toContain("Building");
    expect(lines.pop()).toBe(`MSP Scorecard's workbench: ${address} (stop it with Ctrl+C)`);
    expect(lines.sort()).toEqual(["The add-in is built.", "The page is built."]);
    expect(error).toBe("");
    expect(await server.stop("SIGINT")).toBe(0);
  });
});
