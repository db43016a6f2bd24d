/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyKpi } from "../../../src/scanner/result/naming";
import { headingSets } from "../../../src/scanner/vocabulary/lookup";
import { tools } from "../../../src/workbench/guide/exports/tools";
import { guideFiles, recipeFile } from "../../../src/workbench/guide/files";
import { checklistPage } from "../../../src/workbench/guide/pages/checklistPage";
import { renderGuide } from "../../../src/workbench/guide/renderGuide";
import { fileBehind, pages as reference, pageDocument, wordsOf } from "../../functions/pages/site";
import { axeFindings } from "../../support/axe";

const root = join(__dirname, "../../..");
let guide: ReadonlyMap<string, string>;
const parsed = (text = ""): Document => new DOMParser().parseFromString(text, "text/html");
const page = (file: string): Document => (guide.has(file) ? parsed(guide.get(file)) : pageDocument(file));

beforeAll(async () => {
  guide = await renderGuide();
});

test("every page is the one that others link to", () => {
  expect([...guide.keys()].sort()).toEqual([...Object.values(guideFiles), ...tools.map(recipeFile)].sort());
  expect([...guide.keys()].filter((file) => reference.has(file))).toEqual([]);
});

test("every link leads somewhere, and none leaves the site", () => {
  const faults: string[] = [];
  for (const file of guide.keys()) {
    for (const element of page(file).querySelectorAll("[href], [src]")) {
      const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const [named = "", anchor] = address.split("#");
      const target = named === "" ? file : guide.has(named) ? named : fileBehind(address);
      if (!target) faults.push(`${file}: ${address} leads nowhere`);
      else if (anchor !== undefined) {
        const there = guide.has(target) || reference.has(target) ? page(target) : parsed(readFileSync(target, "utf8"));
        if (!there.getElementById(anchor)) faults.push(`${file}: ${address} names an anchor that is not there`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test("the guide is linked from every page, from the help, and leads to all of its pages", () => {
  const linked = (text: Document, file: string) => text.querySelector(`a[href$="${file}"]`) !== null;
  expect([...reference.keys()].filter((file) => !linked(page(file), "guide.html"))).toEqual([]);
  expect(linked(parsed(readFileSync(join(root, "src/taskpane/help.html"), "utf8")), "functions/guide.html")).toBe(true);
  expect([...guide.keys()].filter((file) => file !== "guide.html" && !linked(page("guide.html"), file))).toEqual([]);
});

test("axe finds nothing on the guide's pages, the help and the kinds of reference pages", async () => {
  const help = readFileSync(join(root, "src/taskpane/help.html"), "utf8");
  const looked = ["index.html", "glossary.html", "support.html", "privacy.html", "terms.html", "mttr.html"];
  const all = [
    ...guide,
    ["help.html", help] as const,
    ...looked.map((file) => [file, reference.get(file) ?? ""] as const),
  ];
  for (const [file, text] of all) expect([file, ...(await axeFindings(text))]).toEqual([file]);
});

test("axe would find a table without headings and a picture without a text", async () => {
  const bad = '<html lang="en"><title>x</title><main><h1>x</h1><img src="a.png"><ul><p>x</p></ul></main></html>';
  expect((await axeFindings(bad)).map((one) => one.split(":")[0])).toEqual(["image-alt", "list"]);
});

describe("recipes", () => {
  test("every export gives at least one KPI, and names its columns", () => {
    for (const file of [...guide.keys()].filter((one) => one.startsWith("recipe-"))) {
      for (const section of page(file).querySelectorAll("section")) {
        expect([file, section.querySelectorAll("tbody tr").length > 2]).toEqual([file, true]);
        expect([file, section.querySelectorAll("section > ul > li").length > 0]).toEqual([file, true]);
      }
    }
  });

  test("every tool that the vocabulary names has one, and no recipe names another", () => {
    const asked = tools.flatMap((tool) => tool.exports.flatMap(({ origins }) => origins));
    // What people write themselves is written small.
    const known = headingSets.map(({ origin }) => origin).filter((origin) => /[A-Z]/.test(origin));
    expect([...new Set(asked)].sort()).toEqual([...new Set(known)].sort());
  });

  test.each([
    ["recipe-freshdesk.html", ["Created time", "Agent interactions"], ["First contact resolution", "SLA compliance"]],
    ["recipe-connectwise.html", ["TicketNbr", "Billing_Amount"], ["Technician utilization", "Net revenue retention"]],
    ["recipe-servicenow.html", ["opened_at", "reopen_count"], ["Reopen rate", "Ticket backlog"]],
  ])("%s says which columns to take and what is measured", (file, columns, kpis) => {
    const text = wordsOf(page(file).querySelector("main"));
    for (const word of [...columns, ...kpis]) expect(text).toContain(word);
  });
});

test("every KPI stands on the page of columns, with the columns that it was measured from", () => {
  const rows = [...page("guide-columns.html").querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(wordsOf),
  );
  expect(rows.map(([name]) => name).sort()).toEqual(everyKpi.map(({ name }) => name).sort());
  expect(rows.filter(([, from = ""]) => from.length < 10)).toEqual([]);
  const from = Object.fromEntries(rows) as Record<string, string>;
  expect(from["Mean time to resolution"]).toMatch(/Tickets: Opened \+ Resolved.*Tickets: Time to resolution/);
  expect(from["Gross margin"]).toContain("Profit and loss: Total revenue, Total cost of goods sold");
  expect(from["Cost per ticket"]).toContain("Follows from: cost of the service desk and tickets closed");
});

test("where sources differ, the strictest is met by what meets all, and the easiest by fewer", () => {
  const rows = [...page("guide-sources.html").querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(wordsOf),
  );
  const sla = rows.filter(([kpi]) => kpi?.startsWith("SLA compliance"));
  expect(sla.map(([, , asks, meets]) => [asks, meets])).toEqual([
    ["target \u2265 95 %", "3 of 3"],
    ["target \u2265 90 %", "2 of 3"],
    ["average \u2265 80 %", "1 of 3"],
  ]);
});

test("the checklist has every step of the page about verification", () => {
  const steps = readFileSync(join(root, "src/excel/VERIFICATION.md"), "utf8").match(/^\d+\. \*\*/gm) ?? [];
  const shown = page("guide-checklist.html");
  expect(shown.querySelectorAll("main li")).toHaveLength(steps.length);
  expect(wordsOf(shown.querySelector("main"))).not.toMatch(/[*`]/);
  expect(() => checklistPage("# Something else")).toThrow(/no checklist/);
});
