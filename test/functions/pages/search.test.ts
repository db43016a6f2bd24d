/** @jest-environment jsdom */
import userEvent from "@testing-library/user-event";
import { screen } from "@testing-library/dom";
import { bestMatches, searchWords } from "../../../src/catalogue/search";
import { labelsOf } from "../../../src/catalogue/find";
import { allFunctions } from "../../../src/kpis";
import { assetText, pageDocument, wordsOf } from "./site";

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>("input[type=search]");
  if (!found) throw new Error("the index has no search field");
  return found;
}

function status(): string {
  return wordsOf(document.querySelector("[role=status]"));
}

/** Ids of the functions that are shown. */
function shown(): readonly string[] {
  return [...document.querySelectorAll("[data-words]:not([hidden]) b")].map(wordsOf);
}

/** Puts text into the field at once: typing every name letter by letter would take a minute. */
function enter(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
}

test("without its script the index shows every function and no field that does nothing", () => {
  load();
  expect(shown()).toEqual(allFunctions.map(({ id }) => id));
  expect(screen.queryByRole("searchbox")).toBeNull();
});

describe("the search", () => {
  beforeEach(start);

  test("starts with every function, in a field that says what it is", () => {
    expect(screen.getByRole("searchbox", { name: "Find a function" })).toBe(field());
    expect(shown()).toEqual(allFunctions.map(({ id }) => id));
    expect(status()).toBe(`${allFunctions.length} functions`);
  });

  test.each([
    ["words in any order", "resolution contact first"],
    ["the beginning of a word", "erstlos"],
    ["text without its accents", "resolution au premier"],
    ["what it says", "share of tickets resolved"],
    ["what people say", "how often first call solved"],
  ])("finds FCR by %s", (_how, text) => {
    enter(text);
    expect(shown()).toContain("FCR");
    expect(shown().length).toBeLessThan(allFunctions.length);
  });

  test.each([
    "how often first call solved",
    "How happy are customers?",
    "clients lost",
    "resolution",
    "late tickets",
    "erstlös",
    "zzz",
    "",
  ])("finds what the pane finds by %j", (text) => {
    enter(text);
    expect(shown()).toEqual(bestMatches(allFunctions, text, searchWords).map(({ id }) => id));
  });

  test("hides areas in which nothing is found, and says how many were found", async () => {
    await userEvent.type(field(), "first contact resolution rate");
    const areas = [...document.querySelectorAll(".area:not([hidden]) h2")].map(wordsOf);
    expect(areas).toEqual(["Service desk"]);
    expect(status()).toBe(`${shown().length} of ${allFunctions.length} functions`);
  });

  test("says so when nothing is found, and shows all again when the field is emptied", async () => {
    await userEvent.type(field(), "zzz");
    expect(shown()).toEqual([]);
    expect(status()).toMatch(/^No function/);
    await userEvent.clear(field());
    expect(shown()).toHaveLength(allFunctions.length);
  });

  test("Enter goes to the first function found", async () => {
    await userEvent.type(field(), "first contact resolution rate{Enter}");
    expect(wordsOf(document.activeElement)).toMatch(/^FCR /);
  });
});

describe("the search by name", () => {
  beforeAll(start);

  test.each(allFunctions.map((kpi) => [kpi.id, kpi] as const))("finds %s by every name it has", (id, kpi) => {
    for (const label of labelsOf(kpi)) {
      enter(label);
      expect(shown()).toContain(id);
      enter(label.toUpperCase());
      expect(shown()).toContain(id);
    }
  });
});

function load(): void {
  document.body.innerHTML = pageDocument("index.html").body.innerHTML;
}

function start(): void {
  load();
  new Function(assetText("search.js"))();
}
