/** @jest-environment jsdom */
import { allFunctions } from "../../../src/kpis";
import { pageDocument, wordsOf } from "./site";

const page = pageDocument("glossary.html");
const kpis = allFunctions.filter(({ area }) => area !== "benchmarks");

test.each(kpis.map((kpi) => [kpi.id, kpi] as const))("%s stands there with what else it is called", (id, kpi) => {
  const term = page.getElementById(id.toLowerCase());
  expect(wordsOf(term)).toBe(kpi.name);
  const text = wordsOf(term?.nextElementSibling);
  for (const words of [kpi.definition, ...kpi.synonyms]) expect(text).toContain(words.replace(/\s+/g, " ").trim());
});

test("in the order of their names, and nothing else", () => {
  const names = [...page.querySelectorAll("dt")].map(wordsOf);
  expect(names).toHaveLength(kpis.length);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
});
