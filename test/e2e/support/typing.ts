import type { Desk } from "./desk";

/** Goes to a cell through the name box, as one does in Excel. */
export async function goTo({ page }: Desk, address: string): Promise<void> {
  const grid = await page.locator("#grid").boundingBox();
  if (!grid) throw new Error("The grid is not shown.");
  await page.mouse.click(grid.x + 35, grid.y + 90, { clickCount: 3 });
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

/** Types into a cell of the sheet that is shown, and ends with Enter. */
export async function type(on: Desk, address: string, text: string): Promise<void> {
  await goTo(on, address);
  await on.page.keyboard.type(text);
  await on.page.keyboard.press("Enter");
}
