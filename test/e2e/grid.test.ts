import type { Browser } from "playwright-core";
import { describeWithChromium, launchChromium } from "./support/chromium";
import { openDesk, type Desk } from "./support/desk";
import { startServer, type RunningServer } from "./support/server";

describeWithChromium("the grid in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let desk: Desk | undefined;

  beforeAll(async () => {
    server = startServer(3500);
    browser = await launchChromium();
  });

  afterEach(async () => {
    await desk?.context.close();
    desk = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop("SIGTERM");
  });

  const open = async () => (desk = await openDesk(browser, await server.address));

  /** Goes to a cell through the name box, as one does in Excel. */
  async function goTo({ page }: Desk, address: string): Promise<void> {
    const grid = await page.locator("#grid").boundingBox();
    if (!grid) throw new Error("The grid is not shown.");
    await page.mouse.click(grid.x + 35, grid.y + 90, { clickCount: 3 });
    await page.keyboard.type(address);
    await page.keyboard.press("Enter");
  }

  async function type(on: Desk, address: string, text: string): Promise<void> {
    await goTo(on, address);
    await on.page.keyboard.type(text);
    await on.page.keyboard.press("Enter");
  }

  /** A value of the sheet "KPIs" through Office.js; rows and columns count from zero. */
  async function value(on: Desk, row: number, column: number): Promise<unknown> {
    return (await on.workbook())["KPIs"]?.values[row]?.[column];
  }

  test("a function of the add-in follows the cells it reads; undo and redo take it along", async () => {
    const here = await open();
    await type(here, "K21", "150");
    await type(here, "K22", "200");
    await type(here, "K23", "=MSP.FCR(K21,K22)");
    expect(await value(here, 22, 10)).toBe(0.75);
    await type(here, "K21", "100");
    expect(await value(here, 22, 10)).toBe(0.5);
    await here.page.keyboard.press("Control+z");
    expect(await value(here, 22, 10)).toBe(0.75);
    await here.page.keyboard.press("Control+y");
    expect(await value(here, 22, 10)).toBe(0.5);
    expect(here.complaints).toEqual([]);
  });

  test("=MSP.KPIS() spills", async () => {
    const here = await open();
    await type(here, "K21", "=MSP.KPIS()");
    const { values = [], formulas = [] } = (await here.workbook())["KPIs"] ?? {};
    expect(values[20]?.[10]).not.toBe("");
    expect(values[40]?.[11]).not.toBe("");
    expect(formulas[40]?.[11]).toBe(values[40]?.[11]);
    expect(here.complaints).toEqual([]);
  });

  test("what the add-in writes is one step: undone it is gone for Office.js, redone it is back with its charts", async () => {
    const here = await open();
    const { page, pane } = here;
    const before = Object.keys(await here.workbook());
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    const written = Object.keys(await here.workbook());
    expect(written.length).toBeGreaterThan(before.length);
    await goTo(here, "A1");
    await page.keyboard.press("Control+z");
    expect(Object.keys(await here.workbook())).toEqual(before);
    await page.keyboard.press("Control+y");
    expect(Object.keys(await here.workbook())).toEqual(written);
    expect(here.complaints).toEqual([]);
  });

  test("charts of a written scorecard are images with a name", async () => {
    const here = await open();
    const { page, pane } = here;
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    const charts = page.locator("[data-grid-charts] svg[role=img]");
    // Where they stand depends on what was found: down the sheet until one is in sight.
    for (let row = 20; row < 300 && (await charts.count()) === 0; row += 10) await goTo(here, `A${row}`);
    await charts.first().waitFor({ state: "attached" });
    expect(await charts.first().locator("title").textContent()).not.toBe("");
    expect(await charts.first().locator("desc").textContent()).not.toBe("");
  });
});
