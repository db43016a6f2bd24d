import type { Desk } from "../support/desk";

export function pageCases(open: () => Promise<Desk>, address: () => string): void {
  test("=MSP.FCR(150,200), typed into the grid, gives 0.75; nothing is asked for beyond its own origin", async () => {
    const { page, workbook, complaints, requests } = await open();
    const grid = await page.locator("#grid").boundingBox();
    if (!grid) throw new Error("The grid is not shown.");
    // A cell in the middle of the sheet, below the sample's table.
    await page.mouse.click(grid.x + 400, grid.y + 500);
    await page.keyboard.type("=MSP.FCR(150,200)");
    await page.keyboard.press("Enter");
    const { formulas = [], values = [] } = (await workbook())["KPIs"] ?? {};
    const row = formulas.findIndex((cells) => cells.includes("=MSP.FCR(150,200)"));
    const column = formulas[row]?.indexOf("=MSP.FCR(150,200)") ?? -1;
    expect(values[row]?.[column]).toBe(0.75);
    expect(requests.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(requests).toContain(`${address()}pane/taskpane.html`);
    expect(complaints).toEqual([]);
  });

  test("the pane's policy lets nothing in or out, and everything works under it", async () => {
    const { page, pane, complaints } = await open();
    const frame = page.frame({ url: /\/pane\/taskpane\.html$/ });
    const attempts = await frame?.evaluate(async () => {
      const refused = new Set<string>();
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.add(effectiveDirective));
      const elsewhere = "https://elsewhere.invalid/";
      const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
        const element = Object.assign(document.createElement(tag), attributes);
        document.body.append(element);
        return element;
      };
      const added = [
        add("img", { src: elsewhere }),
        add("script", { src: elsewhere }),
        add("iframe", { src: elsewhere }),
        add("object", { data: elsewhere, type: "text/html" }),
        add("base", { href: elsewhere }),
      ];
      await fetch(elsewhere).catch(() => undefined);
      for (let waited = 0; refused.size < 6 && waited < 20_000; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const element of added) element.remove();
      return { refused: [...refused].sort(), base: document.baseURI === location.href };
    });
    expect(attempts).toEqual({
      refused: ["base-uri", "connect-src", "frame-src", "img-src", "object-src", "script-src-elem"],
      base: true,
    });
    // The browser complains of what it refused just now, and of nothing else.
    expect(complaints.filter((words) => !/elsewhere\.invalid|base URI/.test(words))).toEqual([]);
    const before = complaints.length;
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    expect(complaints.slice(before)).toEqual([]);
  });

  test("works on with the network cut: scanned and written offline", async () => {
    const { page, context, pane, workbook, complaints } = await open();
    // The pane fetches what scans and writes while its first screen is read.
    await page.frame({ url: /\/pane\/taskpane\.html$/ })?.waitForFunction(() => {
      const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return fetched.some(({ name, responseEnd }) => /\/work\.[^/]*js$/.test(name) && responseEnd > 0);
    });
    await context.setOffline(true);
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    expect(Object.keys(await workbook())).toContain("MSP Scorecard");
    expect(complaints).toEqual([]);
  });

  test("the themes change page and pane at once, without a new start of the pane", async () => {
    const { page, pane } = await open();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("heading", { name: /figures found/ }).waitFor();
    const seen: unknown[] = [];
    for (const theme of ["Dark", "High contrast", "Light"]) {
      await page.locator("label", { hasText: theme }).click();
      await pane.getByRole("heading", { name: /figures found/ }).waitFor();
      const background = (element: Element) => {
        const [red = 0, green = 0, blue = 0] =
          getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return (red + green + blue) / 3 < 128 ? "dark" : "light";
      };
      const bar = await page.locator("#bar").evaluate(background);
      seen.push([theme, bar, await pane.locator(".fui-FluentProvider").first().evaluate(background)]);
    }
    expect(seen).toEqual([
      ["Dark", "dark", "dark"],
      ["High contrast", "dark", "dark"],
      ["Light", "light", "light"],
    ]);
  });

  test("the pane is between 320 and 640 pixels wide, by mouse and by keyboard", async () => {
    const { page } = await open();
    const splitter = page.getByRole("separator", { name: "Width of the task pane" });
    const width = async () => (await page.locator("#dock").boundingBox())?.width;
    await splitter.focus();
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(330);
    await page.keyboard.press("End");
    expect(await width()).toBe(640);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("640");
    const box = await splitter.boundingBox();
    if (!box) throw new Error("The splitter is not shown.");
    await page.mouse.move(box.x + 3, 500);
    await page.mouse.down();
    await page.mouse.move(box.x + 103, 500, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(540);
  });

  test("on the web blank cells reach functions as empty text, on the desktop as 0", async () => {
    const { page, pane } = await open();
    const platform = () =>
      page.frame({ url: /\/pane\/taskpane\.html$/ })?.evaluate(() => Office.context.diagnostics.platform);
    expect(await platform()).toBe("PC");
    await page.locator("label", { hasText: "Web" }).click();
    await page.waitForFunction(() => {
      const frame = document.querySelector("iframe")?.contentWindow as (Window & { Office?: typeof Office }) | null;
      return String(frame?.Office?.context?.diagnostics?.platform) === "OfficeOnline";
    });
    await pane.getByRole("button", { name: "Scan this workbook" }).waitFor();
  });
}
