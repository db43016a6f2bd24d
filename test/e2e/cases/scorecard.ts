import type { Desk } from "../support/desk";
import { type } from "../support/typing";

const sampleSheets = ["KPIs", "Tickets", "Time entries", "Agreements"];

export function scorecardCases(open: () => Promise<Desk>): void {
  test("scanned, reviewed and written by mouse: two clicks, and every figure stands on a sheet of its own", async () => {
    const { pane, workbook, complaints } = await open();
    const before = await workbook();
    expect(Object.keys(before)).toEqual(sampleSheets);

    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("heading", { name: /figures found/ }).waitFor();
    expect(await pane.getByText("Best in class").count()).toBeGreaterThan(0);
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();

    const after = await workbook();
    expect(Object.keys(after)).toEqual(expect.arrayContaining(["MSP Scorecard", ...sampleSheets]));
    for (const name of sampleSheets) expect(after[name]).toEqual(before[name]);
    expect(complaints).toEqual([]);
  });

  test("the same by keyboard alone, from the tool bar to the written sheet", async () => {
    const { page, pane, workbook, complaints } = await open();
    await page.locator("#samples").focus();
    // To the selected cell of the grid, and on to the pane.
    await page.keyboard.press("F6");
    await page.keyboard.type("Monthly KPIs");
    await page.keyboard.press("Enter");
    await page.keyboard.press("F6");
    expect((await workbook())["KPIs"]?.values[0]?.[0]).toBe("Monthly KPIs");
    await pressButton(page, "Scan this workbook");
    await pane.getByRole("heading", { name: /figures found/ }).waitFor();
    await pressButton(page, "Write scorecard");
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    expect(Object.keys(await workbook())).toContain("MSP Scorecard");
    expect(complaints).toEqual([]);
  });

  test("a write that fails halfway leaves the workbook as it was, and can be tried again", async () => {
    const { page, pane, workbook } = await open();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).waitFor();
    const before = await workbook();
    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByLabel("Fail the next write").check();
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    const retry = pane.getByRole("button", { name: "Retry" });
    await retry.waitFor();

    expect(await workbook()).toEqual(before);
    expect(await page.getByLabel("Fail the next write").isChecked()).toBe(false);
    await retry.click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    expect(Object.keys(await workbook())).toContain("MSP Scorecard");
  });

  test("a protected workbook is told in the pane, nothing is changed, and without protection it works again", async () => {
    const { page, pane, workbook } = await open();
    const before = await workbook();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).waitFor();
    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByLabel("Protected workbook").check();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByText("The structure of this workbook is protected").first().waitFor();
    expect(await workbook()).toEqual(before);
    await page.getByRole("button", { name: /Faults/ }).click();
    await page.getByLabel("Protected workbook").uncheck();
    await pane.getByRole("button", { name: "Retry" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
  });

  test("the ribbon's commands convert formulas to values and restore them, also with the pane closed", async () => {
    const here = await open();
    const { page, complaints } = here;
    await type(here, "K21", "=MSP.FCR(150,200)");
    const cell = async () => {
      const { formulas, values } = (await here.workbook())["KPIs"] ?? {};
      return [formulas?.[20]?.[10], values?.[20]?.[10]];
    };
    expect(await cell()).toEqual(["=MSP.FCR(150,200)", 0.75]);
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.locator("#ribbon").getByRole("button", { name: "Convert to values" }).click();
    await page.locator("#ribbon button[aria-busy=true]").waitFor({ state: "detached" });
    expect(await cell()).toEqual([0.75, 0.75]);
    await page.locator("#ribbon").getByRole("button", { name: "Restore formulas" }).click();
    await page.locator("#ribbon button[aria-busy=true]").waitFor({ state: "detached" });
    expect(await cell()).toEqual(["=MSP.FCR(150,200)", 0.75]);
    expect(complaints).toEqual([]);
  });

  test("while a cell is being typed into, a scan is refused with what to do, and works once typing has ended", async () => {
    const { page, pane } = await open();
    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByLabel("Cell-edit mode").check();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane
      .getByText(/Press Enter to finish editing/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /Faults/ }).click();
    await page.getByLabel("Cell-edit mode").uncheck();
    await pane.getByRole("button", { name: "Retry" }).click();
    await pane.getByRole("heading", { name: /figures found/ }).waitFor();
  });
}

/** Goes with Tab to a button of the pane and presses it. */
async function pressButton(page: Desk["page"], name: string): Promise<void> {
  const pane = page.frame({ url: /\/pane\/taskpane\.html$/ });
  for (let presses = 0; presses < 400; presses += 1) {
    if ((await pane?.evaluate(() => document.activeElement?.textContent)) === name) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to the button ${name}.`);
}
