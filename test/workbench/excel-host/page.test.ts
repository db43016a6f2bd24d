/** @jest-environment jsdom */
import { openHost } from "./openHost";

test("the same host serves a page", async () => {
  const host = openHost(["Tickets"]);
  host.install(window);
  await (window as unknown as { Excel: typeof Excel }).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [["in a page", 1]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["in a page", 1]]);
  });
});
