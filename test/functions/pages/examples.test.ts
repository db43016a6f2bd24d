/** @jest-environment jsdom */
import { isFailure } from "../../../src/cells/failure";
import { searchKpi } from "../../../src/catalogue/find";
import type { Kpi } from "../../../src/catalogue/kpi";
import { nativeFormula } from "../../../src/catalogue/nativeFormula";
import { allFunctions } from "../../../src/kpis";
import { expectSame } from "../../kpis/approx";
import { pageDocument, wordsOf } from "./site";
import { argumentsOf, cellOf } from "./typedCell";

const byId = allFunctions.map((kpi) => [kpi.id, kpi] as const);

function pageOf(id: string): Document {
  return pageDocument(`${id.toLowerCase()}.html`);
}

/** The elements of each example: everything from its heading to the next one. */
function examplesOf(page: Document): readonly (readonly Element[])[] {
  const children = [...(page.querySelector("section[aria-labelledby=examples]")?.children ?? [])].slice(1);
  const examples: Element[][] = [];
  for (const child of children) {
    if (child.localName === "h3") examples.push([]);
    examples.at(-1)?.push(child);
  }
  return examples;
}

function within(elements: readonly Element[], selector: string): readonly Element[] {
  return elements.flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ]);
}

/** What the page says that the example gives: rows where it shows a table of them. */
function resultOn(elements: readonly Element[]): unknown {
  const sentence = within(elements, ".result")[0];
  if (sentence) return cellOf(wordsOf(sentence.querySelector("b, code")));
  const table = within(elements, ".sheet").find((one) => wordsOf(one.querySelector("caption")).startsWith("Result"));
  const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
  return rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cellOf(cell.textContent ?? "")));
}

describe("typing what a page shows gives what the page says", () => {
  test.each(byId)("%s", (id, kpi) => {
    const examples = examplesOf(pageOf(id));
    expect(examples).toHaveLength(kpi.examples.length);
    for (const elements of examples) {
      const sheet = within(elements, ".sheet").find((one) => wordsOf(one.querySelector("caption")).startsWith("Cells"));
      const call = argumentsOf(wordsOf(within(elements, ".formula code")[0]), sheet ?? null);
      expect(call.id).toBe(id);
      const result = kpi.evaluate(call.given);
      expectSame(isFailure(result) ? result.failure : result, resultOn(elements));
    }
  });
});

/** References as the pages use them, for the first so many arguments. */
function refsFor(kpi: Kpi, count: number): Readonly<Record<string, string>> {
  const refs = kpi.inputs.slice(0, count).map(({ name, shape, kind }, index) => ({
    name,
    kind,
    ref: shape === "range" ? range(index) : `${letter(index)}2`,
  }));
  return Object.fromEntries(refs.filter(({ kind }) => kind !== "unit").map(({ name, ref }) => [name, ref]));
}

describe("a page has the ordinary formula to copy, or the reason why there is none", () => {
  test.each(byId)("%s", (id, kpi) => {
    const section = pageOf(id).querySelector("section[aria-labelledby=ordinary]");
    const formulas = [...(section?.querySelectorAll(".formula code") ?? [])].map(wordsOf);
    const required = kpi.inputs.filter(({ optional }) => !optional).length;
    for (const count of [required, kpi.inputs.length]) {
      const expected = nativeFormula(kpi, refsFor(kpi, count));
      if ("reason" in expected) expect(wordsOf(section)).toContain(expected.reason);
      else expect(formulas).toContain(expected.formula);
    }
  });

  test("where the last argument is what no ordinary formula can take, the others are shown", () => {
    const titles = [...pageOf("MTTRBUSINESS").querySelectorAll("section[aria-labelledby=ordinary] h3")].map(wordsOf);
    expect(titles).toEqual([
      "With opened and resolved",
      "With opened, resolved, dayStart and dayEnd",
      "With opened, resolved, dayStart, dayEnd and holidays",
    ]);
  });
});

function letter(index: number): string {
  return String.fromCharCode("B".charCodeAt(0) + index);
}

function range(index: number): string {
  return `${letter(index)}2:${letter(index)}100`;
}

describe("a page says what it must", () => {
  test.each(byId)("%s: meaning, syntax, arguments, mistakes", (id, kpi) => {
    const page = pageOf(id);
    const words = wordsOf(page.body);
    for (const text of [kpi.name, kpi.summary, kpi.definition, ...kpi.mistakes]) expect(words).toContain(folded(text));
    const names = [...page.querySelectorAll("section[aria-labelledby=arguments] tbody th")].map(wordsOf);
    expect(names).toEqual(kpi.inputs.map(({ name }) => name));
    for (const { help } of kpi.inputs) expect(words).toContain(folded(help));
    const required = kpi.inputs.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(wordsOf(page.querySelector(".formula code"))).toBe(`=MSP.${id}(${required.join(", ")})`);
  });

  test.each(byId)("%s leads to the other functions of its area", (id, kpi) => {
    const links = [...pageOf(id).querySelectorAll("section[aria-labelledby=related] a")].map(wordsOf);
    expect(links).toEqual(allFunctions.filter((one) => one.area === kpi.area && one !== kpi).map((one) => one.id));
  });
});

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("an example of a page is not taken for granted", () => {
  const page = pageOf("FCR");
  const [first = []] = examplesOf(page);
  expect(resultOn(first)).toBe(0.75);
  expect(searchKpi(allFunctions, "FCR")?.evaluate(argumentsOf("=MSP.FCR(150,300)", null).given)).toBe(0.5);
});
