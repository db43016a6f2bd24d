/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scan } from "../../src/scanner/scan";
import { memoryReader } from "../support/memoryReader";

const html = readFileSync(join(__dirname, "../../src/taskpane/help.html"), "utf8");
const page = new DOMParser().parseFromString(html, "text/html");

/** The sample layouts of the help page, by their captions. */
const layouts = new Map(
  [...page.querySelectorAll("table")].map((table) => [
    table.caption?.textContent?.trim() ?? "",
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? "")),
  ]),
);

describe("what the help page shows as a sample is recognised as it stands", () => {
  test.each([
    ["Tickets, one per row", ["MTTR", "FIRSTRESPONSE", "SLA"]],
    ["Time entries", ["BILLABLE"]],
    ["Subscriptions or agreements", ["MRR"]],
    ["KPIs, with one value or one column per month", ["FCR", "CSAT"]],
  ])("%s", async (caption, kpis) => {
    const result = await scan(memoryReader({ name: "Sample", cells: layouts.get(caption) ?? [] }));
    expect(result.findings.map(({ kpi }) => kpi)).toEqual(expect.arrayContaining(kpis));
  });

  test("and no sample is left untried", () => {
    expect(layouts.size).toBe(4);
  });
});

test("the anchors that the pane and the manifest point to exist", () => {
  expect(page.getElementById("layouts")).not.toBeNull();
});

test("the page loads nothing from elsewhere", () => {
  expect(page.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
});
