import type { Desk } from "../support/desk";
import { goTo, type } from "../support/typing";

/** A value of the sheet "KPIs" through Office.js; rows and columns count from zero. */
async function value(on: Desk, row: number, column: number): Promise<unknown> {
  return (await on.workbook())["KPIs"]?.values[row]?.[column];
}

export function gridCases(open: () => Promise<Desk>): void {
  test("a function of the add-in follows the cells it reads, spills, and is taken along by undo and redo", async () => {
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

    await type(here, "M21", "=MSP.KPIS()");
    const { values = [], formulas = [] } = (await here.workbook())["KPIs"] ?? {};
    expect(values[20]?.[12]).not.toBe("");
    expect(values[40]?.[13]).not.toBe("");
    expect(formulas[40]?.[13]).toBe(values[40]?.[13]);
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

    await pane.getByRole("button", { name: "Open the sheet" }).click();
    const charts = page.locator("[data-grid-charts] svg[role=img]");
    // Where they stand depends on what was found: down the sheet until one is in sight.
    for (let row = 20; row < 300 && (await charts.count()) === 0; row += 10) await goTo(here, `A${row}`);
    await charts.first().waitFor({ state: "attached" });
    expect(await charts.first().locator("title").textContent()).not.toBe("");
    expect(await charts.first().locator("desc").textContent()).not.toBe("");
    expect(here.complaints).toEqual([]);
  });
}
