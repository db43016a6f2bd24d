import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { OpcPackage } from "../../../src/workbench/files/package/opcPackage";
import { samples } from "../../../src/workbench/samples/samples";
import type { Desk } from "../support/desk";

const sample = join(__dirname, "../../../assets/samples/helpdesk.xlsx");

const tickets = [
  "Ticket ID;Created;Resolved;Priority;Status",
  ...Array.from({ length: 40 }, (_none, index) => {
    const day = String(1 + (index % 27)).padStart(2, "0");
    return `T-${1000 + index};2026-03-${day} 09:00;2026-03-${day} 13:30;P${1 + (index % 4)};Closed`;
  }),
].join("\r\n");

export function fileCases(open: () => Promise<Desk>): void {
  test("every sample is there to choose, opens and is scanned", async () => {
    const { page, pane, complaints } = await open();
    for (const { name, title, file } of samples.slice(1)) {
      await page.getByLabel("Sample").selectOption({ label: title });
      await page.locator("#file-name", { hasText: basename(file) }).waitFor();
      await pane.getByRole("button", { name: "Scan this workbook" }).click();
      await pane.getByRole("heading", { name: /figures? found/ }).waitFor();
      expect(await page.getByLabel("Sample").inputValue()).toBe(name);
    }
    expect(complaints).toEqual([]);
  });

  test("a .csv is opened and scanned", async () => {
    const { page, pane, workbook, complaints } = await open();
    await page
      .locator("#file")
      .setInputFiles({ name: "tickets.csv", mimeType: "text/csv", buffer: Buffer.from(tickets) });
    await page.getByText("tickets.csv").first().waitFor();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("heading", { name: /figures? found/ }).waitFor();
    expect(Object.keys(await workbook())).toEqual(["tickets"]);
    expect((await workbook())["tickets"]?.values).toHaveLength(41);
    expect(complaints).toEqual([]);
  });

  test("a file can be dropped, on the page as on the pane; one that is none is refused in a sentence", async () => {
    const { page, pane, workbook } = await open();
    await drop(page.locator("#grid"), "dropped.csv", tickets);
    await page.getByText("dropped.csv").first().waitFor();
    await pane.getByRole("button", { name: "Scan this workbook" }).waitFor();
    expect(Object.keys(await workbook())).toEqual(["dropped"]);
    await drop(page.locator("#grid"), "notes.docx", "no workbook");
    await page.getByText("notes.docx is neither .xlsx nor .csv; save the data in one of these two formats.").waitFor();
    expect(Object.keys(await workbook())).toEqual(["dropped"]);
    await drop(pane.locator("body"), "again.csv", tickets);
    await page.getByText("again.csv").first().waitFor();
  });

  test("more cells than the grid shows are refused in one sentence", async () => {
    const { page, workbook } = await open();
    const line = Array.from({ length: 60 }, () => "1").join(",");
    const rows = `${line}\n`.repeat(50_001);
    await page.locator("#file").setInputFiles({ name: "wide.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
    await page.getByText("wide.csv has 3,000,060 cells and the workbench shows 3,000,000").waitFor();
    expect(Object.keys(await workbook())).toContain("KPIs");
  });

  test("the download holds the scorecard, and every other part of the file as it was", async () => {
    const { page, pane, workbook } = await open();
    await pane.getByRole("button", { name: "Scan this workbook" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByRole("heading", { name: "Scorecard written" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("helpdesk - scorecard.xlsx");
    const saved = readFileSync(await download.path());
    const { document: copy } = openXlsx(saved, "copy.xlsx");
    const live = await workbook();
    expect(copy.sheets.map(({ name }) => name)).toEqual(Object.keys(live));
    const before = new OpcPackage(readFileSync(sample));
    const after = new OpcPackage(saved);
    const sheets = before.entries.filter(({ name }) => /worksheets\/sheet|sharedStrings|theme/.test(name));
    expect(sheets.length).toBeGreaterThanOrEqual(openXlsx(readFileSync(sample), "sample.xlsx").document.sheets.length);
    // The copy opens on the scorecard: a second selected tab would group both sheets, and typing would go to both.
    const part = (from: OpcPackage, name: string): string =>
      Buffer.from(from.bytes(name) ?? [])
        .toString("latin1")
        .replace(' tabSelected="1"', "");
    for (const { name } of sheets) expect(part(after, name)).toBe(part(before, name));
  });
}

async function drop(place: ReturnType<Desk["page"]["locator"]>, name: string, content: string): Promise<void> {
  await place.evaluate(
    (element, file) => {
      const view = element.ownerDocument.defaultView ?? window;
      const dataTransfer = new view.DataTransfer();
      dataTransfer.items.add(new view.File([file.content], file.name));
      for (const type of ["dragover", "drop"]) {
        element.dispatchEvent(new view.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    { name, content },
  );
}
