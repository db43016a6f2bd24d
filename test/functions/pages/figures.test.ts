/** @jest-environment jsdom */
import { defaultSource } from "../../../src/catalogue/benchmark";
import { levels, type Level } from "../../../src/catalogue/figure";
import { figureUnit } from "../../../src/catalogue/variant";
import { formatFigure } from "../../../src/catalogue/format";
import { ratingFormula } from "../../../src/catalogue/rating";
import { sources } from "../../../src/catalogue/sources";
import { allFunctions } from "../../../src/kpis";
import { pageDocument, wordsOf } from "./site";

const columnTitles: Record<Level, string> = {
  average: "Industry average",
  target: "Target",
  best: "Best in class",
  warn: "Warning line",
  p25: "Lower quartile",
  p75: "Upper quartile",
  example: "Illustration only",
};

const measures = allFunctions.filter(({ area }) => area !== "benchmarks");
const withFigures = measures.filter(({ figures }) => figures.length > 0);
const withoutFigures = measures.filter(({ figures }) => figures.length === 0);

/** The section of a page under the heading with that id. */
function section(file: string, heading: string): Element | null {
  return pageDocument(file).querySelector(`section[aria-labelledby="${heading}"]`);
}

function fileOf(kpi: { readonly id: string }): string {
  return `${kpi.id.toLowerCase()}.html`;
}

test("there are KPIs with and without published figures", () => {
  expect(withFigures.length).toBeGreaterThan(10);
  expect(withoutFigures.length).toBeGreaterThan(1);
});

describe.each(withFigures.map((kpi) => [kpi.id, kpi] as const))("the page of %s", (_id, kpi) => {
  const figures = section(fileOf(kpi), "figures");
  const table = figures?.querySelector("table");
  const titles = [...(table?.querySelectorAll("thead th") ?? [])].map(wordsOf);
  const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];

  test("shows every published figure under its level, beside its source, with its condition", () => {
    for (const figure of kpi.figures) {
      const row = rows.find((one) => wordsOf(one.querySelector("th")).startsWith(sources[figure.source].title));
      expect(wordsOf(row?.querySelector("th code"))).toBe(figure.source);
      const cell = row?.children[titles.indexOf(columnTitles[figure.level])];
      const shown = [...(cell?.querySelectorAll(".figure") ?? [])].map(wordsOf);
      expect(shown).toContain([formatFigure(figure, figureUnit(kpi, figure)), figure.condition ?? ""].join(" ").trim());
    }
  });

  test("shows no figure that nobody published", () => {
    expect(figures?.querySelectorAll(".figure").length).toBe(kpi.figures.length);
    const used = levels.filter((level) => kpi.figures.some((figure) => figure.level === level));
    expect(titles).toEqual(["Source", ...used.map((level) => columnTitles[level])]);
  });

  test("marks the default source, names the rule and gives the rating as a formula", () => {
    const marked = rows.filter((row) => row.querySelector(".badge")).map((row) => wordsOf(row.querySelector("code")));
    const source = defaultSource(kpi);
    expect(marked).toEqual(source ? [source] : []);
    expect(wordsOf(figures).includes("Your own source comes first. Where the default")).toBe(source !== undefined);
    const formulas = [...(figures?.querySelectorAll(".formula code") ?? [])].map(wordsOf);
    expect(formulas).toEqual([ratingFormula(kpi, "B2") ?? []].flat());
  });
});

test.each(withoutFigures.map((kpi) => [kpi.id, kpi] as const))(
  "the page of %s says that nothing is published",
  (_id, kpi) => {
    expect(wordsOf(section(fileOf(kpi), "figures"))).toContain("No published benchmark");
  },
);

describe("the ratings on a page", () => {
  test.each([
    [
      "fcr.html",
      "Best in class > 80 % 100 Better than average > 74 % 60 Industry average ≥ 74 % 60 Misses benchmark everything else less, down to 0",
    ],
    [
      "costperticket.html",
      "Better than average < 15 USD 84 Industry average ≤ 25 USD 60 Misses benchmark everything else less, down to 0",
    ],
    [
      "utilization.html",
      "Overloaded > 90 % 66.66666667 Near target > 85 % 100 On target ≥ 75 % 100 Misses benchmark everything else less, down to 0",
    ],
    ["netmrrchurn.html", "Best in class < 0 % 100 On target < 2 % 80 Misses benchmark everything else less, down to 0"],
  ])("%s: %s", (file, words) => {
    expect(
      wordsOf(section(file, "figures")?.querySelector("#rating-table")?.closest("table")?.querySelector("tbody")),
    ).toBe(words);
  });

  test("a KPI whose figures are about special cases says which", () => {
    const words = wordsOf(section("firstresponse.html", "figures"));
    expect(words).toContain("No figure is about the plain way of counting");
    expect(words).toContain("so without a variant the rating is “No benchmark”");
  });

  test.each([
    ["sla.html", '=MSP.CONSENSUS("SLA", B2)'],
    ["grossmargin.html", '=MSP.CONSENSUS("GROSSMARGIN", B2)'],
  ])("%s names the function that says which of the sources a value meets", (file, formula) => {
    expect(wordsOf(section(file, "figures"))).toContain(formula);
  });

  test.each(["nps.html", "lifetime.html", "mttr.html"])(
    "%s has no second source about the plain way of counting",
    (file) => {
      expect(wordsOf(section(file, "figures"))).not.toContain("CONSENSUS");
    },
  );

  test("ways of counting say what they may be held against", () => {
    const rows = [...(section("fcr.html", "variants")?.querySelectorAll("tbody tr") ?? [])].map(wordsOf);
    expect(rows[0]).toBe(
      "Resolved on the first contact helpdesk-profit (default) itsupport-profit itsupport-five-kpis",
    );
    expect(rows[1]).toMatch(/^One-touch proxy .* No published figure$/);
  });
});
